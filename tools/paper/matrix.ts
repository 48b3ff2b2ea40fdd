import { typeSizes, type Switch, type TypeSize } from '../../src/lib/domain/paper-choices';
import { paperSizes, type PaperSize } from '../../src/lib/domain/paper-size';
import { voterNames, type PaperLocale, type VoterName } from '../../tests/support/paper-cases';

/** What can be printed: the notes, a worksheet as written or blank, a copy of the quiz. */
export const kinds = ['notes', 'office', 'measure', 'plan', 'short', 'full', 'group'] as const;

export type Kind = (typeof kinds)[number];

/** One sheet that can be printed. */
export interface Wanted {
	readonly kind: Kind;
	readonly locale: PaperLocale;
	readonly voter: VoterName;
	readonly paper: PaperSize;
	readonly type: TypeSize;
	readonly off: readonly Switch[];
	/** With English below the page's language. */
	readonly inBoth: boolean;
	/** A worksheet that holds nothing the voter wrote. */
	readonly isBlank: boolean;
	/** With a code that opens the quiz. */
	readonly hasCode: boolean;
}

const plain = { type: 'regular', off: [], inBoth: false, isBlank: false, hasCode: false } as const;
const locales = ['en', 'es'] as const;

/** The notes of every voter whose paper is hard to lay out, in every size, on every paper, in every language. */
const notes = locales.flatMap((locale) =>
	voterNames.flatMap((voter) =>
		typeSizes.flatMap((type) =>
			paperSizes.map((paper): Wanted => ({ ...plain, kind: 'notes', locale, voter, type, paper }))
		)
	)
);

const switched = locales.flatMap((locale) =>
	([['positions'], ['law'], ['offices'], ['note'], ['positions', 'note']] as const).flatMap((off) =>
		typeSizes.flatMap((type) =>
			paperSizes.map((paper): Wanted => ({
				...plain,
				kind: 'notes',
				locale,
				voter: '12 longest and a note',
				type,
				paper,
				off
			}))
		)
	)
);

const special = (['12 answers', '36 longest, 6 starred'] as const).flatMap((voter) =>
	typeSizes.flatMap((type): Wanted[] => [
		{ ...plain, kind: 'notes', locale: 'es', voter, type, paper: 'letter', inBoth: true },
		{ ...plain, kind: 'notes', locale: 'en', voter, type, paper: 'letter', hasCode: true }
	])
);

const others = locales.flatMap((locale) =>
	paperSizes.flatMap((paper) => [
		...(['no answers', 'all answers', 'all written'] as const).flatMap((voter) =>
			(['office', 'measure', 'plan'] as const).flatMap((kind) =>
				[false, true].map((isBlank): Wanted => ({ ...plain, kind, locale, voter, paper, isBlank }))
			)
		),
		...(['short', 'full', 'group'] as const).map((kind): Wanted => ({
			...plain,
			kind,
			locale,
			voter: '12 answers',
			paper
		}))
	])
);

export const matrix: readonly Wanted[] = [...notes, ...switched, ...special, ...others];

export const nameOf = (wanted: Wanted): string =>
	[
		wanted.kind,
		wanted.type,
		wanted.paper,
		wanted.inBoth ? `${wanted.locale}+en` : wanted.locale,
		wanted.voter,
		...wanted.off.map((part) => `no ${part}`),
		...(wanted.isBlank ? ['blank'] : []),
		...(wanted.hasCode ? ['code'] : [])
	].join(' · ');

/** A part of a list that depends on the seed alone: every entry is in it as often as any other. */
export function drawn<Entry>(all: readonly Entry[], count: number, seed: number): Entry[] {
	let state = seed;
	const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
	const left = [...all];
	return Array.from({ length: Math.min(count, all.length) }, () => {
		return left.splice(Math.floor(next() * left.length), 1)[0]!;
	});
}
