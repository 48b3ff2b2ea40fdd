import type { LintContent } from './content';
import type { LintFault } from './fault';
import { sentencesIn, wordsIn } from './sentences';

/** Statements and meanings with too many words, and sentences with too many words in any text. */
export function length({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language, files }) =>
		texts
			.filter(({ kind }) => kind !== 'title')
			.flatMap(({ file, place, kind, text }) => {
				const what = kind === 'statement' || kind === 'meaning' ? kind : 'sentence';
				const most = file === files.easy ? language.easySentenceWords : language[`${what}Words`];
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
