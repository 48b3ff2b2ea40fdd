/** The languages the site is built in. The first one stands at `/`, each other at `/<its id>/`. */
export const locales = ['en'] as const;

export type Locale = (typeof locales)[number];

export const firstLocale: Locale = locales[0];

/** Languages are named in their own language. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English' };

/** True for a path segment that stands for a language. The first locale has none. */
export function isLocaleSegment(segment: string): segment is Locale {
	return segment !== firstLocale && (locales as readonly string[]).includes(segment);
}
