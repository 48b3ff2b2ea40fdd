import { hashOf } from '../hosting/hash-of.js';
import { standInScript } from '../hosting/stand-in.js';

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

/**
 * Is this a page that is shown at another page's address?
 *
 * @param {string | null} route a route's id
 */
export function isStandIn(route) {
	return /\(reading\)\/(?:404\.html|offline)$/.test(route ?? '');
}

/**
 * A page of the reading zone with the one script that takes a friend's code out of the address bar.
 *
 * @param {string} html
 */
export function withStandInScript(html) {
	return html
		.replace('</head>', () => `<script>${standInScript}</script></head>`)
		.replace("script-src 'none'", `script-src '${hashOf(standInScript)}'`);
}
