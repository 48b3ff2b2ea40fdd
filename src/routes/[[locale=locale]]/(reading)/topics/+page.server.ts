import { loadReading } from '$lib/server/content/load-reading';

export async function load({ parent }) {
	const { locale } = await parent();
	return { topics: loadReading(locale).topics };
}
