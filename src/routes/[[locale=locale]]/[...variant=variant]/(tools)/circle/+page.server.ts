import { firstLocale } from '$lib/i18n/locales';
import { loadEdition } from '$lib/server/content/load';

/** The questions to talk about, by statement: no other page of the tools carries them. */
export function load({ params }) {
	const wording = params.variant.startsWith('easy') ? 'easy' : 'standard';
	const { statements } = loadEdition(params.locale ?? firstLocale, wording, 'full');
	return { talks: Object.fromEntries(statements.map(({ id, talk }) => [id, talk])) };
}
