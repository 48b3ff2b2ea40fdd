import type { SecondWords } from '$lib/paper/second-words';
import { firstLocale } from '$lib/i18n/locales';
import { loadContent, loadWords } from '$lib/server/content/load';

export function load({ params }) {
	const { structure } = loadContent(params.locale ?? firstLocale);
	return {
		/** How many statements the short paper quiz has: the first ones. */
		shortCount: structure.statements.filter(({ short }) => short).length,
		/** What a sheet says in English, for those who take it in both languages: English stands second. */
		second: params.locale ? inEnglish() : undefined
	};
}

function inEnglish(): SecondWords {
	const { words } = loadContent(firstLocale);
	const onSheet = Object.entries(loadWords(firstLocale)).filter(([key]) =>
		key.startsWith('sheet.')
	);
	return {
		locale: firstLocale,
		words: Object.fromEntries(onSheet) as SecondWords['words'],
		positions: Object.fromEntries(
			Object.entries(words.statements).map(([id, { positions }]) => [id, positions])
		),
		offices: words.offices
	};
}
