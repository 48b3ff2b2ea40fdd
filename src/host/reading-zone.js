/*
 * The reading zone is plain HTML. Its layout says `csr = false`, so SvelteKit adds no script to its pages. Two things
 * remain: the script of app.html in those pages, and those pages' components in the script of all the others.
 */

const folder = '/(reading)/';

/** @param {string | null} route a route's id */
export function isReading(route) {
	return route?.includes(folder) ?? false;
}

/**
 * A page without the script of app.html, under a policy that lets no script run.
 *
 * @param {string} html
 */
export function withoutScript(html) {
	return html
		.replace(/\s*<script>[\s\S]*?<\/script>/, '')
		.replace(/(script-src)(?: '[^']+')+/, "$1 'none'");
}

/**
 * Leaves the reading zone's components out of the script that the other pages carry: they never run in a browser.
 *
 * @returns {import('vite').Plugin}
 */
export function readingZoneStaysHome() {
	const nothing = '\0reading-zone';
	return {
		name: 'ballot-of-rights:reading-zone',
		apply: 'build',
		enforce: 'pre',
		resolveId(source, _importer, { ssr }) {
			return !ssr && source.includes(folder) && source.endsWith('.svelte') ? nothing : undefined;
		},
		load(id) {
			return id === nothing ? 'export default () => {};' : undefined;
		}
	};
}
