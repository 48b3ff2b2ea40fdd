import { error } from '@sveltejs/kit';
import { loadReading } from '$lib/server/content/load-reading';

export async function load({ params, parent }) {
	const { locale } = await parent();
	const instrument = loadReading(locale).instruments.find(({ id }) => id === params.id);
	if (!instrument) error(404);
	return { instrument };
}
