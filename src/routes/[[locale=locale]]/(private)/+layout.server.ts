import { firstLocale } from '$lib/i18n/locales';
import { workshopZone } from '../../../host/bundles.js';
import { siteOrigin } from '../../../host/origin.js';
import type { Length } from '$lib/domain/parse-edition';
import { loadContent, loadEdition, loadWords } from '$lib/server/content';

export function load({ params, route, untrack }) {
	const locale = params.locale ?? firstLocale;
	// The workshop works with whatever was answered, in the short quiz or the full one.
	// Untracked, or every step to another page would ask for this data again, which the policy forbids.
	const isWorkshop = untrack(() => route.id.includes(workshopZone));
	const length: Length = isWorkshop ? 'full' : (params.length ?? 'short');
	return {
		locale,
		length,
		isWorkshop,
		origin: siteOrigin,
		words: loadWords(locale),
		edition: loadEdition(locale, length),
		/** How many statements the full quiz has, for pages that carry the short one. */
		fullCount: loadContent(locale).structure.statements.length
	};
}
