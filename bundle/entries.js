import { existsSync, readdirSync, readFileSync } from 'node:fs';

/*
 * Every page of the site, listed: nothing is found by following links, so that each bundle makes its own pages and no
 * others. A test holds the built site to this list, and every link to a page.
 */

const source = new URL('../src/', import.meta.url);
const routes = new URL('routes/[[locale=locale]]/', source);

/** The screens of a bundle: the folders of its zone that hold a page, `''` for the start page. */
export const screensOf = (/** @type {import('./bundles.js').Bundle} */ bundle) =>
	foldersWithPages(new URL(`[...variant=variant]/(${bundle})/`, routes));

/**
 * The pages to prerender for one bundle. The quiz takes the reading pages along.
 *
 * @param {import('./bundles.js').Bundle} bundle
 * @returns {`/${string}`[]}
 */
export function prerenderEntries(bundle) {
	const screens = screensOf(bundle);
	if (bundle === 'tools') return pagesBelow(homes(), screens);
	// The start page carries the short quiz, in which there are no topics to choose.
	const long = screens.filter((screen) => screen !== '');
	const short = screens.filter((screen) => screen !== 'choose');
	return [
		...pagesBelow(homes(), short),
		...pagesBelow(
			homes().map((home) => `${home}full/`),
			long
		),
		...pagesBelow(languageHomes(), readingPages()),
		...languageHomes().map((home) => /** @type {const} */ (`/${home}404.html`)),
		'/robots.txt',
		'/sitemap.xml'
	];
}

/** Where the pages of each language and wording are, such as "", "easy/", "es/" and "es/easy/". */
export function homes() {
	return languageHomes().flatMap((home) => [home, `${home}easy/`]);
}

function languageHomes() {
	return contentLocales().map(({ home }) => home);
}

/** The pages of the reading zone below a language's home, such as "statements/jail-bail". */
function readingPages() {
	const zone = new URL('(reading)/', routes);
	const ids = {
		statements: contentFile('edition.json').statements.map(idOf),
		// An instrument of which no article was checked has no page.
		standards: contentFile('standards.json').instruments.filter(hasArticles).map(idOf)
	};
	const [first] = contentLocales();
	const prose = readdirSync(new URL(`content/${first?.tag}/pages/`, source)).map((file) =>
		file.replace(/\.md$/, '')
	);
	return [
		...foldersWithPages(zone).filter((folder) => !/\[|\.html/.test(folder)),
		...prose,
		...Object.entries(ids).flatMap(([folder, list]) =>
			list.map((/** @type {string} */ id) => `${folder}/${id}`)
		)
	];
}

/** @typedef {{ tag: string, home: string, dir: string }} Language */

/**
 * The languages of the content: its folders with a locale.json.
 *
 * @returns {[Language, ...Language[]]} the first one first; `home` is "" for it and "es/" for another
 */
export function contentLocales() {
	const languages = readdirSync(new URL('content/', source))
		.filter((tag) => existsSync(new URL(`content/${tag}/locale.json`, source)))
		.map((tag) => ({ tag, ...contentFile(`${tag}/locale.json`) }))
		.sort((one, other) => Number(other.first ?? false) - Number(one.first ?? false))
		.map(({ tag, first, dir }) => ({ tag, dir, home: first ? '' : `${tag}/` }));
	return /** @type {[Language, ...Language[]]} */ (languages);
}

/** @param {string} name */
function contentFile(name) {
	return JSON.parse(readFileSync(new URL(`content/${name}`, source), 'utf8'));
}

const idOf = (/** @type {{ id: string }} */ { id }) => id;
const hasArticles = (/** @type {{ articles: string[] }} */ { articles }) => articles.length > 0;

/** @param {URL} zone */
function foldersWithPages(zone) {
	return readdirSync(zone, { recursive: true })
		.map((path) => /^(?:(.*)[\\/])?\+page\.(?:svelte|ts|server\.ts)$/.exec(String(path)))
		.filter((found) => found !== null)
		.map(([, folder = '']) => folder.replaceAll('\\', '/'))
		.filter((folder, at, all) => all.indexOf(folder) === at);
}

/**
 * @param {string[]} folders
 * @param {string[]} pages
 */
function pagesBelow(folders, pages) {
	return folders.flatMap((folder) =>
		pages.map((page) => /** @type {const} */ (`/${folder}${page && `${page}/`}`))
	);
}
