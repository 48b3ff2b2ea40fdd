import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { prefix } from './storage-term';
import { encodeSheet } from '$lib/domain/share-code';
import { ours, Phone } from '../../../tests/support/phone';

let phone: Phone;
beforeEach(() => {
	phone = new Phone();
});

describe('what was stored before there were stamps', () => {
	const agree = encodeSheet({ 1: { reply: 'agree', matters: true } });

	it('is read under the same keys, and is the earlier where something was said since', () => {
		const tab = phone.open(new Map([[`${prefix}answers`, agree]]));
		expect(tab.answers).toEqual({ 1: { reply: 'agree', matters: true } });
		phone.texts.set(`${prefix}answers`, encodeSheet({ 1: { reply: 'depends', matters: false } }));
		phone.texts.set(`${prefix}since`, '2026-10-19');
		tab.answer(1, 'disagree');
		tab.owner.load();
		expect(tab.answers[1]?.reply).toBe('disagree');
	});

	it('a page of an older version that writes meanwhile is heard', () => {
		const tab = phone.open(new Map([[`${prefix}answers`, agree]]));
		tab.answer(2, 'agree');
		tab.texts.set(`${prefix}answers`, encodeSheet({ 1: { reply: 'depends', matters: false } }));
		expect(tab.answers[1]?.reply).toBe('depends');
		expect(tab.answers[2]?.reply).toBe('agree');
	});
});

describe('what a newer version wrote', () => {
	const newer = 'AyEHPMcn';

	it('is kept when this page writes, moves along, and is erased with the rest', () => {
		const tab = phone.open(new Map([[`${prefix}answers`, newer]]));
		expect(tab.owner.faults.get('answers')).toBe('newer');
		tab.answer(1, 'agree');
		tab.owner.keepOnPhone();
		expect([...phone.texts.values()]).toContain(newer);
		expect(phone.open().answers[1]?.reply).toBe('agree');
		tab.owner.keepInTab();
		expect([...tab.texts.values()]).toContain(newer);
		tab.owner.erase();
		expect(ours(tab.texts)).toEqual([]);
	});

	it('is kept for every record, such as a plan', () => {
		const plan = '{"version":2,"steps":["walk"]}';
		const tab = phone.open(new Map([[`${prefix}plan`, plan]]));
		tab.plan('School');
		expect([...tab.texts.values()]).toContain(plan);
		expect(tab.owner.read('plan')).toContain('School');
	});

	it('of what was left out of a share is handed to its reader, who then leaves all out', () => {
		const share = '{"version":2,"left":[3]}';
		const stored = new Map([[`${prefix}share`, share]]);
		expect(phone.open(stored).owner.read('share')).toBe(share);
		expect(phone.open(stored).owner.read('share')).toBe(share);
		expect(phone.open(new Map([[`${prefix}share`, '{"vers']])).owner.read('share')).toBe('{"vers');
	});

	it('is taken up by the version that can read it', () => {
		const aside = encodeSheet({ 1: { reply: 'agree', matters: false } });
		const tab = phone.open(new Map([[`${prefix}answers-newer`, aside]]));
		expect(tab.answers[1]?.reply).toBe('agree');
		expect([...tab.texts.keys()]).toEqual([`${prefix}answers`]);
	});

	it('while this page is open is not written over', () => {
		const tab = phone.open();
		tab.answer(1, 'agree');
		tab.texts.set(`${prefix}answers`, newer);
		tab.answer(2, 'agree');
		expect(tab.texts.get(`${prefix}answers`)).toBe(newer);
		expect(tab.owner.faults.get('answers')).toBe('newer');
	});
});

it('takes in whatever is stored without an error', () => {
	const any = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.json({ maxDepth: 7 }),
		fc.json().map((json) => `{"version":1,"__proto__":${json},"offices":${json}}`),
		fc.tuple(fc.string(), fc.json()).map(([text, json]) => `${text}\n~${json}`)
	);
	const key = fc.constantFrom(
		'answers',
		'plan',
		'worksheet',
		'circle',
		'paper',
		'visit',
		'since',
		'seen',
		'x'
	);
	fc.assert(
		fc.property(fc.dictionary(key, any), fc.dictionary(key, any), (tabTexts, phoneTexts) => {
			const named = (texts: Record<string, string>) =>
				Object.entries(texts).map(([name, text]) => [prefix + name, text] as const);
			phone = new Phone();
			for (const [name, text] of named(phoneTexts)) phone.texts.set(name, text);
			const tab = phone.open(new Map(named(tabTexts)));
			tab.answer(1, 'agree');
			tab.plan('School');
			expect(tab.owner.keepOnPhone()).toBe(true);
			expect(tab.answers[1]?.reply).toBe('agree');
			expect(tab.owner.read('plan')).toContain('School');
		}),
		{ numRuns: 1000 }
	);
});
