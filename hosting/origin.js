/**
 * Where the site is published: its origin, and the folder of a host that it shares with others, such as "/guide" for
 * https://example.org/guide/. Set SITE_ORIGIN when building; until the site has a home, a name that can belong to nobody
 * is used. Canonical addresses, language alternates, the sitemap, the manifest and the worker need it.
 */
export const { origin: siteOrigin, base: siteBase } = readSite(
	process.env.SITE_ORIGIN || 'https://ballot-of-rights.example'
);

/**
 * @param {string} text such as "https://ballot-of-rights.example" or "https://example.org/guide/"
 * @returns {{ origin: string, base: '' | `/${string}` }} both without a slash at their end
 * @throws {Error} when it is not the address of a website
 */
export function readSite(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const base = url?.pathname.replace(/\/$/, '') ?? '';
	const isSite =
		url?.protocol.startsWith('http') &&
		/^(?:\/[\w.~-]+)*$/.test(base) &&
		[url.origin + base, `${url.origin}${base}/`].includes(url.href);
	if (!url || !isSite) {
		throw new Error(
			`SITE_ORIGIN is "${text}", but must be such as "https://example.org" or "https://example.org/guide"`
		);
	}
	return { origin: url.origin, base: /** @type {'' | `/${string}`} */ (base) };
}
