import { expect, test } from 'vitest';
import { catalogueOf, editionFaults, editionOf } from '../support/built-edition';
import {
	citationFaults,
	factFaults,
	figureFaults,
	statusFaults,
	uncitedFaults
} from '../support/built-facts';
import { faultsOn, readSite } from '../support/built-site';
import { testPlanted, type Planted } from '../support/planted';

const { pages, locales } = readSite();
const reading = pages.filter(({ zone }) => zone === 'reading');
const own = pages.filter(({ zone }) => zone === 'private');
const catalogues = new Map(locales.map(({ id }) => [id, catalogueOf(pages, id)]));

const rules = { citationFaults, uncitedFaults, factFaults, figureFaults, statusFaults };

test('every citation a page shows is verified, and is the article it says it is', () => {
	expect(faultsOn(reading, citationFaults)).toEqual([]);
	expect(faultsOn(reading, uncitedFaults)).toEqual([]);
});

test('every fact a page shows has its figures, its date and its source from the fact base', () => {
	expect(faultsOn(reading, factFaults)).toEqual([]);
	const facts = reading.flatMap(({ document }) => [...document.querySelectorAll('[data-fact]')]);
	expect(facts.length).toBeGreaterThan(20);
});

test('no other text on a statement or a standard holds a figure from elsewhere', () => {
	expect(faultsOn(reading, figureFaults)).toEqual([]);
});

test('how far an instrument binds the United States, and since when, is as it was verified', () => {
	expect(faultsOn(reading, statusFaults)).toEqual([]);
});

test('the editions inside the private pages rest on verified standards', () => {
	expect(faultsOn(own, (page) => editionFaults(page, catalogues.get(page.locale)!))).toEqual([]);
	for (const home of ['', '/es']) {
		const [short, full] = [`${home}/quiz/`, `${home}/full/quiz/`].map(
			(path) => editionOf(own.find((page) => page.path === path)!).statements.length
		);
		expect([short, full]).toEqual([
			12,
			reading.filter(({ path }) => path.startsWith(`${home}/statements/`)).length - 1
		]);
	}
});

const voting = '/statements/vote-after-prison/';
const covenant = '/standards/iccpr/';
const universal = '/standards/udhr/';

/** By the rule that refuses them. */
const planted: Readonly<Record<keyof typeof rules, readonly Planted[]>> = {
	citationFaults: [
		['an unverified article', universal, /"udhr art. 3"/, '"udhr art. 4"', 'art. 4, which is not'],
		['an instrument nobody knows', universal, /"udhr art. 3"/, '"magna art. 3"', 'cites magna'],
		[
			'words that name another article',
			covenant,
			/Article 13/,
			'Article 14',
			'means iccpr art. 13'
		],
		['an article under another title', voting, /standards\/iccpr\//, 'standards/cat/', 'under cat'],
		['an article not of this statement', voting, /"iccpr art. 25"/, '"iccpr art. 7"', 'not on this']
	],
	uncitedFaults: [['a page without marks', voting, /data-citation/g, 'data-x', 'cites nothing']],
	factFaults: [
		['another figure', voting, /In 1974 the/, 'In 1975 the', 'holds 1975'],
		['another figure in Spanish', `/es${voting}`, /En 1974, la/, 'En 1975, la', 'holds 1975'],
		['another date', voting, /data-fact="1974-06-24"/, 'data-fact="1974"', 'fact of 1974'],
		['another date in words', voting, /As of June 24/, 'As of June 25', 'holds 25'],
		['another source', voting, /www\.studicata/, 'www.example', 'which the fact base does not']
	],
	figureFaults: [
		[
			'a figure beside the facts',
			voting,
			/A vote can tie/,
			'In 44 states, a vote can tie',
			'holds 44'
		],
		['a figure in a title', voting, /<title>/, '<title>44 ', 'holds 44'],
		['a figure in a list', '/statements/', /Parents should/, '97 should', 'holds 97'],
		['a figure in a standard', universal, /freedom and personal/, '77 freedoms and', 'holds 77']
	],
	statusFaults: [
		['another status', voting, /"not-a-treaty"/, '"binding"', 'says binding of hrc-gc25'],
		['another day', covenant, /1992-06-08/, '1992-06-09', 'not 1992-06-08'],
		['another day in words', covenant, /June 8, 1992/, 'June 8, 1993', 'not 1992-06-08']
	]
};

testPlanted(pages, rules, planted);

test('refused: an edition with a standard that no page explains, or with another status or figure', () => {
	const page = own.find(({ path }) => path === '/es/full/quiz/')!;
	const edition = editionOf(page);
	const [first, second, third] = edition.statements;
	const statements = [
		{ ...first!, standards: [{ ...first!.standards[0]!, article: 'Artículo 99' }] },
		{ ...second!, standards: [{ ...second!.standards[0]!, usStatus: 'left' as const }] },
		{ ...third!, reasonsFor: 'Son 123.456.' }
	];
	const faults = editionFaults(page, catalogues.get('es')!, { ...edition, statements }).join('\n');
	for (const part of ['Artículo 99, which no page', 'says left of', 'holds 123456']) {
		expect(faults).toContain(part);
	}
});
