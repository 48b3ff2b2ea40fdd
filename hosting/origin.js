/**
 * Where the site stands, for the few addresses that must be whole: canonical, language alternates and the sitemap.
 * Set SITE_ORIGIN when building; until the site has a home, a name that can belong to nobody stands in for it.
 */
export const siteOrigin = readOrigin(process.env.SITE_ORIGIN || 'https://ballot-of-rights.example');

/**
 * @param {string} text such as "https://ballot-of-rights.example"
 * @returns {string} the same, without a slash at its end
 * @throws {Error} when it is not the origin of a website
 */
export function readOrigin(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url?.protocol.startsWith('http') || url.href !== `${url.origin}/`) {
		throw new Error(`SITE_ORIGIN is "${text}", but must be such as "https://example.org"`);
	}
	return url.origin;
}
