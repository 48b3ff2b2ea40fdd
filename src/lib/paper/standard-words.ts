import type { Direction, Position } from '$lib/domain/guide';
import type { Translator } from '$lib/i18n/translator';
import type { WordKey } from '$lib/i18n/words';

/** The words of the interface that stand on a sheet. */
export type SheetKey = Extract<WordKey, `sheet.${string}`>;

export type SheetTranslator = Translator<SheetKey>;

/** How much is said of the standard that a position rests on. */
export type LawWords = 'long' | 'short' | 'arrow';

/** Where the law points, as one sign. */
export const arrows: Readonly<Record<Direction, string>> = {
	same: '→',
	other: '←',
	condition: '↔',
	agree: '↔',
	disagree: '↔'
};

/** Where the law points, on which standard that rests, and how far it binds the United States: one line. */
export function lawLine(position: Position, t: SheetTranslator, words: LawWords): string {
	const [standard] = position.statement.standards;
	if (!standard) return '';
	const { instrument, abbreviation, usStatus } = standard;
	const named = words !== 'long' ? abbreviation : withAbbreviation(instrument, abbreviation);
	const article = shortArticle(standard.article, t);
	const text = t(article ? 'sheet.standard' : 'sheet.standard.whole', {
		standard: named,
		article,
		status: t(`sheet.us.${usStatus}`)
	});
	return words === 'arrow'
		? `${arrows[position.direction]}\u00a0${text}`
		: t(`sheet.law.${position.direction}`, { standard: text });
}

/** Some instruments carry their abbreviation in their name, and some have none. */
function withAbbreviation(instrument: string, abbreviation: string): string {
	const isShort = abbreviation.length <= 8;
	return instrument.includes(abbreviation) || !isShort
		? instrument
		: `${instrument} (${abbreviation})`;
}

/** "Article 25" as "art. 25", which never parts from its number. */
function shortArticle(article: string, t: SheetTranslator): string {
	let short = article.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
	for (const word of ['article', 'paragraph'] as const)
		short = short.replace(t(`sheet.${word}`), t(`sheet.${word}.short`));
	return short.replace(/ (?=[\d(IVX])/g, '\u00a0');
}
