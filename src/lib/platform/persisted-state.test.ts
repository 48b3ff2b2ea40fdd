import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const codec = {
	encode: (value: { a?: string; b?: string }) =>
		Object.keys(value).length ? JSON.stringify({ version: 1, ...value }) : '',
	decode: (text: string): { a?: string; b?: string } => {
		const { version: _, ...fields } = JSON.parse(text || '{}') as { version?: 1; a?: string };
		return fields;
	}
};

let stops: (() => void)[] = [];
beforeEach(() => {
	vi.resetModules();
	sessionStorage.clear();
	localStorage.clear();
});
afterEach(() => {
	stops.forEach((stop) => stop());
	stops = [];
});

/** Modules of its own, as in a page that was just loaded. */
async function openPage() {
	const storage = await import('./storage');
	const { PersistedState } = await import('./persisted-state.svelte');
	const { PagedForm } = await import('./paged-form.svelte');
	return { storage, PersistedState, PagedForm };
}

it('is there again on the next page', async () => {
	const first = new (await openPage()).PersistedState('x', codec);
	first.value = { a: 'one' };
	vi.resetModules();
	const second = new (await openPage()).PersistedState('x', codec);
	expect(second.value).toEqual({});
	stops.push(second.hydrate());
	expect(second.value).toEqual({ a: 'one' });
});

it('takes up what another part of the page wrote, and loses nothing of its own', async () => {
	const { PersistedState } = await openPage();
	const [one, other] = [new PersistedState('x', codec), new PersistedState('x', codec)];
	stops.push(one.hydrate(), other.hydrate());
	one.value = { a: 'mine' };
	other.value = { b: 'other' };
	expect(other.value).toEqual({ a: 'mine', b: 'other' });
});

it('is blank at once when everything is erased, and keeps nothing after that', async () => {
	const { storage, PersistedState } = await openPage();
	const state = new PersistedState('x', codec);
	stops.push(state.hydrate());
	state.value = { a: 'SECRET' };
	await storage.eraseStored();
	expect(state.value).toEqual({});
	state.value = { a: 'SECRETx' };
	expect(state.isKept).toBe(true);
	expect(Object.keys(sessionStorage).join()).not.toContain('ballot');
});

it('says where the browser refuses to keep it', async () => {
	const { PersistedState } = await openPage();
	const state = new PersistedState('x', codec);
	vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	state.value = { a: 'one' };
	expect(state.isKept).toBe(false);
	vi.restoreAllMocks();
	state.value = { a: 'two' };
	flushSync();
	expect(state.isKept).toBe(true);
});

it('pages are added up to the most, written one by one, and the last one taken out is blank', async () => {
	const { PagedForm } = await openPage();
	const pages = new PagedForm<string>(
		'x',
		{
			encode: (all) => JSON.stringify({ version: 1, all }),
			decode: (text) => (JSON.parse(text || '{"all":[""]}') as { all: string[] }).all
		},
		{ blank: '', most: 2 }
	);
	pages.write('one');
	pages.add();
	pages.write('two');
	expect([pages.value, pages.current, pages.isFull]).toEqual([['one', 'two'], 1, true]);
	pages.add();
	expect(pages.value.length).toBe(2);
	pages.remove();
	pages.remove();
	expect([pages.value, pages.current]).toEqual([[''], 0]);
});
