import { isReading, withoutScript } from './host/reading-zone.js';
import { firstLocale } from '$lib/i18n/locales';
import { match } from './params/locale';

/** Writes the page's language into the document, and keeps script out of the reading zone. */
export function handle({ event, resolve }: Parameters<import('@sveltejs/kit').Handle>[0]) {
	const locale = event.params.locale;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html
				.replace('%lang%', locale && match(locale) ? locale : firstLocale)
				.replace('%dir%', 'ltr');
			return isReading(event.route.id) ? withoutScript(page) : page;
		}
	});
}
