import type { Language } from './language';

const nothing = /(?!)/u;
const anything = /^/u;

/** A language nobody has written word lists for: its lengths, figures, keys and sources are checked all the same. */
export function generic(locale: string): Language {
	return {
		locale,
		statementWords: 24,
		meaningWords: 20,
		lawLineWords: 20,
		sentenceWords: 28,
		easySentenceWords: 22,
		abbreviations: [],
		negations: nothing,
		vague: nothing,
		firstPerson: anything,
		twoIdeas: [],
		openQuestion: anything,
		pressing: nothing,
		hedge: anything,
		reported: nothing,
		loaded: nothing,
		strongerThanShould: nothing,
		translated: nothing,
		legal: /(?!)/gu,
		idioms: nothing,
		advocacy: nothing,
		titledName: nothing,
		multipliers: {},
		sameAsEnglish: []
	};
}
