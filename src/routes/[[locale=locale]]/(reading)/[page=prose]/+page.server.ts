import { loadProse } from '$lib/server/content/prose';

export async function load({ params, parent }) {
	const { locale, home } = await parent();
	return { prose: loadProse(locale, params.page, home) };
}
