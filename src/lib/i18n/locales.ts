/** What a language's folder says of it, in its `locale.json`. */
export interface LocaleFile {
	/** The language's name in that language. */
	readonly name: string;
	readonly dir: 'ltr' | 'rtl';
	/** Pending until a native reader has signed the words; the pages say so. */
	readonly review: 'pending' | 'signed';
	/** True for the one language that has no folder of its own in addresses. */
	readonly first?: boolean;
	/** The language each statement can be seen in too; the first one where none is named. */
	readonly companion?: string;
}

/** A BCP 47 tag such as "es" or "zh-Hant": the name of a language's folder. */
export type Locale = string;

const found = import.meta.glob<LocaleFile>('../../content/*/locale.json', {
	eager: true,
	import: 'default'
});

const files = new Map(
	Object.entries(found).map(([path, file]) => [path.split('/').at(-2)!, file] as const)
);

/** The language at `/`; each other one is at `/<its tag>/`. */
export const firstLocale: Locale = firstOf(files);

/** The languages the site is built in, the first one first. A folder with a `locale.json` is a language. */
export const locales: readonly Locale[] = [
	firstLocale,
	...[...files.keys()].filter((tag) => tag !== firstLocale).sort()
];

/** What is known of a language. */
export function localeFile(locale: Locale): LocaleFile {
	return files.get(locale)!;
}

/** The language each statement can be seen in too: one, so that a page does not grow with the languages. */
export function companionOf(locale: Locale): Locale {
	return files.get(locale)?.companion ?? firstLocale;
}

/** True for a path segment that is a language's. The first locale has none. */
export function isLocaleSegment(segment: string): segment is Locale {
	return segment !== firstLocale && files.has(segment);
}

/** @throws Error where the folders do not agree on one first language */
export function firstOf(all: ReadonlyMap<string, LocaleFile>): Locale {
	const first = [...all].filter(([, file]) => file.first).map(([tag]) => tag);
	if (first.length !== 1)
		throw new Error(
			`src/content/*/locale.json: one language must say "first": true, found ${first.length}`
		);
	return first[0]!;
}
