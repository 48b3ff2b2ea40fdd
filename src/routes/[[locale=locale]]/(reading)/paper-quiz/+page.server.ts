import { loadEdition, loadPublisher } from '$lib/server/content/load';
import { loadReading } from '$lib/server/content/load-reading';

export async function load({ parent }) {
	const { locale } = await parent();
	const statements = loadEdition(locale, 'standard', 'full').statements.map(({ id, text }) => ({
		id,
		text
	}));
	return { short: loadReading(locale).short, statements, publisher: loadPublisher(locale) };
}
