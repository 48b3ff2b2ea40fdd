import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { Language } from './languages/language';
import type { Text, TextKind } from './texts';

/** Words that one side uses and the other would not, where a voter reads what they are asked and why. */
export function noLoadedWords(content: LintContent): LintFault[] {
	return onTexts(
		content,
		['name', 'statement', 'view', 'position', 'question', 'talk'],
		({ loaded }, { text }) => {
			const word = loaded.exec(text)?.[0];
			return word
				? [{ rule: `holds a loaded word: “${word}”`, right: 'a word both sides would use' }]
				: [];
		}
	);
}

/** Words stronger than “should”: with them one language would ask more than the other. */
export function equallyStrong(content: LintContent): LintFault[] {
	return onTexts(
		content,
		['statement', 'position', 'question'],
		({ strongerThanShould }, { text }) => {
			const word = strongerThanShould.exec(text)?.[0];
			return word
				? [{ rule: `asks more than “should”: “${word}”`, right: '“should”, in Spanish “debería”' }]
				: [];
		}
	);
}

/** Questions to candidates that cannot be answered “nothing” or “no one” without contradicting them. */
export function hedgedQuestions(content: LintContent): LintFault[] {
	return onTexts(content, ['question'], ({ hedge }, { text }) =>
		hedge.test(text)
			? []
			: [
					{
						rule: 'presumes that something is to be done',
						right: 'a question that “nothing” or “no one” answers too: “What, if anything, …”'
					}
				]
	);
}

/** Phrases that sound translated, in any text. */
export function noTranslatedPhrases({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language }) =>
		texts
			.filter(({ kind }) => kind !== 'title')
			.flatMap(({ file, place, text }) => {
				const phrase = language.translated.exec(text)?.[0];
				if (!phrase) return [];
				const rule = `holds a phrase that sounds translated: “${phrase}”`;
				return [{ file, place, rule, right: 'what a neighbor would say' }];
			})
	);
}

function onTexts(
	{ locales }: LintContent,
	kinds: readonly TextKind[],
	rule: (language: Language, text: Text) => Pick<LintFault, 'rule' | 'right'>[]
): LintFault[] {
	return locales.flatMap(({ texts, language, files }) =>
		texts
			.filter(({ file, kind }) => [files.words, files.easy].includes(file) && kinds.includes(kind))
			.flatMap((text) =>
				rule(language, text).map((finding) => ({
					file: text.file,
					place: text.place,
					...finding
				}))
			)
	);
}
