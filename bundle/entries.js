import { existsSync, readdirSync } from 'node:fs';
import { toolsZone } from './bundles.js';

/** The screens of the quiz. A voter gets there by buttons, so no link in the built HTML leads to them. */
const screens = ['quiz', 'guide', 'share', 'share/positions', 'friend'];

/** The pages of the tools: the folders of its zone. */
export const toolsPages = readdirSync(
	new URL(`../src/routes/[[locale=locale]]/[...variant=variant]${toolsZone}`, import.meta.url),
	{ withFileTypes: true }
)
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/**
 * The pages that SvelteKit would not find by following links, for one bundle.
 *
 * @param {import('./bundles.js').Bundle} bundle
 * @returns {('*' | `/${string}`)[]}
 */
export function prerenderEntries(bundle) {
	const tools = pagesBelow(homes(), toolsPages);
	if (bundle === 'tools') return tools;
	const notFound = languageHomes().map(
		(home) => /** @type {const} */ (`/${`${home}/404.html`.slice(1)}`)
	);
	const variants = homes().flatMap((home) => [home, `${home}/full`]);
	return [
		'*',
		...pagesBelow(variants, screens),
		...tools,
		...pagesBelow(languageHomes(), ['offline']),
		...notFound
	];
}

/**
 * @param {string[]} variants
 * @param {string[]} pages
 */
function pagesBelow(variants, pages) {
	return variants.flatMap((variant) =>
		pages.map((page) => /** @type {const} */ (`/${`${variant}/${page}`.slice(1)}/`))
	);
}

/** Where the pages of each language and wording stand, such as "", "/easy", "/es" and "/es/easy". */
export function homes() {
	return languageHomes().flatMap((home) => [home, `${home}/easy`]);
}

function languageHomes() {
	return contentLocales().map((locale) => (locale === 'en' ? '' : `/${locale}`));
}

/** The languages of the content: its folders with a locale.json. */
export function contentLocales() {
	const content = new URL('../src/content/', import.meta.url);
	return readdirSync(content).filter((name) => existsSync(new URL(`${name}/locale.json`, content)));
}
