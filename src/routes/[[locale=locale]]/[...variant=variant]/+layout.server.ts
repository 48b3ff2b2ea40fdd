import { firstLocale } from '$lib/i18n/locales';
import { carries } from '../../../../bundle/bundles.js';
import { siteOrigin } from '../../../../hosting/origin.js';
import { forTheQuiz, withoutExplanations } from '$lib/server/content/parse-edition';
import { type Length, type Wording } from '$lib/domain/edition';
import { loadContent, loadEdition, loadPublisher, loadWords } from '$lib/server/content/load';

export function load({ params, route, untrack }) {
	const locale = params.locale ?? firstLocale;
	// Untracked, or a step to another page would ask for this data again, which the policy forbids.
	const { variant, isTools } = untrack(() => ({
		variant: params.variant,
		isTools: carries('tools', `${route.id}/`)
	}));
	const wording: Wording = variant.startsWith('easy') ? 'easy' : 'standard';
	// The tools works with whatever was answered, in the short quiz or the full one.
	const length: Length = isTools || variant.endsWith('full') ? 'full' : 'short';
	const edition = loadEdition(locale, wording, length);
	return {
		locale,
		wording,
		length,
		isTools,
		origin: siteOrigin,
		words: loadWords(locale),
		publisher: loadPublisher(locale),
		edition: isTools ? withoutExplanations(edition) : forTheQuiz(edition),
		/** How many statements the full quiz has, for pages that carry the short one. */
		fullCount: loadContent(locale).structure.statements.length
	};
}
