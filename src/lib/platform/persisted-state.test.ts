import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const codec = {
	encode: (value: { a?: string; b?: string }) =>
		Object.keys(value).length ? JSON.stringify({ version: 1, ...value }) : '',
	decode: (text: string): { a?: string; b?: string } => {
		const { a, b } = JSON.parse(text || '{}') as { a?: string; b?: string };
		return { ...(a && { a }), ...(b && { b }) };
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
	return { storage, PersistedState };
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
