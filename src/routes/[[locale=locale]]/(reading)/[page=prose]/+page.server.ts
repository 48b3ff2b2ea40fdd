import { loadElections, loadPublisher } from '$lib/server/content/load';
import { loadProse } from '$lib/server/content/prose';

export async function load({ params, parent }) {
	const { locale, home } = await parent();
	return {
		prose: loadProse(locale, params.page, home),
		/** What an editor's Markdown cannot hold, on the page that needs it. */
		publisher: params.page === 'how-it-works' ? loadPublisher(locale) : undefined,
		elections: params.page === 'before-you-vote' ? loadElections(locale) : undefined
	};
}
