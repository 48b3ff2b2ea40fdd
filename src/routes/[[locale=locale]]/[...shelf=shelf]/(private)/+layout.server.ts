import { firstLocale } from '$lib/i18n/locales';
import { workshopZone } from '../../../../host/bundles.js';
import { siteOrigin } from '../../../../host/origin.js';
import { withoutExplanations, type Length, type Wording } from '$lib/domain/parse-edition';
import { loadContent, loadEdition, loadWords } from '$lib/server/content';

export function load({ params, route, untrack }) {
	const locale = params.locale ?? firstLocale;
	// Untracked, or a step to another page would ask for this data again, which the policy forbids.
	const { shelf, isWorkshop } = untrack(() => ({
		shelf: params.shelf,
		isWorkshop: route.id.includes(workshopZone)
	}));
	const wording: Wording = shelf.startsWith('easy') ? 'easy' : 'standard';
	// The workshop works with whatever was answered, in the short quiz or the full one.
	const length: Length = isWorkshop || shelf.endsWith('full') ? 'full' : 'short';
	const edition = loadEdition(locale, wording, length);
	return {
		locale,
		wording,
		length,
		isWorkshop,
		origin: siteOrigin,
		words: loadWords(locale),
		edition: isWorkshop ? withoutExplanations(edition) : edition,
		/** How many statements the full quiz has, for pages that carry the short one. */
		fullCount: loadContent(locale).structure.statements.length
	};
}
