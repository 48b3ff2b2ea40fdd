import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutSchemaLink } from '$lib/server/content/content-schema';
import { prosePages } from '$lib/domain/reading';
import { locales } from '$lib/i18n/locales';
import { loadProse } from '$lib/server/content/prose';
import { loadReading } from '$lib/server/content/load-reading';

const folder = 'src/content';

/** Every language that has words for the reading zone, live or not. */
const languages = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.filter((name) => readdirSync(join(folder, name)).includes('reading.json'));

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
/** The words of a catalogue; the link to its JSON Schema is not one of them. */
const wordsOf = (language: string, file: string) =>
	withoutSchemaLink(JSON.parse(read(language, file))) as Record<string, string>;

/** The addresses within the site that prose may link to. */
function addresses() {
	const { statements, instruments } = loadReading('en');
	return new Set([
		'/',
		...[...prosePages, 'statements', 'standards'].map((page) => `/${page}/`),
		...statements.map(({ id }) => `/statements/${id}/`),
		...instruments.map(({ id }) => `/standards/${id}/`)
	]);
}

function sentencesOf(text: string): string[] {
	return text
		.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
		.replace(/[*`#]/g, '')
		.split(/\n(?:\s*\n|\s*(?:-|\d+\.)\s)|(?<=[.!?][”"]?)\s+|(?<=:)\s/)
		.map((sentence) => sentence.trim())
		.filter(Boolean);
}

describe.each(languages)('the pages of prose in %s', (language) => {
	it('are all there, and no others', () => {
		const files = readdirSync(join(folder, language, 'pages')).sort();
		expect(files).toEqual(prosePages.map((page) => `${page}.md`).sort());
	});

	it.each(prosePages)(
		'%s links only to pages of ours that exist, or to https addresses',
		(page) => {
			const links = [...read(language, 'pages', `${page}.md`).matchAll(/\]\(([^)\s]+)\)/g)];
			for (const [, target = ''] of links) {
				if (!target.startsWith('https://')) expect(addresses()).toContain(target);
			}
		}
	);

	it.each(prosePages)('%s has sentences of 20 words or fewer', (page) => {
		const long = sentencesOf(read(language, 'pages', `${page}.md`)).filter(
			(sentence) => sentence.split(/\s+/).length > 20
		);
		expect(long).toEqual([]);
	});

	it.each(prosePages)('%s links to the same places as in English', (page) => {
		const targets = (of: string) =>
			[...read(of, 'pages', `${page}.md`).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
		expect(targets(language)).toEqual(targets('en'));
	});

	it.each(prosePages)('%s has the same places to fill as in English', (page) => {
		const places = (of: string) =>
			read(of, 'pages', `${page}.md`)
				.match(/\{\w+\}/g)
				?.sort();
		expect(places(language)).toEqual(places('en'));
	});
});

describe.each(['interface.json', 'tools.json', 'reading.json'])('%s', (file) => {
	const english = wordsOf('en', file);
	const sameEverywhere = ['$schema', 'site.name', 'quiz.error', 'sheet.no', 'sheet.article.short'];

	it.each(languages)('has the same keys and places in %s as in English', (language) => {
		const words = wordsOf(language, file);
		expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
		for (const [key, text] of Object.entries(words)) {
			const places = (of: string) => of.match(/\{\w+\}/g)?.sort();
			expect(places(text), key).toEqual(places(english[key] ?? ''));
		}
	});

	it.each(languages.filter((one) => one !== 'en'))('is translated whole into %s', (language) => {
		const left = Object.entries(wordsOf(language, file)).filter(
			([key, text]) => text === english[key] && /[a-z]{2}/i.test(text.replace(/\{\w+\}/g, ''))
		);
		expect(left.map(([key]) => key).filter((key) => !sameEverywhere.includes(key))).toEqual([]);
	});
});

describe.each(locales)('a page of prose, as shown in %s', (locale) => {
	it.each(prosePages)('%s has a title, a description and one main heading', (page) => {
		const { title, description, html } = loadProse(locale, page, '/');
		expect(title).not.toBe('');
		expect(description).not.toMatch(/[[\]*{}]/);
		expect(html.match(/<h1/g)).toHaveLength(1);
		expect(html).not.toMatch(/\{\w+\}/);
	});

	it('keeps links within its own language', () => {
		const { html } = loadProse(locale, 'how-it-works', '../es/');
		expect(html).toContain('href="../es/statements/"');
		expect(html).not.toContain('href="/');
	});

	it('marks links that leave the site', () => {
		const { html } = loadProse(locale, 'before-you-vote', '/');
		expect(html).toContain('href="https://vote.gov/" rel="noopener noreferrer"');
	});
});
