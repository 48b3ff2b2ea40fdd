import en from '../../content/en/locale.json';
import es from '../../content/es/locale.json';

interface LocaleFile {
	/** The language's name in that language. */
	readonly name: string;
	readonly dir: 'ltr' | 'rtl';
	/** Pending until a native reader has signed the words; the pages say so. */
	readonly review: 'pending' | 'signed';
}

const files = { en, es } as Readonly<Record<'en' | 'es', LocaleFile>>;

export type Locale = keyof typeof files;

/** The languages the site is built in. The first one stands at `/`, each other at `/<its id>/`. */
export const locales = Object.keys(files) as Locale[];

export const firstLocale: Locale = 'en';

/** What is known of a language. */
export function localeFile(locale: Locale): LocaleFile {
	return files[locale];
}

/** The language each statement can be seen in too: one, so that a page does not grow with the languages. */
export function companionOf(locale: Locale): Locale {
	return locale === firstLocale ? 'es' : firstLocale;
}

/** True for a path segment that stands for a language. The first locale has none. */
export function isLocaleSegment(segment: string): segment is Locale {
	return segment !== firstLocale && Object.hasOwn(files, segment);
}
