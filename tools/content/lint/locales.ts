import type { Catalogue, LintContent, LocaleContent } from './content';
import type { LintFault } from './fault';
import type { Text } from './texts';

/** The language that sets the keys. */
const first = 'en';

/** Keys, placeholders and untouched English in every language but the first one. */
export function sameInAllLanguages({ locales }: LintContent): LintFault[] {
	const model = locales.find(({ language }) => language.locale === first);
	if (!model) return [];
	return [
		...pluralFaults(model, model),
		...locales
			.filter((locale) => locale !== model)
			.flatMap((locale) => [
				...keyFaults(model, locale),
				...pluralFaults(model, locale),
				...textPairs(model, locale).flatMap(([english, text]) => [
					...identical(english, text, locale),
					...placeholderFaults(english.text, text)
				])
			])
	];
}

/** Keys of the word files: those of the edition are checked where it is parsed. */
function keyFaults(model: LocaleContent, locale: LocaleContent): LintFault[] {
	const forms = new Intl.PluralRules(locale.language.locale).resolvedOptions().pluralCategories;
	return inPairs(model, locale).flatMap(([english, { name: file, words }]) => {
		const isPlural = (key: string) =>
			forms.some((form) => key.endsWith(`_${form}`)) && `${stemOf(key)}_other` in english;
		const missing = Object.keys(english).filter((key) => !(key in words));
		const unwanted = Object.keys(words).filter((key) => !(key in english) && !isPlural(key));
		return [
			...missing.map((key) => ({
				file,
				place: key,
				rule: 'is missing',
				right: `“${english[key]}” in this language`
			})),
			...unwanted.map((key) => ({
				file,
				place: key,
				rule: 'is not a key of the English file',
				right: 'the same keys in every language'
			}))
		];
	});
}

/** Every form of a plural has the placeholders of its "other" form; the count itself may be written out. */
function pluralFaults(model: LocaleContent, locale: LocaleContent): LintFault[] {
	return inPairs(model, locale).flatMap(([english, { name: file, words }]) =>
		Object.entries(words).flatMap(([place, text]) => {
			const other = english[`${stemOf(place)}_other`];
			if (!/_(?:zero|one|two|few|many)$/u.test(place) || other === undefined) return [];
			return placeholderFaults(other, { file, place, kind: 'interface', text }, ['{count}']);
		})
	);
}

/** The words of each English file, and the same file of a language. */
function inPairs(model: LocaleContent, locale: LocaleContent): [Catalogue['words'], Catalogue][] {
	return model.catalogues.map(({ words }, index) => [words, locale.catalogues[index]!]);
}

function placeholderFaults(english: string, at: Text, free: string[] = []): LintFault[] {
	const places = (text: string) =>
		[...text.matchAll(/\{\w+\}/gu)]
			.map(([place]) => place)
			.filter((place) => !free.includes(place))
			.sort()
			.join(' ');
	const [wanted, found] = [places(english), places(at.text)];
	if (wanted === found) return [];
	return [
		{
			file: at.file,
			place: at.place,
			rule: `has the places ${found || 'of none'}`,
			right: `the places of the English text: ${wanted || 'none'}`
		}
	];
}

function identical(english: Text, at: Text, { language }: LocaleContent): LintFault[] {
	const words = at.text.replace(/\{\w+\}/gu, '');
	if (english.text !== at.text || !/\p{Ll}/u.test(words)) return [];
	if (language.sameAsEnglish.includes(at.text)) return [];
	return [
		{
			file: at.file,
			place: at.place,
			rule: `is the same as in English: “${at.text}”`,
			right: 'a translation; a name goes into the language’s list'
		}
	];
}

/** Texts of the same place in both languages. Pages are not paired: they may be laid out differently. */
function textPairs(model: LocaleContent, locale: LocaleContent): [Text, Text][] {
	const key = ({ file, place }: Text) => `${file.slice(file.indexOf('/'))} ${place}`;
	const english = new Map(model.texts.map((text) => [key(text), text]));
	return locale.texts.flatMap((text): [Text, Text][] => {
		const its = text.kind === 'page' ? undefined : english.get(key(text));
		return its ? [[its, text]] : [];
	});
}

function stemOf(key: string): string {
	return key.slice(0, key.lastIndexOf('_'));
}
