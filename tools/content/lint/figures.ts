import type { Structure } from '$lib/server/content/content-schema';
import type { LintContent } from './content';
import type { LintFault } from './fault';
import { english } from './languages/english';
import { takenOnce } from './once';
import type { FactBase } from './read-facts';

type Statement = Structure['statements'][number];

/** Figures in the words of facts that are not those of the fact base, in any language. */
export function figuresInFacts({ structure, locales }: LintContent, base: FactBase): LintFault[] {
	return locales.flatMap(({ words, language, files }) =>
		structure.statements.flatMap((statement) =>
			statement.facts.flatMap(({ id, asOf, source }) => {
				const known = base.statements
					.find((one) => one.id === statement.id)
					?.facts.find((fact) => fact.id === id && fact.asOf === asOf && fact.source === source);
				if (!known) return [];
				const verified = figuresIn(known.text, english);
				const said = figuresIn(words.statements[statement.id]!.facts[id]!, language);
				const place = `statements.${statement.id}.facts.${id}`;
				const right = `the figures that were verified: ${verified.join(', ')}`;
				const wrong = said.filter((figure) => !verified.includes(figure));
				const gone = verified.filter((figure) => !said.includes(figure));
				return [
					...wrong.map((figure) => `holds ${figure}, which is not in the fact base`),
					...gone.map((figure) => `leaves out ${figure}, which is in the fact base`)
				].map((rule) => ({ file: files.words, place, rule, right }));
			})
		)
	);
}

/** Figures in another text on a statement and that nothing in the fact base on it holds. */
export function figuresElsewhere({ structure, locales }: LintContent, base: FactBase): LintFault[] {
	return locales.flatMap(({ texts, language, files }) =>
		structure.statements.flatMap((statement) => {
			const about = `statements.${statement.id}.`;
			const said = texts
				.filter(({ file, place, kind }) => {
					return (
						[files.words, files.easy].includes(file) && place.startsWith(about) && kind !== 'fact'
					);
				})
				.flatMap(({ file, place, text }) =>
					figuresIn(text, language).map((figure) => ({ file, place, figure }))
				);
			// Few texts hold a figure, and all that is known of a statement is long.
			if (said.length === 0) return [];
			const known = figuresAbout(statement, base);
			return said
				.filter(({ figure }) => !known.includes(figure))
				.map(({ file, place, figure }) => ({
					file,
					place,
					rule: `holds ${figure}, which the fact base on this statement does not`,
					right: 'a figure only as a fact, with its date and source'
				}));
		})
	);
}

/** Every figure that the fact base has on a statement or on a treaty it cites. */
function figuresAbout({ id, standards }: Statement, base: FactBase): readonly number[] {
	const cited = standards.map(({ instrument }) => instrument);
	const known = [
		base.statements.filter((one) => one.id === id),
		base.instruments.filter((one) => cited.includes(one.id))
	];
	return figuresIn(JSON.stringify(known), english);
}

/** Figures in easy words that the words they replace do not hold: easy words say no more. */
export function figuresInEasyWords({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ words, easy, language, files }) =>
		Object.entries(easy.statements).flatMap(([id, its]) =>
			(['statement', 'reasonsFor', 'reasonsAgainst'] as const).flatMap((key) => {
				const known = figuresIn(words.statements[id]![key], language);
				return figuresIn(its[key], language)
					.filter((figure) => !known.includes(figure))
					.map((figure) => ({
						file: files.easy,
						place: `statements.${id}.${key}`,
						rule: `holds ${figure}, which the words it replaces do not`,
						right: `no more than ${files.words} says in the same place`
					}));
			})
		)
	);
}

const space = '[ \\u00a0\\u202f]';
const number = new RegExp(
	String.raw`(?<![\p{L}\d.,])\d{1,3}(?:(?:${space}|[.,])\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?`,
	'gu'
);
/** The word behind a number. */
const following = new RegExp(String.raw`^(?:${space})?(?:de\s)?(\p{L}+)`, 'u');

/**
 * The numbers in a text, as numbers: "467,600", "467.600" and "467 600" are one and the same, and so are
 * "0.7 million" and "0,7 millones". Each is listed once, in the order found.
 */
export const figuresIn = takenOnce((text, { multipliers }): readonly number[] => {
	const figures = [...text.matchAll(number)].map((match) => {
		const [written] = match;
		const after = text.slice(match.index + written.length);
		const next = following.exec(after)?.[1];
		return valueOf(written) * (multipliers[next?.toLowerCase() ?? ''] ?? 1);
	});
	return [...new Set(figures)];
});

const spaces = new RegExp(space, 'gu');
/** A mark before exactly three digits divides thousands, unless only a zero is before it. */
const divider = /(?<!^0)[.,](?=\d{3}(?!\d))/gu;

function valueOf(written: string): number {
	const plain = written.replace(spaces, '').replace(divider, '').replace(',', '.');
	return Number(Number(plain).toPrecision(12));
}
