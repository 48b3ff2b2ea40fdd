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

/** Reads the link this page was opened with: a sheet, or why it was refused. */
export function readFriendLink(): Decoded {
	const kept = (history.state as { code?: unknown } | null)?.code;
	return decodeSheet(typeof kept === 'string' ? kept : '');
}
