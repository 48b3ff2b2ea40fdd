import { firstLocale } from '$lib/i18n/locales';
import { loadToolsWords } from '$lib/server/content/load';

export function load({ params }) {
	return { toolsWords: loadToolsWords(params.locale ?? firstLocale) };
}
