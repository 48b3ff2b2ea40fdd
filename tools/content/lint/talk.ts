import type { LintContent } from './content';
import type { LintFault } from './fault';
import { sentencesIn, wordsIn } from './sentences';

/** Words in a question for two who differ: it is read out across a table. */
const mostWords = 20;

/**
 * Questions for two who differ that are no open question, or that press: a "yes or no" settles the talk before it
 * begins, and "should" or "not" tells which answer is wanted.
 */
export function openTalk({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language }) =>
		texts
			.filter(({ kind }) => kind === 'talk')
			.flatMap(({ file, place, text }) => {
				const { openQuestion, pressing, negations, abbreviations } = language;
				const count = wordsIn(text).length;
				const isOne = sentencesIn(text, abbreviations).length === 1 && /^[^?]+\?$/u.test(text);
				const pressed = pressing.exec(text) ?? negations.exec(text);
				const faults = [
					!isOne && ['is not one question', 'one sentence that ends with a question mark'],
					!openQuestion.test(text) && [
						'can be answered with yes or no',
						'a question that begins with a word such as “what” or “how”'
					],
					pressed && [`presses with “${pressed[0]}”`, 'words that both can answer in good faith'],
					count > mostWords && [`has a question of ${count} words`, `${mostWords} words or fewer`]
				];
				return faults
					.filter((fault) => Array.isArray(fault))
					.map(([rule = '', right = '']) => ({ file, place, rule, right }));
			})
	);
}
