import { transform } from 'lightningcss';
import { hashOf } from '../hosting/hash-of.js';
import { errorPageScript } from '../hosting/error-page.js';

/*
 * The reading zone is plain HTML. Its layout says `csr = false`, so SvelteKit adds no script to its pages. Two things
 * remain: the script of app.html in those pages, and those pages' components in the script of all the others, which
 * `bundles.js` leaves out. Their own style is in each page, so that it is painted after one request like any other.
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
 * A page without the rules for components that are not on it. One style holds those of the whole bundle, and a page
 * that runs no script never shows another component.
 *
 * @param {string} html
 */
export function withOwnRules(html) {
	const whole = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
	const named = new Set(html.replace(whole, '').match(componentClass));
	const key = [...named].sort().join();
	const own = ownRules.get(key) ?? rulesOf(whole, named);
	ownRules.set(key, own);
	return html.replace(whole, () => own).replace(hashOf(whole), () => hashOf(own));
}

/** The class by which Svelte ties a rule to its component. */
const componentClass = /\bsvelte-[a-z0-9]+\b/g;

/** Few sets of components make up all pages: the rules for each set are looked for once. */
const ownRules = /** @type {Map<string, string>} */ (new Map());

/**
 * @param {string} style
 * @param {ReadonlySet<string>} named the component classes of a page
 */
function rulesOf(style, named) {
	/** @type {(selector: import('lightningcss').Selector) => boolean} */
	const isOwn = (selector) =>
		selector.every(
			(part) => part.type !== 'class' || !part.name.startsWith('svelte-') || named.has(part.name)
		);
	const { code } = transform({
		filename: 'page.css',
		code: Buffer.from(style),
		minify: true,
		visitor: {
			Rule: {
				style(rule) {
					const { selectors } = rule.value;
					const own = selectors.filter(isOwn);
					if (own.length === selectors.length) return undefined;
					return own.length > 0 ? { ...rule, value: { ...rule.value, selectors: own } } : [];
				}
			}
		}
	});
	return code.toString();
}

/**
 * Is this a page that is shown at another page's address?
 *
 * @param {string | null} route a route's id
 */
export function isErrorPage(route) {
	return /\(reading\)\/(?:404\.html|offline)$/.test(route ?? '');
}

/**
 * A page of the reading zone with the one script that takes a friend's code out of the address bar.
 *
 * @param {string} html
 */
export function withErrorPageScript(html) {
	return html
		.replace('</head>', () => `<script>${errorPageScript}</script></head>`)
		.replace("script-src 'none'", `script-src '${hashOf(errorPageScript)}'`);
}
