import { loadReading } from '$lib/server/content/load-reading';

export async function load({ parent }) {
	const { locale } = await parent();
	const { instruments } = loadReading(locale);
	return {
		instruments: instruments.map(({ id, shortTitle, kind, adopted, usStatus }) => {
			return { id, shortTitle, kind, adopted, usStatus };
		})
	};
}
