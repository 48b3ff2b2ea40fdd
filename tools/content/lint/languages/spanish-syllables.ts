/*
 * Syllables of Spanish words by the rules of the "Ortografía de la lengua española" (RAE and ASALE, 2010),
 * chapter II, 2.2 (diphthongs, triphthongs and hiatus for the purpose of writing). No library on npm that does
 * this is kept: the known ones were last changed before 2019 and bring a test runner along.
 */

/** A vowel group that no consonant divides. `y` closes a word as `i`: rey, hoy, muy. */
const vowelGroup = /[aeiouáéíóúü]+/gu;

/** Two open vowels, or an accented closed vowel beside an open one, are in two syllables. */
const hiatus =
	/(?<=[aeoáéó])(?=[aeoáéó])|(?<=[íú])(?=[aeoáéó])|(?<=[aeoáéó])(?=[íú])|([iu])(?=\1)/gu;

/**
 * Counts the syllables of one word.
 *
 * @returns one or more; a number or a sign counts as one
 */
export function spanishSyllables(word: string): number {
	const written = word
		.toLowerCase()
		.replace(/([qg])u(?=[eiéí])/gu, '$1')
		// An h between vowels is silent and divides nothing: "prohibir" is prohi-bir, "búho" is bú-ho.
		.replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/gu, '')
		.replace(/y(?![aeiouáéíóú])/gu, 'i');
	const groups = written.match(vowelGroup) ?? [];
	const syllables = groups.reduce((sum, group) => sum + 1 + [...group.matchAll(hiatus)].length, 0);
	return Math.max(1, syllables);
}
