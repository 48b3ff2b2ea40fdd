import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { Language } from './languages/language';
import { sentencesIn } from './sentences';

/** Statements that ask two things. A voter who agrees with one half has no answer. */
export function oneIdea(content: LintContent): LintFault[] {
	return onStatements(content, (text, { twoIdeas, abbreviations }) => [
		...(sentencesIn(text, abbreviations).length > 1
			? [{ rule: 'holds more than one sentence', right: 'one sentence with one idea' }]
			: []),
		...(text.endsWith('.') ? [] : [{ rule: 'does not end with a full stop', right: 'a sentence' }]),
		...found(twoIdeas, text).map((joint) => ({
			rule: `joins two ideas with “${joint}”`,
			right: 'one idea, or two statements'
		}))
	]);
}

/** Negations in a statement. Who disagrees with a "not" must think twice. */
export function negations(content: LintContent): LintFault[] {
	return onStatements(content, (text, language) =>
		found([language.negations], text).map((word) => ({
			rule: `holds a negation: “${word}”`,
			right: 'the same said without a negation'
		}))
	);
}

/** Quantities in a statement that two voters read differently. */
export function vagueQuantities(content: LintContent): LintFault[] {
	return onStatements(content, (text, language) =>
		found([language.vague], text).map((word) => ({
			rule: `holds a vague quantity: “${word}”`,
			right: 'all, each, one, or a number'
		}))
	);
}

/** Law lines that are not one sentence: each is printed under a position, true by itself. */
export function lawLines({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language }) =>
		texts
			.filter(
				({ kind, text }) =>
					kind === 'law-line' &&
					(sentencesIn(text, language.abbreviations).length > 1 || !text.endsWith('.'))
			)
			.map(({ file, place }) => ({
				file,
				place,
				rule: 'is not one sentence',
				right: 'one sentence of what the first standard asks, with a full stop'
			}))
	);
}

type Finding = Pick<LintFault, 'rule' | 'right'>;

function onStatements(
	{ locales }: LintContent,
	rule: (text: string, language: Language) => Finding[]
): LintFault[] {
	return locales.flatMap(({ texts, language }) =>
		texts
			.filter(({ kind }) => kind === 'statement')
			.flatMap(({ file, place, text }) =>
				rule(text, language).map((finding) => ({ file, place, ...finding }))
			)
	);
}

function found(patterns: readonly RegExp[], text: string): string[] {
	return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
