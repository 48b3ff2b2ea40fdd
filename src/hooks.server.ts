import { firstLocale } from '$lib/i18n/locales';
import { match } from './params/locale';

/** Writes the page's language into the document. */
export function handle({ event, resolve }: Parameters<import('@sveltejs/kit').Handle>[0]) {
	const locale = event.params.locale;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', locale && match(locale) ? locale : firstLocale).replace('%dir%', 'ltr')
	});
}
