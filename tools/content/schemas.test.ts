import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from './lint/read-content';
import { schemaFiles, schemaFolder } from './schemas';

const made = schemaFiles();

describe('the JSON Schemas beside the content', () => {
	it.each(made)(
		'are those of the build, or `npm run content -- schemas` was forgotten: $name',
		({ name, text }) => {
			const path = join(schemaFolder, name);
			expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text);
		}
	);

	it('are all there is in their folder', () => {
		expect(readdirSync(schemaFolder).sort()).toEqual(made.map(({ name }) => name).sort());
	});

	it.each([
		['edition.json', 'edition.schema.json'],
		['standards.json', 'standards.schema.json'],
		...['en', 'es'].flatMap((locale) => [
			[`${locale}/edition.json`, 'edition-words.schema.json'],
			[`${locale}/easy.json`, 'easy-words.schema.json'],
			[`${locale}/standards.json`, 'standards-words.schema.json'],
			[`${locale}/interface.json`, 'interface.schema.json'],
			[`${locale}/tools.json`, 'interface.schema.json'],
			[`${locale}/reading.json`, 'interface.schema.json'],
			[`${locale}/glossary.json`, 'glossary.schema.json'],
			[`${locale}/locale.json`, 'locale.schema.json']
		])
	] as [string, string][])('are named in the first line of %s', (file, schema) => {
		const path = join('src/content', file);
		const [[key, link]] = Object.entries(JSON.parse(readFileSync(path, 'utf8'))) as [
			[string, string]
		];
		expect(key).toBe('$schema');
		expect(join(dirname(path), link)).toBe(join(schemaFolder, schema));
	});

	it('never reach the words themselves', () => {
		for (const { standardWords, interface: words } of readContent().locales) {
			expect(standardWords.value).not.toHaveProperty('$schema');
			expect(words.value).not.toHaveProperty('$schema');
		}
	});
});
