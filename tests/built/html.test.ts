import { expect, test } from 'vitest';
import { alternateFaults, headFaults, titleFaults } from '../support/built-head';
import { policyFaults } from '../support/built-policy';
import { faultsOn, pageFrom, readSite } from '../support/built-site';
import { testPlanted, type Planted } from '../support/planted';
import { validityFaults } from '../support/built-validity';
import { outsideFaults, readingScriptFaults } from '../support/built-ways';

const site = readSite();
const { origin, pages } = site;

const rules = {
	head: (page) => headFaults(page, site),
	alternates: (page) => alternateFaults(page, site),
	policy: policyFaults,
	script: readingScriptFaults,
	outside: (page) => outsideFaults(page, site)
} satisfies Record<string, Parameters<typeof faultsOn>[1]>;

test('both zones were built, in every language', () => {
	for (const { id } of site.locales) {
		const own = pages.filter(({ locale }) => locale === id);
		expect(own.filter(({ zone }) => zone === 'private').length).toBeGreaterThan(10);
		expect(own.filter(({ zone }) => zone === 'reading').length).toBeGreaterThan(60);
	}
});

test('every page is valid HTML', async () => {
	expect((await Promise.all(pages.map(validityFaults))).flat()).toEqual([]);
});

test('every page says its language and its name, has one heading, and knows where it stands', () => {
	expect(faultsOn(pages, rules.head)).toEqual([]);
});

test('every page and its translations lead to each other', () => {
	expect(faultsOn(pages, rules.alternates)).toEqual([]);
});

test('no two pages to read bear the same title', () => {
	expect(titleFaults(pages)).toEqual([]);
});

test('every policy lets run the page’s own script alone, and on pages to read none', () => {
	expect(faultsOn(pages, rules.policy)).toEqual([]);
});

test('pages to read hold no script, but those shown at another address the one that takes a code out of it', () => {
	expect(faultsOn(pages, rules.script)).toEqual([]);
});

test('no private page leads to another site, and no page to read tells one where its reader came from', () => {
	expect(faultsOn(pages, rules.outside)).toEqual([]);
});

const es = /<link rel="alternate" hreflang="es"[^>]*>/;
const esTo = (path: string) => `<link rel="alternate" hreflang="es" href="${origin}${path}">`;
/** The languages without Spanish. */
const others = site.locales.map(({ id }) => id).filter((id) => id !== 'es');
const end = /<\/main>/;
const covenant = '/standards/iccpr/';

/** By the rule that refuses them. */
const planted: Readonly<Record<keyof typeof rules, readonly Planted[]>> = {
	head: [
		['a second heading', '/statements/', /<\/h1>/, '</h1><h1>Again</h1>', 'has 2 headings'],
		['another language', '/es/statements/', /lang="es"/, 'lang="en"', 'lang is "en"'],
		['no direction', '/statements/', / dir="ltr"/, '', 'dir is ""'],
		['no title', '/statements/', /<title>[^<]*/, '<title>', 'has no title'],
		['no description', '/statements/', /name="description"/, 'name="x"', 'has no description'],
		['another address', '/quiz/', /canonical" href="[^"]*/, 'canonical" href="/', 'canonical is'],
		['a picture of its own', '/friend/', /pictures\/en\.png/, 'pictures/mine.png', 'its picture'],
		['one alternate fewer', '/quiz/', es, '', `alternates are for ${others},x-default`]
	],
	alternates: [
		['an alternate that is gone', '/quiz/', es, esTo('/es/gone/'), 'which is no page'],
		['an alternate that strays', '/quiz/', es, esTo('/es/guide/'), 'leads back to']
	],
	policy: [
		['inline script', '/quiz/', /script-src/, "script-src 'unsafe-inline'", "'unsafe-inline'"],
		['eval', '/quiz/', /script-src/, "script-src 'unsafe-eval'", "'unsafe-eval'"],
		['script from anywhere', '/quiz/', /script-src/, 'script-src *', 'allows *'],
		['script from a host', '/quiz/', /script-src/, 'script-src a.example', 'allows a.example'],
		['a strange script', '/offline/', end, '<script>1</script></main>', 'that its policy refuses'],
		['a strange script', '/quiz/', end, '<script>1</script></main>', 'that its policy refuses'],
		['no policy', '/statements/', /content-security-policy/, 'x', 'has no policy'],
		['a way to send', '/quiz/', /connect-src 'none'/, 'connect-src *', 'connect-src is not'],
		['a reader’s script', '/statements/', /script-src 'none'/, "script-src 'self'", "is 'self'"]
	],
	script: [
		['a script', '/statements/', end, '<script></script></main>', 'holds a <script>'],
		['a second script', '/404.html', end, '<script>1</script></main>', 'holds a <script>'],
		['a script in an attribute', '/statements/', /<h1/, '<h1 onclick="x"', 'h1[onclick]']
	],
	outside: [
		['a way out', '/quiz/', end, '<a href="https://a.example/">x</a></main>', 'another site'],
		['a strange picture', '/statements/', end, '<img src="//a.example/x"></main>', 'another site'],
		['a link that tells', covenant, / rel="noopener noreferrer"/, '', 'rel is null']
	]
};

testPlanted(pages, rules, planted);

test('refused: the same title twice, and HTML that is not valid', async () => {
	const { html } = pages.find(({ path }) => path === '/statements/')!;
	expect(titleFaults([...pages, pageFrom('/statements/copy/', html)])).toHaveLength(1);
	const broken = pageFrom('/statements/', html.replace('<h1>', '<h1 id="main"><div>x</div>'));
	expect((await validityFaults(broken)).join('\n')).toMatch(
		/no-dup-id[\s\S]*element-permitted-content/
	);
});
