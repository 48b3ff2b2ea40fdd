import { expect, test } from 'vitest';
import { contentLocales } from '../../bundle/entries.js';
import { faultsOn, pageFrom, readSite } from '../support/built-site';
import { brokenWays, isIndexable, sitemapFaults } from '../support/built-ways';

const site = readSite();
const { origin, pages } = site;
const sitemap = site.read('/sitemap.xml');
/** The start page of each language. */
const homes = contentLocales()
	.map(({ home }) => `/${home}`)
	.sort();

test('every link within the site leads to a page or a file that was built, and every anchor to its place', () => {
	expect(faultsOn(pages, (page) => brokenWays(page, site))).toEqual([]);
});

test('the sitemap lists every page that a search may show, and no other', () => {
	expect(sitemapFaults(sitemap, site)).toEqual([]);
	expect(site.read('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
});

test('a search may show the start and the pages to read, never a screen of somebody’s quiz', () => {
	const shown = pages.filter((page) => page.zone === 'private' && isIndexable(page));
	expect(shown.map(({ path }) => path).sort()).toEqual(homes);
	const hidden = pages.filter((page) => page.zone === 'reading' && !isIndexable(page));
	const elsewhere = homes.flatMap((home) => [`${home}404.html`, `${home}offline/`]);
	expect(hidden.map(({ path }) => path).sort()).toEqual(elsewhere.sort());
});

for (const [what, from, to, fault] of [
	[
		'a page that was not built',
		/href="#topic-justice"/,
		'href="gone/"',
		'/statements/gone/, which'
	],
	['an anchor that nothing answers to', /href="#topic-justice"/, 'href="#gone"', '#gone'],
	[
		'an anchor on another page',
		/href="#topic-justice"/,
		'href="../standards/#gone"',
		'/standards/#gone'
	],
	[
		'a file that was not built',
		/<title>/,
		'<link rel="stylesheet" href="/gone.css"><title>',
		'/gone.css'
	]
] as const) {
	test(`refused: ${what}`, () => {
		const { html } = pages.find(({ path }) => path === '/statements/')!;
		const faults = brokenWays(pageFrom('/statements/', html.replace(from, to)), site);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain(fault);
	});
}

test('refused: a picture for sharing that was not drawn', () => {
	const { html } = pages.find(({ path }) => path === '/')!;
	const faults = brokenWays(
		pageFrom('/', html.replace('/pictures/en.png', '/pictures/xx.png')),
		site
	);
	expect(faults).toEqual(['leads to /pictures/xx.png, which was not built']);
});

test('refused: a sitemap with a screen of the quiz, a page that is gone, one twice, and one fewer', () => {
	const entry = (path: string) => `<url><loc>${origin}${path}</loc></url>`;
	const broken = sitemap
		.replace(`<loc>${origin}/statements/</loc>`, `<loc>${origin}/gone/</loc>`)
		.replace('</urlset>', `${entry('/guide/')}${entry('/privacy/')}</urlset>`);
	expect(sitemapFaults(broken, site)).toEqual([
		`lists ${origin}/privacy/ twice`,
		`lists ${origin}/gone/, which is no page`,
		'lists /guide/, which says “noindex”',
		`leaves out ${origin}/statements/`
	]);
});
