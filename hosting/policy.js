import { readFileSync } from 'node:fs';
import { hashOf } from './hash-of.js';
import { withNames } from './names.js';
import { siteBase } from './origin.js';

/*
 * What a page may do, in one place: the policy written into every page, and the headers a host sends with it.
 */

/** SvelteKit's route announcer hides itself with this attribute; the policy allows these very words and no others. */
const announcerStyle =
	'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';

/**
 * The policy of every page, as SvelteKit's `csp.directives`. SvelteKit adds the hashes of what it writes itself;
 * the script in app.html is ours, so its hash is added here.
 */
export const pagePolicy = /** @type {const} */ ({
	'default-src': ['none'],
	'script-src': [hashOf(scriptOf('../src/app.html'))],
	'style-src': ['none'],
	'style-src-attr': ['unsafe-hashes', hashOf(announcerStyle)],
	'img-src': ['data:'],
	'manifest-src': ['self'],
	'worker-src': ['self'],
	'connect-src': ['none'],
	'object-src': ['none'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url']
});

/**
 * The policy of the service worker, which is no page and has no other one: it asks this site for pages. The rule that a
 * page may ask for nothing would hold for it too, if its file came with that rule.
 */
export const workerPolicy =
	"default-src 'none'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The headers of every response. The page's own policy is in the page; these hold what only a header can say. */
export const headers = Object.freeze({
	'Content-Security-Policy':
		"connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
	'Cache-Control': 'no-cache'
});

/** The service worker's path on the host. */
export const workerPath = `${siteBase}/service-worker.js`;

/**
 * The policy of files that are no page: opened by themselves they show what is in them, and load and run nothing. A picture
 * may carry a style of its own.
 */
export const filePolicy =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Endings of the files that are no page. */
export const fileEndings = /** @type {const} */ (['svg', 'png', 'json', 'txt', 'xml']);

/**
 * The headers of a response to a request for that path.
 *
 * @param {string} path
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf(path) {
	if (path === workerPath) return { ...headers, 'Content-Security-Policy': workerPolicy };
	const isFile = fileEndings.some((ending) => path.endsWith(`.${ending}`));
	return isFile ? { ...headers, 'Content-Security-Policy': filePolicy } : headers;
}

/**
 * The script as it is in the pages.
 *
 * @param {string} file relative to this one: a page template with one script that has no attributes
 */
function scriptOf(file) {
	const script = /<script>([\s\S]*?)<\/script>/.exec(
		readFileSync(new URL(file, import.meta.url), 'utf8')
	)?.[1];
	if (script === undefined) throw new Error(`${file} has no script to allow`);
	return withNames(script);
}
