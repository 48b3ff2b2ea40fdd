import { loadCooperation } from '$lib/server/content/load';
import { loadReading } from '$lib/server/content/load-reading';

export async function load({ parent }) {
	const { locale } = await parent();
	const { instruments } = loadReading(locale);
	return {
		cooperation: loadCooperation(),
		instruments: instruments.map(({ id, shortTitle, kind, adopted, usStatus }) => {
			return { id, shortTitle, kind, adopted, usStatus };
		})
	};
}
