import { firstLocale } from '$lib/i18n/locales';
import { loadEdition } from '$lib/server/content';

export function load({ params }) {
	const locale = params.locale ?? firstLocale;
	/** How many statements the short paper quiz has: the first ones. */
	return { shortCount: loadEdition(locale, 'short').statements.length };
}
