import { errorPageScript } from '../../hosting/error-page.js';
import { isErrorPage, type BuiltPage, type BuiltSite } from './built-site';

/** Attributes that hold the address of something a browser may open or fetch. */
const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'ping', 'srcset'];

/** Every address on a page, made whole, with the element it stands on. */
function waysFrom(
	{ document, path }: BuiltPage,
	{ origin }: BuiltSite
): { readonly element: Element; readonly url: URL }[] {
	const onElements = addresses.flatMap((name) =>
		[...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
			(element.getAttribute(name) ?? '')
				.split(name === 'srcset' || name === 'ping' ? /,?\s+(?:\S+[wx],?\s*)?/ : /$^/)
				.filter((address) => address !== '')
				.map((address) => ({ element, address }))
		)
	);
	const pictures = [...document.querySelectorAll('meta[property="og:image"]')].map((element) => ({
		element,
		address: element.getAttribute('content') ?? ''
	}));
	return [...onElements, ...pictures].map(({ element, address }) => ({
		element,
		url: new URL(address, origin + path)
	}));
}

/**
 * Ways to another site: none may start in the private zone, and those of the reading zone tell nobody where the
 * reader came from.
 */
export function outsideFaults(page: BuiltPage, site: BuiltSite): string[] {
	return waysFrom(page, site)
		.filter(({ url }) => url.origin !== site.origin && url.protocol !== 'data:')
		.flatMap(({ element, url }) => {
			const name = element.localName;
			if (page.zone === 'private') return [`leads to another site: <${name}> ${url.href}`];
			if (name !== 'a') return [`fetches from another site: <${name}> ${url.href}`];
			const rel = element.getAttribute('rel');
			return rel === 'noopener noreferrer' ? [] : [`rel is ${rel} on ${url.href}`];
		});
}

/** Script in a page of the reading zone, be it in an element, in an attribute or in an address. */
export function readingScriptFaults(page: BuiltPage): string[] {
	if (page.zone !== 'reading') return [];
	const own = isErrorPage(page) ? errorPageScript : undefined;
	return [...page.document.querySelectorAll('*')].flatMap((element) => [
		...(element.localName === 'script' && element.textContent !== own ? ['holds a <script>'] : []),
		...[...element.attributes]
			.filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
			.map(({ name }) => `holds script in ${element.localName}[${name}]`)
	]);
}

/** Internal links whose file was not built, and anchors that no element answers to. */
export function brokenWays(page: BuiltPage, site: BuiltSite): string[] {
	return waysFrom(page, site)
		.filter(({ url }) => url.origin === site.origin)
		.flatMap(({ element, url }) => {
			const file = decodeURI(url.pathname).replace(/\/$/, '/index.html');
			if (!site.files.has(file)) return [`leads to ${url.pathname}, which was not built`];
			const id = decodeURIComponent(url.hash.slice(1));
			if (id === '' || element.localName !== 'a') return [];
			const target =
				url.pathname === page.path ? page : site.pages.find(({ path }) => path === url.pathname);
			return target && idsOn(target).has(id)
				? []
				: [`leads to ${url.pathname}${url.hash}, where nothing has that id`];
		});
}

const ids = new WeakMap<BuiltPage, ReadonlySet<string>>();

/** The ids on a page, which many links ask for. */
function idsOn(page: BuiltPage): ReadonlySet<string> {
	const known =
		ids.get(page) ?? new Set([...page.document.querySelectorAll('[id]')].map(({ id }) => id));
	ids.set(page, known);
	return known;
}

/** A page that a search may show: it does not say otherwise itself. */
export function isIndexable({ document }: BuiltPage): boolean {
	const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
	return !/\b(noindex|none)\b/i.test(robots);
}

/** Where the sitemap and the pages that a search may show differ. */
export function sitemapFaults(sitemap: string, { origin, pages }: BuiltSite): string[] {
	const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
	const wanted = pages.filter(isIndexable).map(({ path }) => origin + path);
	return [
		...listed
			.filter((address, index) => listed.indexOf(address) !== index)
			.map((address) => `lists ${address} twice`),
		...listed
			.filter((address) => !pages.some(({ path }) => origin + path === address))
			.map((address) => `lists ${address}, which is no page`),
		...pages
			.filter((page) => !isIndexable(page) && listed.includes(origin + page.path))
			.map(({ path }) => `lists ${path}, which says “noindex”`),
		...wanted
			.filter((address) => !listed.includes(address))
			.map((address) => `leaves out ${address}`)
	];
}
