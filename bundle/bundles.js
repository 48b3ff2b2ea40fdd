/*
 * Which pages carry which script. With `inline`, SvelteKit writes one script into every page, so the site is built once
 * for each bundle: the quiz, which a voter opens on a bus, and the tools, which is one page load away from it and
 * whose pages nobody pays for who does not go there. The reading zone carries no script at all.
 */

/** @typedef {'quiz' | 'tools'} Bundle */

const quizZone = '/(quiz)/';
export const toolsZone = '/(tools)/';

// SvelteKit reads its configuration again in workers, which get the environment and not the arguments.
if (process.argv.includes('--mode') && process.argv.includes('tools'))
	process.env.BALLOT_BUNDLE = 'tools';

/** The bundle that this run of Vite builds: `vite build --mode tools`, or else the quiz. */
export const bundle = /** @type {Bundle} */ (
	process.env.BALLOT_BUNDLE === 'tools' ? 'tools' : 'quiz'
);

/** Where the tools’ pages wait for the build of the quiz, which takes them in. */
export const toolsFolder = '.svelte-kit/tools';

/**
 * Does a bundle carry this page?
 *
 * @param {Bundle} which
 * @param {string} page the file of a page, such as "…/(quiz)/quiz/+page.svelte"
 */
export function carries(which, page) {
	return page.includes(which === 'tools' ? toolsZone : quizZone);
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
