import { loadEdition } from '$lib/server/content';
import { loadReading } from '$lib/server/reading';

export async function load({ parent }) {
	const { locale } = await parent();
	const statements = loadEdition(locale, 'standard', 'full').statements.map(({ id, text }) => ({
		id,
		text
	}));
	return { short: loadReading(locale).short, statements };
}
