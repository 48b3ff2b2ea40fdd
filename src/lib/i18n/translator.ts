import type { PluralKey, WordKey, Words, WordValues } from './words';

/** Reads the interface's words in one language. */
export interface Translator {
	readonly locale: string;
	/** The words for a key, with its `{name}` places filled. A place without a value is left standing. */
	(key: WordKey, values?: WordValues): string;
	/** The same for a key with plural forms; `count` chooses the form and fills `{count}`. */
	count(key: PluralKey, count: number, values?: WordValues): string;
}

/** @param locale a BCP 47 tag, such as "en" */
export function createTranslator(locale: string, words: Words): Translator {
	const plurals = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);

	const fill = (text: string, values: WordValues): string =>
		text.replace(/\{(\w+)\}/g, (place, name: string) => {
			const value = values[name];
			if (value === undefined) return place;
			return typeof value === 'number' ? numbers.format(value) : value;
		});

	const translate = (key: WordKey, values: WordValues = {}) => fill(words[key], values);

	return Object.assign(translate, {
		locale,
		count(key: PluralKey, count: number, values: WordValues = {}) {
			const form = `${key}.${plurals.select(count)}` as WordKey;
			return fill(words[form] ?? words[`${key}.other` as WordKey], { ...values, count });
		}
	});
}
