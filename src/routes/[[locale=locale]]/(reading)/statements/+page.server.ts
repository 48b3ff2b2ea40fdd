import { loadReading } from '$lib/server/content/load-reading';

export async function load({ parent }) {
	const { locale } = await parent();
	const { topics, statements } = loadReading(locale);
	return { topics, total: statements.length };
}
