import { hashOf } from '../hosting/hash-of.js';

/*
 * The reading zone is plain HTML. Its layout says `csr = false`, so SvelteKit adds no script to its pages. Two things
 * remain: the script of app.html in those pages, and those pages' components in the script of all the others, which
 * `bundles.js` leaves out. Their own style stands in each page, so that it is painted after one request like any other.
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
 * A page with one style more, which its policy allows.
 *
 * @param {string} html
 * @param {string} style
 */
export function withStyle(html, style) {
	return html
		.replace('</head>', () => `<style>${style}</style></head>`)
		.replace("style-src 'none'", `style-src '${hashOf(style)}'`);
}
