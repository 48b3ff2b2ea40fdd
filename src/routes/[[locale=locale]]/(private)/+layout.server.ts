import { firstLocale } from '$lib/i18n/locales';
import { siteOrigin } from '../../../host/origin.js';
import type { Length } from '$lib/domain/parse-edition';
import { loadContent, loadEdition, loadWords } from '$lib/server/content';

export function load({ params }) {
	const locale = params.locale ?? firstLocale;
	const length: Length = params.length ?? 'short';
	return {
		locale,
		length,
		origin: siteOrigin,
		words: loadWords(locale),
		edition: loadEdition(locale, length),
		/** How many statements the full quiz has, for pages that carry the short one. */
		fullCount: loadContent(locale).structure.statements.length
	};
}
