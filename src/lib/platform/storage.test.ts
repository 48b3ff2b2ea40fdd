import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeSheet } from '$lib/domain/share-code';

const prefix = 'ballot-of-rights:';
const agree = encodeSheet({ 1: { reply: 'agree', matters: false } });
const keysOf = (storage: Storage) => Object.keys(storage).sort();

let storage: typeof import('./storage');

beforeEach(async () => {
	vi.useFakeTimers({ now: new Date('2026-10-20T15:00:00Z'), toFake: ['Date'] });
	localStorage.clear();
	sessionStorage.clear();
	vi.resetModules();
	storage = await import('./storage');
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('what is kept', () => {
	it('stays in the tab, unless the voter chose otherwise', () => {
		expect(storage.writeStored('place', 'x')).toBe(true);
		expect(storage.readStored('place')).toBe('x');
		expect(keysOf(sessionStorage)).toEqual([`${prefix}place`]);
		expect(keysOf(localStorage)).toEqual([]);
		expect(storage.storedUntil()).toBeUndefined();
	});

	it('moves to the phone with its day, all that is written later too, and back to the tab', async () => {
		sessionStorage.setItem('another site’s', 'x');
		storage.writeStored('answers', agree);
		expect(storage.storeOnPhone()).toBe(true);
		storage.writeStored('notes', 'a later room’s');
		expect(keysOf(sessionStorage)).toEqual(['another site’s']);
		const keys = ['answers', 'notes', 'seen', 'since'].map((key) => prefix + key);
		expect(keysOf(localStorage)).toEqual(keys);
		expect(localStorage.getItem(`${prefix}answers`)).toMatch(agree);
		expect(storage.storedUntil()).toEqual(new Date('2026-11-19'));
		await storage.storeInTab();
		expect(keysOf(localStorage)).toEqual([]);
		expect(storage.readStored('answers')).toBe(agree);
		expect(storage.readStored('notes')).toBe('a later room’s');
	});

	it('is gone from both places after “Erase”, and nothing else is', async () => {
		localStorage.setItem('other', 'x');
		storage.writeStored('answers', agree);
		storage.storeOnPhone();
		await storage.eraseStored();
		expect(keysOf(localStorage)).toEqual(['other']);
		expect(keysOf(sessionStorage)).toEqual([]);
		expect(storage.isErasing()).toBe(true);
	});

	it('tells one part of a page what another tab wrote meanwhile, and keeps both', async () => {
		const { StoredText } = await import('./stored-text');
		const part = new StoredText('plan');
		part.read();
		storage.writeStored('plan', '{"version":1,"day":"2026-11-03"}');
		expect(part.isOutdated).toBe(true);
		part.write('{"version":1,"place":"School"}');
		expect(part.isMerged).toBe(true);
		expect(JSON.parse(part.read())).toEqual({ version: 1, day: '2026-11-03', place: 'School' });
	});
});

describe('a browser that refuses', () => {
	const refusing = (name: string) =>
		vi.spyOn(globalThis, name as 'localStorage', 'get').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});

	it('to open either storage keeps in memory, until all is erased, and nothing throws', async () => {
		refusing('localStorage');
		refusing('sessionStorage');
		expect(storage.canStore()).toBe(false);
		expect(storage.writeStored('answers', agree)).toBe(false);
		expect(storage.readStored('answers')).toBe(agree);
		expect(storage.storeOnPhone()).toBe(false);
		await storage.storeInTab();
		await storage.eraseStored();
		storage.reopenStorage();
		expect(storage.readStored('answers')).toBe('');
		expect(storage.allStored()).toBe('');
	});

	it('to open the phone’s storage keeps in the tab', () => {
		refusing('localStorage');
		expect(storage.writeStored('answers', agree)).toBe(true);
		expect(storage.storeOnPhone()).toBe(false);
		expect(storage.readStored('answers')).toBe(agree);
	});

	it('to write so much on the phone leaves everything in the tab', () => {
		storage.writeStored('answers', agree);
		storage.writeStored('place', 'x');
		const phone = localStorage;
		const small = new Proxy(phone, {
			get(_, name) {
				if (name === 'setItem') return refusePlace;
				const value: unknown = Reflect.get(phone, name);
				return typeof value === 'function' ? value.bind(phone) : value;
			}
		});
		const refusePlace = (key: string, text: string) => {
			if (key.endsWith('place')) throw new DOMException('full', 'QuotaExceededError');
			phone.setItem(key, text);
		};
		vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue(small);
		expect(storage.storeOnPhone()).toBe(false);
		expect(keysOf(localStorage)).toEqual([]);
		expect(storage.readStored('answers')).toBe(agree);
		expect(storage.readStored('place')).toBe('x');
	});
});

it('knows the browsers that forget after a week', () => {
	const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
	const agents = {
		[`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${webkit} Version/18.0 Mobile/15E148 Safari/604.1`]: true,
		[`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${webkit} CriOS/140.0 Mobile/15E148 Safari/604.1`]: true,
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36': false,
		'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0': false
	};
	for (const [userAgent, forgets] of Object.entries(agents)) {
		vi.stubGlobal('navigator', { userAgent });
		expect(storage.forgetsAfterAWeek()).toBe(forgets);
	}
});
