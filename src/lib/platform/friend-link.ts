import type { Decoded } from '$lib/domain/share-code';
import { sheetInText } from '$lib/domain/share-code-in-text';
import { codeKey } from '../../names.js';
import { isErasing, onStored, readStored, writeStored } from './storage';

/*
 * A shared link is the friend page's address with the code behind `#`, the part that browsers do not send. The
 * script in app.html moves the code from the address bar into the history entry before anything is painted.
 */

/** What a history entry remembers of the link it was opened with. */
interface Entry {
	code?: unknown;
	/**
	 * The visit it was opened in. "Erase" ends all visits, and entries of an ended one are not read again. Negative where
	 * the browser keeps nothing: then only this page knows the code.
	 */
	visit?: unknown;
}

/** Where the browser keeps nothing: codes by their visits, for as long as the page is open. */
const inMemory = new Map<string, string>();

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
	const { code, visit } = entryNow();
	return typeof code === 'string' ? code : (inMemory.get(String(visit)) ?? '');
}

/** Forgets the friend this entry was opened with, and the one who waits. */
export function forgetFriend(): void {
	writeStored('friend', '');
	inMemory.delete(String(entryNow().visit));
	remember({});
}

function takeCode(): string {
	const opened = location.hash.slice(1);
	const entry: Entry = opened ? { code: opened } : entryNow();
	if (entry.visit === undefined)
		return typeof entry.code === 'string' ? begin(entry.code) : readStored('friend');
	const visits = readStored('visit').split(',');
	if (typeof entry.code === 'string' && visits.includes(String(entry.visit))) return entry.code;
	const code = inMemory.get(String(entry.visit));
	if (code === undefined) remember({});
	return code ?? '';
}

/** A link that was just opened. */
function begin(code: string): string {
	const [known] = readStored('visit').split(',');
	const visit = known || String(crypto.getRandomValues(new Uint32Array(1))[0]);
	if (writeStored('visit', readStored('visit') || visit)) {
		remember({ code, visit });
	} else {
		// Another page of this tab could not tell it that everything was erased.
		const own = `-${inMemory.size}-${visit}`;
		inMemory.set(own, code);
		remember({ visit: own });
		forgetWhenErased();
	}
	return code;
}

let stopForgetting: (() => void) | undefined;

function forgetWhenErased(): void {
	stopForgetting ??= onStored(() => {
		if (isErasing()) inMemory.clear();
	});
}

function entryNow(): Entry {
	const { [codeKey]: code, visit } = (history.state as Record<string, unknown> | null) ?? {};
	return { code, visit };
}

function remember({ code, visit }: Entry): void {
	const others = Object.entries((history.state as object | null) ?? {}).filter(
		([key]) => key !== codeKey && key !== 'visit'
	);
	const entry = Object.entries({ [codeKey]: code, visit }).filter(([, one]) => one !== undefined);
	history.replaceState(Object.fromEntries([...others, ...entry]), '', location.pathname);
}
