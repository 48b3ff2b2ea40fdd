import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locales';

/*
 * The word files are what Weblate and other programs of translators read as "i18next JSON v4": texts under keys, plural
 * forms in `_one`, `_other` and so on. Such a program writes a file anew from what it understood of it.
 */

type Words = string | { readonly [key: string]: Words };

const content = 'src/content';
/** What is not for translators: the language's own facts, which hold no texts of the site. */
const own = 'locale.json';

const files = locales.flatMap((locale) =>
	readdirSync(join(content, locale))
		.filter((name) => name.endsWith('.json') && name !== own)
		.map((name) => `${locale}/${name}`)
);

describe('the word files', () => {
	it.each(files)(
		'of a language are written anew, from their texts alone, as they were (%s)',
		(file) => {
			const text = readFileSync(join(content, file), 'utf8');
			const units = unitsOf(JSON.parse(text));
			expect(`${JSON.stringify(fileOf(units), null, '\t')}\n`).toBe(text);
		}
	);

	it.each(files)('have each plural in the forms that its language counts with (%s)', (file) => {
		const locale = file.slice(0, file.indexOf('/'));
		const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
		const keys = unitsOf(JSON.parse(readFileSync(join(content, file), 'utf8'))).map(([path]) =>
			path.at(-1)!
		);
		for (const key of keys.filter((one) => one.includes('_'))) {
			const [stem, form] = key.split('_');
			expect(forms).toContain(form);
			expect(keys).toContain(`${stem}_other`);
		}
	});

	it.each(locales)(
		'end no status with a period: the sentence it stands in has its own (%s)',
		(locale) => {
			const words = JSON.parse(readFileSync(join(content, locale, 'interface.json'), 'utf8'));
			const statuses = Object.keys(words).filter((key) => key.startsWith('us-status.'));
			expect(statuses.length).toBeGreaterThan(0);
			for (const key of statuses) expect(words[key], key).not.toMatch(/\.$/);
		}
	);
});

/** Every text with the keys that lead to it, as a translator sees them; a list or a number is none. */
function unitsOf(words: Words, path: readonly string[] = []): (readonly [string[], string])[] {
	if (typeof words === 'string') return [[[...path], words]];
	expect(Array.isArray(words), `${path.join('.')} is a list`).toBe(false);
	expect(typeof words, path.join('.')).toBe('object');
	return Object.entries(words).flatMap(([key, inner]) => unitsOf(inner, [...path, key]));
}

function fileOf(units: readonly (readonly [string[], string])[]): Words {
	const file: Record<string, unknown> = {};
	for (const [path, text] of units) {
		let here = file;
		for (const key of path.slice(0, -1)) here = (here[key] ??= {}) as Record<string, unknown>;
		here[path.at(-1)!] = text;
	}
	return file as Words;
}
