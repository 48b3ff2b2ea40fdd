import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeSheet, type Decoded } from '$lib/domain/share-code';

const sheet = { 1: { reply: 'agree', matters: true } } as const;
const code = encodeSheet(sheet);

let stops: (() => void)[] = [];

beforeEach(() => {
	sessionStorage.clear();
	localStorage.clear();
	history.replaceState(null, '', '/friend/');
});
afterEach(() => {
	stops.forEach((stop) => stop());
	stops = [];
	vi.restoreAllMocks();
});

/** The friend page, just loaded, with the modules of its own. */
async function openPage() {
	vi.resetModules();
	const friend = await import('./friend-link');
	const storage = await import('./storage');
	const links: Decoded[] = [];
	stops.push(friend.onFriendLink((link) => links.push(link)));
	return { ...friend, ...storage, links };
}

/** As the script in app.html does before anything is painted. */
const open = (text: string) => history.replaceState({ code: text }, '', '/friend/');
const entry = () => JSON.stringify(history.state);

describe('a friend’s link', () => {
	it('is there again after a reload, and not in the address', async () => {
		open(code);
		expect((await openPage()).links).toEqual([{ ok: true, sheet }]);
		expect((await openPage()).links).toEqual([{ ok: true, sheet }]);
		expect(location.href).not.toContain(code);
	});

	it('that is opened in the same tab takes the place of the one before', async () => {
		open(code);
		const page = await openPage();
		location.hash = encodeSheet({ 2: { reply: 'depends', matters: false } });
		dispatchEvent(new Event('hashchange'));
		expect(page.links.at(-1)).toMatchObject({ sheet: { 2: { reply: 'depends' } } });
		expect(location.hash).toBe('');
	});

	it('is carried on to the same page in other words', async () => {
		open(code);
		expect((await openPage()).openedCode()).toBe(code);
	});

	it('is not read again after “Erase”, from whichever entry', async () => {
		open(code);
		const page = await openPage();
		await page.eraseStored();
		expect((await openPage()).links).toEqual([{ ok: false, reason: 'empty' }]);
		expect(entry()).not.toContain(code);
	});

	it('that waits is shown where none was opened', async () => {
		const page = await openPage();
		page.writeStored('friend', code);
		expect((await openPage()).links).toEqual([{ ok: true, sheet }]);
	});

	it('of a tab that joins another’s phone is still read', async () => {
		open(code);
		const page = await openPage();
		localStorage.setItem('ballot-of-rights:visit', '77');
		localStorage.setItem('ballot-of-rights:since', new Date().toISOString().slice(0, 10));
		page.takeStored({ key: 'ballot-of-rights:since', newValue: 'x' });
		expect((await openPage()).links).toEqual([{ ok: true, sheet }]);
	});
});

describe('where the browser keeps nothing, a friend’s link', () => {
	beforeEach(() => {
		for (const name of ['sessionStorage', 'localStorage'] as const)
			vi.spyOn(globalThis, name, 'get').mockImplementation(() => {
				throw new DOMException('denied', 'SecurityError');
			});
	});

	it('is in memory alone, and gone with “Erase”', async () => {
		open(code);
		const page = await openPage();
		expect(page.links).toEqual([{ ok: true, sheet }]);
		expect(entry()).not.toContain(code);
		// Back to it, on the same page.
		page.onFriendLink((link) => page.links.push(link))();
		expect(page.links.at(-1)).toEqual({ ok: true, sheet });
		await page.eraseStored();
		page.onFriendLink((link) => page.links.push(link))();
		expect(page.links.at(-1)).toEqual({ ok: false, reason: 'empty' });
	});
});
