import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeSheet } from '$lib/domain/share-code';

const agree = encodeSheet({ 1: { reply: 'agree', matters: false } });
const prefix = 'ballot-of-rights:';

/** One tab of this test’s browser: modules of its own. Both share what happy-dom stores. */
async function openTab() {
	vi.resetModules();
	const storage = await import('./storage');
	const { onStorageChange, findOtherTab } = await import('./storage-sync');
	const calls = { changed: vi.fn(), erased: vi.fn(), outdated: vi.fn() };
	stops.push(onStorageChange(calls));
	return { ...storage, ...calls, findOtherTab };
}

let stops: (() => void)[] = [];

beforeEach(() => {
	localStorage.clear();
	sessionStorage.clear();
});

afterEach(() => {
	stops.forEach((stop) => stop());
	stops = [];
});

const tells = (key: string, newValue: string | null) =>
	dispatchEvent(new StorageEvent('storage', { key: prefix + key, newValue }));

describe('a tab', () => {
	it('hears of what another one changed on the phone', async () => {
		const tab = await openTab();
		tab.writeStored('answers', agree);
		tab.storeOnPhone();
		const theirs = encodeSheet({ 2: { reply: 'depends', matters: false } });
		localStorage.setItem(
			`${prefix}answers`,
			`${theirs}\n~{"2":${Number.MAX_SAFE_INTEGER - 2 ** 21}}`
		);
		tells('answers', theirs);
		expect(tab.changed).toHaveBeenCalledOnce();
		expect(tab.readStored('answers')).toBe(
			encodeSheet({
				1: { reply: 'agree', matters: false },
				2: { reply: 'depends', matters: false }
			})
		);
	});

	it('hears of an erasing, and takes nothing in until the page says so', async () => {
		const tab = await openTab();
		tab.writeStored('plan', '{"version":1,"place":"SECRET"}');
		tells('since', '');
		expect(tab.erased).toHaveBeenCalledOnce();
		tab.writeStored('plan', '{"version":1,"place":"SECRETx"}');
		expect(Object.keys(sessionStorage).filter((key) => key.startsWith(prefix))).toEqual([]);
		tab.reopenStorage();
		expect(tab.readStored('plan')).toBe('');
	});

	it('does not care for what other sites’ scripts or pages keep', async () => {
		const tab = await openTab();
		dispatchEvent(new StorageEvent('storage', { key: 'theme', newValue: 'dark' }));
		expect(tab.changed).not.toHaveBeenCalled();
	});

	it('that comes back from the browser’s cache sees that everything was erased, or changed', async () => {
		const show = () => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		const leave = () => dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
		const tab = await openTab();
		tab.writeStored('answers', agree);
		leave();
		show();
		expect([tab.erased, tab.outdated].map((one) => one.mock.calls.length)).toEqual([0, 0]);
		leave();
		sessionStorage.setItem(`${prefix}circle`, 'x');
		show();
		expect(tab.outdated).toHaveBeenCalledOnce();
		leave();
		sessionStorage.clear();
		show();
		expect(tab.erased).toHaveBeenCalledOnce();
		expect(tab.readStored('answers')).toBe('');
	});
});

describe('two tabs that keep for themselves', () => {
	/** Messages take a moment. */
	const moment = () => new Promise((resolve) => setTimeout(resolve, 50));

	it('are both erased by either', async () => {
		const [one, other] = [await openTab(), await openTab()];
		other.writeStored('answers', agree);
		await one.eraseStored();
		await vi.waitFor(() => expect(other.erased).toHaveBeenCalledOnce());
		expect(other.readStored('answers')).toBe('');
		expect(one.erased).not.toHaveBeenCalled();
	});

	it('a new one can ask another for its answers, which it gets only when it takes them', async () => {
		const one = await openTab();
		one.writeStored('answers', agree);
		await moment();
		// A tab of its own storage.
		const stored = { ...sessionStorage };
		sessionStorage.clear();
		const other = await openTab();
		for (const [key, text] of Object.entries(stored)) sessionStorage.setItem(key, text);
		const take = await other.findOtherTab();
		sessionStorage.clear();
		expect(other.readStored('answers')).toBe('');
		take?.();
		expect(other.readStored('answers')).toBe(agree);
	});

	it('a new one that nobody answers is told so', async () => {
		const [, other] = [await openTab(), await openTab()];
		expect(await other.findOtherTab()).toBeUndefined();
	});
});
