import { formats, formatsInBoth, type Format } from '../../src/lib/domain/paper';
import { paperSizes, type PaperSize } from '../../src/lib/domain/paper-size';
import { caseNames, type CaseName, type PaperLocale } from '../../tests/support/paper-cases';

/** One sheet that can be printed. */
export interface Wanted {
	readonly locale: PaperLocale;
	readonly voter: CaseName;
	readonly format: Format;
	readonly size: PaperSize;
	/** In the page's language alone, or with English below it. */
	readonly tongue: 'one' | 'both';
}

/** Every format on every paper, in every language and in both, for every voter whose paper is hard to lay out. */
export const matrix: readonly Wanted[] = (['en', 'es'] as const).flatMap((locale) =>
	caseNames.flatMap((voter) =>
		(['one', 'both'] as const).flatMap((tongue) =>
			(tongue === 'one' ? formats : locale === 'es' ? formatsInBoth : []).flatMap((format) =>
				paperSizes.map((size) => ({ locale, voter, format, size, tongue }))
			)
		)
	)
);

const languages = { one: { en: 'en', es: 'es' }, both: { en: 'en', es: 'es+en' } } as const;

export const languageOf = ({ locale, tongue }: Wanted): string => languages[tongue][locale];

export const nameOf = (wanted: Wanted): string =>
	[wanted.format, wanted.size, languageOf(wanted), wanted.voter].join(' · ');

/** A part of a list that depends on the seed alone: every entry is in it as often as any other. */
export function drawn<Entry>(all: readonly Entry[], count: number, seed: number): Entry[] {
	let state = seed;
	const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
	const left = [...all];
	return Array.from({ length: Math.min(count, all.length) }, () => {
		return left.splice(Math.floor(next() * left.length), 1)[0]!;
	});
}
