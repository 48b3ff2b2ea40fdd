import type { Language } from './languages/language';

/**
 * A measure of a text that is taken once for each text and language: the rules ask for the same text alone, together
 * with others and beside its translation, and measuring is most of the linter's work.
 *
 * @param measure pure; what it returns is shared, and must not be changed
 */
export function takenOnce<Measure>(measure: (text: string, language: Language) => Measure) {
	const taken = new WeakMap<Language, Map<string, Measure>>();
	return (text: string, language: Language): Measure => {
		const known = taken.get(language) ?? new Map<string, Measure>();
		taken.set(language, known);
		const before = known.get(text);
		if (before !== undefined) return before;
		const value = measure(text, language);
		known.set(text, value);
		return value;
	};
}
