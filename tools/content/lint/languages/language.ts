import { english } from './english';
import { generic } from './generic';
import { spanish } from './spanish';

/** What the linter knows of one language: its words, its limits and how hard it is to read. */
export interface Language {
	/** As the locale's folder is called. */
	readonly locale: string;
	/** Words in a statement, at most. */
	readonly statementWords: number;
	/** Words in what a word of the glossary means, at most: it is read in the middle of a statement. */
	readonly meaningWords: number;
	/** Words in the one sentence of a law line, at most: it is printed on the sheet. */
	readonly lawLineWords: number;
	/** Words in any sentence, at most. */
	readonly sentenceWords: number;
	/** The same in easy words. */
	readonly easySentenceWords: number;
	/** Absent where nobody has chosen a measure for the language yet. */
	readonly readability?: Readability;
	/** Words before whose full stop a sentence does not end. */
	readonly abbreviations: readonly string[];
	/** Words written in capitals that are no shouting. Absent where nobody has listed them yet. */
	readonly acronyms?: readonly string[];
	/** Words that turn a statement round: "disagree" with one of these is a riddle. */
	readonly negations: RegExp;
	/** Quantities that two voters read differently. */
	readonly vague: RegExp;
	/** How a position, which a voter reads as their own words, may begin. */
	readonly firstPerson: RegExp;
	/** What gives away that a statement asks two things. */
	readonly twoIdeas: readonly RegExp[];
	/** How a question begins that yes or no does not answer. */
	readonly openQuestion: RegExp;
	/** Words by which a question tells the answer it wants. */
	readonly pressing: RegExp;
	/** How a question to a candidate leaves room for the answer “nothing” or “no one”. */
	readonly hedge: RegExp;
	/** How a reason says that others hold it. One of the two reasons must not do so alone. */
	readonly reported: RegExp;
	/** Words that one side of a dispute uses and the other would not, and words that decide the answer. */
	readonly loaded: RegExp;
	/** Words that ask for more than “should” does. */
	readonly strongerThanShould: RegExp;
	/** Phrases that nobody would say who was not translating, and quotation marks of another country. */
	readonly translated: RegExp;
	/** Words of the law, which must have a plain meaning one tap away. */
	readonly legal: RegExp;
	/** Turns of phrase that mean something else than their words: a new reader cannot look them up. */
	readonly idioms: RegExp;
	/** Advice on how to vote, and slogans. */
	readonly advocacy: RegExp;
	/** A person's name after a title of office. */
	readonly titledName: RegExp;
	/** Words that multiply the number before them. */
	readonly multipliers: Readonly<Record<string, number>>;
	/** Texts that are rightly the same as in English: names and words both languages share. */
	readonly sameAsEnglish: readonly string[];
}

/** A measure of reading level with the project's bars for it. */
export interface Readability {
	readonly name: string;
	/** Flesch-Kincaid grows as texts get harder; INFLESZ grows as they get easier. */
	readonly harderIs: 'higher' | 'lower';
	readonly eachStatement: number;
	readonly statementsPooled: number;
	readonly interfacePooled: number;
	/** The bars for easy words, of statements and of views: each text alone, and all together. */
	readonly easy: { readonly each: number; readonly pooled: number };
	score(counts: { sentences: number; words: number; syllables: number }): number;
	/** One or more for every word. */
	syllables(word: string): number;
}

const languages: readonly Language[] = [english, spanish];

/** The rules of a language. One without a file of its own is held to those that need no word list. */
export function languageOf(locale: string): Language {
	return languages.find((language) => language.locale === locale) ?? generic(locale);
}
