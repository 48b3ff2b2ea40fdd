import { decodeSheet, type Decoded } from '$lib/domain/share-code';

/*
 * A shared link is the friend page's address with the code behind `#`, the part that browsers do not send. The
 * script in app.html moves the code from the address bar into the history entry before anything is painted.
 */

/** The whole link to a sheet's friend page. */
export function friendLink(friendPage: string, code: string): string {
	const url = new URL(friendPage, location.href);
	url.hash = code;
	return url.href;
}

/**
 * Gives the link this page was opened with, a sheet or why it was refused; and again whenever another link is opened
 * in the same tab, which the browser treats as a step within the page.
 *
 * @returns a function that stops listening
 */
export function onFriendLink(callback: (link: Decoded) => void): () => void {
	const take = () => {
		if (location.hash.length > 1) {
			const code = location.hash.slice(1);
			history.replaceState({ ...history.state, code }, '', location.pathname);
		}
		const kept = (history.state as { code?: unknown } | null)?.code;
		callback(decodeSheet(typeof kept === 'string' ? kept : ''));
	};
	take();
	addEventListener('hashchange', take);
	return () => removeEventListener('hashchange', take);
}
