import type { Decoded } from '$lib/domain/share-code';
import { sheetInText } from '$lib/domain/share-code-in-text';
import { keepFriends, readFriends } from './kept-friends';

/*
 * A shared link is the friend page's address with the code behind `#`, the part that browsers do not send. The
 * script in app.html moves the code from the address bar into the history entry before anything is painted.
 */

/** What a history entry remembers of the link it was opened with. */
interface Entry {
	code?: unknown;
	/** The visit it was opened in. "Erase" ends a visit, and entries of an ended one are not read again. */
	visit?: unknown;
}

/** The whole link to a sheet's friend page. */
export function friendLink(friendPage: string, code: string): string {
	const url = new URL(friendPage, location.href);
	url.hash = code;
	return url.href;
}

/** The link to this page, with the code it was opened with, to open it again in another browser. */
export function linkOfPage(): string {
	return friendLink(location.origin + location.pathname, openedCode());
}

/**
 * Gives the link this page was opened with, a sheet or why it was refused; and again whenever another link is opened
 * in the same tab, which the browser treats as a step within the page. Without a link, the friend who waits.
 *
 * @returns a function that stops listening
 */
export function onFriendLink(callback: (link: Decoded) => void): () => void {
	const take = () => callback(sheetInText(takeCode()));
	take();
	addEventListener('hashchange', take);
	return () => removeEventListener('hashchange', take);
}

/** The code of the entry's link moves to another page, such as the one that carries every statement. */
export function openFriendAt(friendPage: string, code: string): void {
	location.replace(friendLink(friendPage, code));
}

/** The code of the link this entry was opened with, to be carried on to the same page in other words; else empty. */
export function openedCode(): string {
	const { code }: Entry = (history.state as Entry | null) ?? {};
	return typeof code === 'string' ? code : '';
}

/** Forgets the friend this entry was opened with, and the one who waits. */
export function forgetFriend(): void {
	keepFriends('waiting', '');
	remember({});
}

function takeCode(): string {
	const opened = location.hash.slice(1);
	const entry: Entry = opened ? { code: opened } : ((history.state as Entry | null) ?? {});
	if (typeof entry.code !== 'string') return readFriends('waiting');
	const visit = currentVisit();
	const isOver = entry.visit !== undefined && entry.visit !== visit;
	remember(isOver ? {} : { code: entry.code, visit });
	return isOver ? '' : entry.code;
}

function remember({ code, visit }: Entry): void {
	const others = Object.entries((history.state as object | null) ?? {}).filter(
		([key]) => key !== 'code' && key !== 'visit'
	);
	const state = { ...Object.fromEntries(others), ...(code === undefined ? {} : { code, visit }) };
	history.replaceState(state, '', location.pathname);
}

function currentVisit(): string {
	const known = readFriends('visit');
	if (known) return known;
	const visit = String(crypto.getRandomValues(new Uint32Array(1))[0]);
	return keepFriends('visit', visit) ? visit : '';
}
