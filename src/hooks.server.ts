import { building } from '$app/environment';
import { ContentError } from '$lib/server/content/content-error';
import { firstLocale, localeFile, locales } from '$lib/i18n/locales';
import { loadContent } from '$lib/server/content/load';
import readingPrint from '$lib/styles/reading-print.css?inline';
import readingNav from '$lib/styles/reading-nav.css?inline';
import reading from '$lib/styles/reading.css?inline';
import {
	isReading,
	isErrorPage,
	withoutScript,
	withOwnRules,
	withErrorPageScript,
	withStyle
} from '../bundle/reading-zone.js';
import { withNames } from '../hosting/names.js';
import { match } from './params/locale';

/** The style of the reading zone, for the screen and for paper. */
const readingStyle = `${readingNav}${reading}@media print{${readingPrint}}`;

/** Stops the build at a mistake in the content, with all of them in plain words and no trace of the machinery. */
export function init() {
	try {
		for (const locale of locales) loadContent(locale);
	} catch (error) {
		if (!building || !(error instanceof ContentError)) throw error;
		console.error(`\n${error.message}\n`);
		process.exit(1);
	}
}

/** Writes the page's language into the document, and gives the reading zone its style and no script. */
export function handle({ event, resolve }: Parameters<import('@sveltejs/kit').Handle>[0]) {
	const wanted = event.params.locale;
	const locale = wanted && match(wanted) ? wanted : firstLocale;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = withNames(html)
				.replace('%lang%', locale)
				.replace('%dir%', localeFile(locale).dir);
			if (!isReading(event.route.id)) return page;
			const plain = withStyle(withOwnRules(withoutScript(page)), readingStyle);
			return isErrorPage(event.route.id) ? withErrorPageScript(plain) : plain;
		}
	});
}
