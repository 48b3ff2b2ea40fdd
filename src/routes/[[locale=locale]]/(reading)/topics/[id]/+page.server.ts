import { error } from '@sveltejs/kit';
import { loadReading } from '$lib/server/content/load-reading';

export async function load({ params, parent }) {
	const { locale } = await parent();
	const topic = loadReading(locale).topics.find(({ id }) => id === params.id);
	if (!topic) error(404);
	return { topic };
}
