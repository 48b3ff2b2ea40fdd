/*
 * A page carries everything in one request, its script too. With `bundleStrategy: 'inline'`, SvelteKit writes one script
 * into every page, so the site is built once for each bundle: the quiz, which a voter opens on a bus, and the tools, one
 * page load away, so that nobody downloads them who does not go there. The reading zone carries no script at all.
 */

/** @typedef {'quiz' | 'tools'} Bundle */

/** @type {readonly Bundle[]} */
export const bundles = ['quiz', 'tools'];

const zones = { quiz: '/(quiz)/', tools: '/(tools)/' };

/** The bundle this process builds, set by `build.js`. SvelteKit's own workers inherit the variable. */
export const bundle = bundleFrom(process.env.BUNDLE);

/**
 * @param {string | undefined} name
 * @returns {Bundle} the quiz where nothing is named, as in `npm run dev`
 * @throws {Error} for a name that is none
 */
export function bundleFrom(name = 'quiz') {
	const known = bundles.find((one) => one === name);
	if (!known) throw new Error(`BUNDLE=${name}: must be ${bundles.join(' or ')}`);
	return known;
}

/**
 * Where a bundle's build keeps its files: two builds run side by side.
 *
 * @param {Bundle} which
 */
export const outDirOf = (which) => `.svelte-kit/${which}`;

/**
 * Where a bundle's pages wait until the site is put together.
 *
 * @param {Bundle} which
 */
export const pagesOf = (which) => `${outDirOf(which)}/pages`;

/**
 * Does a bundle carry this page?
 *
 * @param {Bundle} which
 * @param {string} page the file of a page, such as "…/(quiz)/quiz/+page.svelte"
 */
export function carries(which, page) {
	return page.includes(zones[which]);
}

/**
 * Leaves the pages of other bundles, and all of the reading zone, out of the script that is being built.
 *
 * @returns {import('vite').Plugin}
 */
export function onlyItsOwnPages() {
	const nothing = '\0page-of-another-bundle';
	return {
		name: 'ballot-of-rights:bundles',
		apply: 'build',
		enforce: 'pre',
		resolveId(source, _importer, { ssr }) {
			const isPage = /\/\+(?:page|layout)\.svelte$/.test(source);
			const isShared = !source.includes('/(') || source.endsWith('=variant]/+layout.svelte');
			return !ssr && isPage && !isShared && !carries(bundle, source) ? nothing : undefined;
		},
		load(id) {
			return id === nothing ? 'export default () => {};' : undefined;
		}
	};
}
