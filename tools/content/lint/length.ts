import type { LintContent } from './content';
import type { LintFault } from './fault';
import { sentencesIn, wordsIn } from './sentences';
import type { TextKind } from './texts';

/** Texts that are counted whole. All others are counted by the sentence. */
const wholeTexts: Partial<Record<TextKind, keyof typeof limits>> = {
	statement: 'statement',
	meaning: 'meaning',
	'law-line': 'law line'
};

/** What is counted, and what a language calls its limit. */
const limits = {
	statement: 'statement',
	meaning: 'meaning',
	'law line': 'lawLine',
	sentence: 'sentence'
} as const;

/** Statements, meanings and law lines with too many words, and sentences with too many words in any text. */
export function length({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language, files }) =>
		texts
			.filter(({ kind }) => kind !== 'title')
			.flatMap(({ file, place, kind, text }) => {
				const what = wholeTexts[kind] ?? 'sentence';
				const most =
					file === files.easy ? language.easySentenceWords : language[`${limits[what]}Words`];
				const pieces = what === 'sentence' ? sentencesIn(text, language.abbreviations) : [text];
				return pieces
					.map((piece) => ({ piece, count: wordsIn(piece).length }))
					.filter(({ count }) => count > most)
					.map(({ piece, count }) => ({
						file,
						place,
						rule: `has a ${what} of ${count} words: “${piece}”`,
						right: `${most} words or fewer`
					}));
			})
	);
}
