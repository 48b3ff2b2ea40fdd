import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeSheet, encodeSheet } from '$lib/domain/share-code';
import {
	allKept,
	canKeep,
	eraseKept,
	forgetsAfterAWeek,
	isErasing,
	keepInTab,
	keepOnPhone,
	keptUntil,
	readKept,
	recoverKept,
	writeKept
} from './kept';

const day = 24 * 60 * 60 * 1000;
const agree = encodeSheet({ 1: { reply: 'agree', matters: false } });
const skip = encodeSheet({ 1: { reply: 'skipped', matters: false } });
const depends = encodeSheet({ 2: { reply: 'depends', matters: true } });

const keysOf = (storage: Storage) => Object.keys(storage).sort();

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-10-20T15:00:00Z'), toFake: ['Date'] });
	localStorage.clear();
	sessionStorage.clear();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('what is kept', () => {
	it('stays in the tab, unless the voter chose otherwise', () => {
		expect(writeKept('circle', 'x')).toBe(true);
		expect(readKept('circle')).toBe('x');
		expect(keysOf(sessionStorage)).toEqual(['ballot-of-rights:circle']);
		expect(keysOf(localStorage)).toEqual([]);
		expect(keptUntil()).toBeUndefined();
	});

	it('moves to the phone with its day, and all that is written later goes there too', async () => {
		sessionStorage.setItem('another site’s', 'x');
		writeKept('answers', agree);
		expect(keepOnPhone()).toBe(true);
		writeKept('notes', 'a later room’s');
		await Promise.resolve();
		expect(keysOf(sessionStorage)).toEqual(['another site’s']);
		expect({ ...localStorage }).toEqual({
			'ballot-of-rights:answers': agree,
			'ballot-of-rights:notes': 'a later room’s',
			'ballot-of-rights:since': '2026-10-20',
			'ballot-of-rights:turn': '1'
		});
		expect(keptUntil()).toEqual(new Date('2026-11-19'));
	});

	it('moves back to the tab when the voter stops', () => {
		writeKept('answers', agree);
		keepOnPhone();
		writeKept('circle', 'x');
		keepInTab();
		expect(keysOf(localStorage)).toEqual([]);
		expect({ ...sessionStorage }).toEqual({
			'ballot-of-rights:answers': agree,
			'ballot-of-rights:circle': 'x'
		});
	});

	it.each([
		['30 days later', () => vi.setSystemTime(Date.now() + 30 * day)],
		['when its day cannot be read', () => localStorage.setItem('ballot-of-rights:since', 'soon')]
	])('is gone from the phone %s', (_, happens) => {
		writeKept('answers', agree);
		keepOnPhone();
		happens();
		expect(readKept('answers')).toBe('');
		expect(keysOf(localStorage)).toEqual([]);
	});

	it('is gone from the phone at the next start when it has no day', async () => {
		localStorage.setItem('ballot-of-rights:answers', agree);
		expect(await recoverKept()).toBe(false);
		expect(keysOf(localStorage)).toEqual([]);
	});

	it('is there on its last day', () => {
		writeKept('answers', agree);
		keepOnPhone();
		vi.setSystemTime(Date.now() + 29 * day);
		expect(readKept('answers')).toBe(agree);
	});

	it('is joined where a tab kept something of its own: by statement, or as the phone has it', () => {
		keepOnPhone();
		writeKept('answers', agree);
		writeKept('circle', 'phone');
		sessionStorage.setItem('ballot-of-rights:answers', depends);
		sessionStorage.setItem('ballot-of-rights:circle', 'tab');
		sessionStorage.setItem('ballot-of-rights:friend', 'tab');
		expect(decodeSheet(readKept('answers'))).toEqual({
			ok: true,
			sheet: { 1: { reply: 'agree', matters: false }, 2: { reply: 'depends', matters: true } }
		});
		expect(readKept('circle')).toBe('phone');
		expect(readKept('friend')).toBe('tab');
		expect(keysOf(sessionStorage)).toEqual([]);
		sessionStorage.setItem('ballot-of-rights:answers', skip);
		expect(readKept('answers')).not.toBe(skip);
	});

	it('is gone from both places after “Erase”, and nothing else is', () => {
		localStorage.setItem('other', 'x');
		keepOnPhone();
		writeKept('answers', agree);
		sessionStorage.setItem('ballot-of-rights:circle', 'x');
		eraseKept();
		expect(keysOf(localStorage)).toEqual(['other']);
		expect(keysOf(sessionStorage)).toEqual([]);
		expect(keptUntil()).toBeUndefined();
	});

	it('reads differently after any change', () => {
		writeKept('answers', agree);
		const before = allKept();
		writeKept('circle', 'x');
		expect(allKept()).not.toBe(before);
		writeKept('circle', '');
		expect(allKept()).toBe(before);
	});
});

describe('a browser that refuses', () => {
	const refusing = (name: string) =>
		vi.spyOn(globalThis, name as 'localStorage', 'get').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});

	afterEach(() => vi.restoreAllMocks());

	it('to open either storage keeps nothing, and nothing throws', () => {
		refusing('localStorage');
		refusing('sessionStorage');
		expect(canKeep()).toBe(false);
		expect(writeKept('answers', agree)).toBe(false);
		expect(readKept('answers')).toBe('');
		expect(keepOnPhone()).toBe(false);
		keepInTab();
		eraseKept();
		expect(allKept()).toBe('');
	});

	it('to open the phone’s storage keeps in the tab', () => {
		refusing('localStorage');
		expect(writeKept('answers', agree)).toBe(true);
		expect(keepOnPhone()).toBe(false);
		expect(readKept('answers')).toBe(agree);
	});

	it('to write so much on the phone leaves everything in the tab', () => {
		writeKept('answers', agree);
		writeKept('circle', 'x');
		const phone = localStorage;
		const small = new Proxy(phone, {
			get(_, name) {
				if (name === 'setItem') return refuseCircle;
				const value: unknown = Reflect.get(phone, name);
				return typeof value === 'function' ? value.bind(phone) : value;
			}
		});
		const refuseCircle = (key: string, text: string) => {
			if (key.endsWith('circle')) throw new DOMException('full', 'QuotaExceededError');
			phone.setItem(key, text);
		};
		vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue(small);
		expect(keepOnPhone()).toBe(false);
		expect(keysOf(localStorage)).toEqual([]);
		expect(readKept('answers')).toBe(agree);
		expect(readKept('circle')).toBe('x');
	});
});

describe('another tab', () => {
	const change = (key: string | null, newValue: string | null) =>
		new StorageEvent('storage', { key, newValue });

	it('erases when it empties the day or clears everything; not when it keeps in its tab', () => {
		expect(isErasing(change('ballot-of-rights:since', ''))).toBe(true);
		expect(isErasing(change(null, null))).toBe(true);
		expect(isErasing(change('ballot-of-rights:since', null))).toBe(false);
		expect(isErasing(change('ballot-of-rights:answers', null))).toBe(false);
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
		expect(forgetsAfterAWeek()).toBe(forgets);
	}
});
