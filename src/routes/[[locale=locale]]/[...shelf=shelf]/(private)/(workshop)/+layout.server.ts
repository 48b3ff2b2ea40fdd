import { firstLocale } from '$lib/i18n/locales';
import { loadWorkshopWords } from '$lib/server/content';

export function load({ params }) {
	return { workshopWords: loadWorkshopWords(params.locale ?? firstLocale) };
}
