import { error } from '@sveltejs/kit';
import { loadReading } from '$lib/server/content/load-reading';

export async function load({ params, parent }) {
	const { locale } = await parent();
	const statement = loadReading(locale).statements.find(({ id }) => id === params.id);
	if (!statement) error(404);
	return { statement };
}
