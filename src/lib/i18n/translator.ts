import type { PluralKey, WordKey, WordValues } from './words';

/** Reads one catalogue of words in one language: the interface's, unless another one's keys are named. */
export interface Translator<Key extends string = WordKey> {
	readonly locale: string;
	/** The words for a key, with its `{name}` places filled. A place without a value is left standing. */
	(key: Key, values?: WordValues): string;
	/** The same for a key with plural forms; `count` chooses the form and fills `{count}`. */
	count(key: PluralKey<Key>, count: number, values?: WordValues): string;
}

/** @param locale a BCP 47 tag, such as "en" */
export function createTranslator<Key extends string>(
	locale: string,
	words: Readonly<Record<Key, string>>
): Translator<Key> {
	const plurals = new Intl.PluralRules(locale);
	const translate = (key: Key, values: WordValues = {}) => fillPlaces(locale, words[key], values);

	return Object.assign(translate, {
		locale,
		count(key: PluralKey<Key>, count: number, values: WordValues = {}) {
			const form = `${key}_${plurals.select(count)}` as Key;
			const text = words[form] ?? words[`${key}_other` as Key];
			return fillPlaces(locale, text, { ...values, count });
		}
	});
}

/** Fills a text's `{name}` places. A place without a value is left standing. */
export function fillPlaces(locale: string, text: string, values: WordValues): string {
	return text.replace(/\{(\w+)\}/g, (place, name: string) => {
		const value = values[name];
		if (value === undefined) return place;
		return typeof value === 'number' ? writeNumber(locale, value) : value;
	});
}

/** Every language of ours writes small whole numbers alike, and making a format takes long on a slow phone. */
function writeNumber(locale: string, value: number): string {
	if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
	return new Intl.NumberFormat(locale).format(value);
}
