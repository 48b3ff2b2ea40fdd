import { firstLocale, localeFile, locales } from '$lib/i18n/locales';
import { homeAddress } from '$lib/platform/address';
import { loadReadingWords, loadWords } from '$lib/server/content/load';
import { loadReading } from '$lib/server/content/load-reading';
import { siteOrigin } from '../../../../hosting/origin.js';

/** Plain HTML: a page without script cannot read an answer. */
export const csr = false;

export function load({ params, url }) {
	const locale = params.locale ?? firstLocale;
	const home = homeAddress(locale);
	const path = url.pathname.slice(new URL(home, url).pathname.length);
	const { revision, date } = loadReading(locale);
	return {
		locale,
		home,
		path,
		revision,
		date,
		address: siteOrigin + url.pathname,
		languages: locales.map((one) => {
			const href = homeAddress(one) + path;
			const address = siteOrigin + new URL(href, url).pathname;
			return { locale: one, name: localeFile(one).name, href, address };
		}),
		words: loadWords(locale),
		readingWords: loadReadingWords(locale)
	};
}
