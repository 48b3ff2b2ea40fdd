import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { StorageOwner } from './storage-owner';
import { prefix } from './storage-term';
import { choices } from '$lib/domain/answer-sheet';
import { decodeSheet, encodeSheet } from '$lib/domain/share-code';

const day = 24 * 60 * 60 * 1000;

/**
 * The phone’s storage, and the tabs that share it. As in a browser, each tab sees it as it was some time ago, with its
 * own changes in it already.
 */
class Phone {
	now = Date.parse('2026-10-20T15:00:00Z');
	readonly texts = new Map<string, string>();
	/** Every change, in the order in which it counts. */
	readonly log: { by: Tab; key: string; newValue: string | null }[] = [];
	readonly tabs: Tab[] = [];

	open(tab = new Map<string, string>()): Tab {
		const opened = new Tab(this, this.tabs.length, tab);
		this.tabs.push(opened);
		opened.owner.load();
		return opened;
	}

	change(by: Tab, key: string, newValue: string | null): void {
		this.log.push({ by, key, newValue });
		apply(this.texts, key, newValue);
	}

	/** All tabs hear of all that happened. */
	settle(): void {
		for (let news = 0; this.tabs.some((tab) => tab.hear()); news++)
			if (news > 5000) throw new Error('the tabs never agree');
	}
}

function apply(texts: Map<string, string>, key: string, newValue: string | null): void {
	if (newValue === null) texts.delete(key);
	else texts.set(key, newValue);
}

class Tab {
	readonly owner: StorageOwner;
	wasErased = false;
	/** The phone as this tab sees it. */
	readonly #view: Map<string, string>;
	#seen: number;
	#heard: number;

	constructor(
		readonly phone: Phone,
		tabNumber: number,
		readonly texts: Map<string, string>
	) {
		this.#view = new Map(phone.texts);
		this.#seen = this.#heard = phone.log.length;
		const tab = storageOf(texts, () => {});
		const shared = storageOf(this.#view, (key, newValue) => phone.change(this, key, newValue));
		this.owner = new StorageOwner({
			tab: () => tab,
			phone: () => shared,
			// Each look at the clock is a little later.
			now: () => (phone.now += 1),
			tabNumber
		});
	}

	/** Sees the phone as the next change left it, and has not heard of that yet. */
	see(): void {
		const { log } = this.phone;
		const change = log[this.#seen];
		if (!change) return;
		this.#seen++;
		const { by, key, newValue } = change;
		// What this tab has changed later stands already.
		const isOwnLater = log.slice(this.#seen).some((one) => one.by === this && one.key === key);
		if (by !== this && !isOwnLater) apply(this.#view, key, newValue);
	}

	/** Hears of what happened next. False where it has heard of everything. */
	hear(): boolean {
		const change = this.phone.log[this.#heard];
		if (!change) {
			// The page that says that all is erased is there.
			this.owner.reopen();
			return false;
		}
		if (this.#seen === this.#heard) this.see();
		this.#heard++;
		const { by, key, newValue } = change;
		if (by !== this && this.owner.take({ key, newValue }) === 'erased') this.wasErased = true;
		return true;
	}

	get answers() {
		const decoded = decodeSheet(this.owner.read('answers'));
		return decoded.ok ? decoded.sheet : {};
	}

	answer(slot: number, reply: (typeof choices)[number]): void {
		const sheet = { ...this.answers, [slot]: { reply, matters: false } };
		this.owner.write('answers', encodeSheet(sheet));
	}

	plan(text: string): void {
		this.owner.write('plan', JSON.stringify({ version: 1, place: text }));
	}
}

function storageOf(
	texts: Map<string, string>,
	tell: (key: string, newValue: string | null) => void
): Storage {
	const methods = {
		getItem: (key: string) => texts.get(key) ?? null,
		setItem(key: string, text: string) {
			if (texts.get(key) === text) return;
			texts.set(key, text);
			tell(key, text);
		},
		removeItem(key: string) {
			if (texts.delete(key)) tell(key, null);
		}
	};
	return new Proxy(methods as unknown as Storage, {
		get: (target, name) => (name === 'length' ? texts.size : Reflect.get(target, name)),
		ownKeys: () => [...texts.keys()],
		getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true })
	});
}

let phone: Phone;
beforeEach(() => {
	phone = new Phone();
});

const ours = (texts: ReadonlyMap<string, string>) =>
	[...texts.keys()].filter((key) => key.startsWith(prefix));

describe('any number of tabs, in whatever order they hear of each other', () => {
	const step = (tabs: number) =>
		fc.oneof(
			{
				weight: 6,
				arbitrary: fc.record({
					does: fc.constant('answer' as const),
					tab: fc.nat(tabs - 1),
					slot: fc.nat(3),
					reply: fc.constantFrom(...choices)
				})
			},
			{
				weight: 6,
				arbitrary: fc.record({
					does: fc.constantFrom('hear' as const, 'see' as const),
					tab: fc.nat(tabs - 1)
				})
			},
			{
				weight: 2,
				arbitrary: fc.record({
					does: fc.constantFrom('keep' as const, 'stop' as const),
					tab: fc.nat(tabs - 1)
				})
			}
		);

	it.each([2, 5])(
		'%i tabs: the last answer to each statement counts, and none is lost',
		(count) => {
			fc.assert(
				fc.property(fc.array(step(count), { maxLength: 40 }), (steps) => {
					const world = new Phone();
					const tabs = Array.from({ length: count }, () => world.open());
					const given = new Map<number, string>();
					for (const one of steps) {
						const tab = tabs[one.tab]!;
						if (one.does === 'answer') {
							// A tap on the oval that is filled in says nothing new.
							if (tab.answers[one.slot]?.reply === one.reply) continue;
							tab.answer(one.slot, one.reply);
							given.set(one.slot, one.reply);
						} else if (one.does === 'hear') tab.hear();
						else if (one.does === 'see') tab.see();
						else if (one.does === 'keep') tab.owner.keepOnPhone();
						else tab.owner.keepInTab();
					}
					world.settle();
					// However it went, whoever keeps at the end has all that was said last.
					tabs[0]!.owner.keepOnPhone();
					world.settle();
					for (const tab of tabs) {
						const kept = tab.answers;
						expect(Object.keys(kept).length).toBe(given.size);
						for (const [slot, reply] of given) expect(kept[slot]?.reply).toBe(reply);
						expect(ours(tab.texts)).toEqual([]);
					}
				}),
				{ numRuns: 500 }
			);
		}
	);

	it.each([2, 5])(
		'%i tabs: “Erase” is final, whoever writes what until they hear of it',
		(count) => {
			fc.assert(
				fc.property(
					fc.array(step(count), { maxLength: 20 }),
					fc.nat(count - 1),
					fc.array(step(count), { maxLength: 20 }),
					(before, eraser, after) => {
						const world = new Phone();
						const tabs = Array.from({ length: count }, () => world.open());
						tabs[0]!.owner.keepOnPhone();
						world.settle();
						const take = (steps: typeof before) => {
							for (const one of steps) {
								const tab = tabs[one.tab]!;
								if (one.does === 'answer' && tab.wasErased) continue;
								if (one.does === 'answer') tab.answer(one.slot, one.reply);
								else if (one.does === 'hear') tab.hear();
								else if (one.does === 'see') tab.see();
							}
						};
						take(before);
						tabs[eraser]!.owner.erase();
						// Those that have not heard of it go on with what they hold.
						take(after.filter(({ tab }) => tab !== eraser));
						world.settle();
						expect(ours(world.texts)).toEqual([]);
						for (const [index, tab] of tabs.entries()) {
							expect(ours(tab.texts)).toEqual([]);
							expect(tab.owner.read('answers')).toBe('');
							expect(tab.wasErased).toBe(index !== eraser);
						}
					}
				),
				{ numRuns: 500 }
			);
		}
	);

	it.each([2, 5])(
		'%i tabs: ending “Keep” leaves each with what it shows, in its own storage',
		(count) => {
			fc.assert(
				fc.property(
					fc.array(fc.nat(count - 1), { maxLength: 20 }),
					fc.nat(count - 1),
					(typing, ender) => {
						const world = new Phone();
						const tabs = Array.from({ length: count }, () => world.open());
						tabs[0]!.owner.keepOnPhone();
						world.settle();
						for (const [index, tab] of typing.entries()) {
							tabs[tab]!.plan(`text ${index}`);
							if (index % 3 === 0) world.settle();
						}
						world.settle();
						const shown = tabs[0]!.owner.read('plan');
						tabs[ender]!.owner.keepInTab();
						// Some type on before they hear of it.
						const late = (ender + 1) % count;
						tabs[late]!.plan('late');
						world.settle();
						expect(ours(world.texts)).toEqual([]);
						for (const [index, tab] of tabs.entries()) {
							const wanted = index === late ? JSON.stringify({ version: 1, place: 'late' }) : shown;
							// Loaded anew, from its own storage alone.
							expect(new Tab(new Phone(), 0, tab.texts).owner.read('plan')).toBe(wanted);
						}
					}
				),
				{ numRuns: 500 }
			);
		}
	);
});

describe('two tabs', () => {
	it('“Keep” in the one that answered earlier does not bring its answer back', () => {
		const [x, y] = [phone.open(), phone.open()];
		y.answer(1, 'agree');
		x.answer(1, 'disagree');
		y.owner.keepOnPhone();
		phone.settle();
		expect([x.answers[1]?.reply, y.answers[1]?.reply]).toEqual(['disagree', 'disagree']);
	});

	it('keep both of two fields that are typed at once, on one page', () => {
		const [a, b] = [phone.open(), phone.open()];
		a.owner.keepOnPhone();
		phone.settle();
		const before = a.owner.cells('plan');
		a.owner.write('plan', JSON.stringify({ version: 1, day: '2026-11-03' }), before);
		b.owner.write('plan', JSON.stringify({ version: 1, place: 'School' }), before);
		phone.settle();
		const both = { version: 1, day: '2026-11-03', place: 'School' };
		for (const tab of [a, b]) expect(JSON.parse(tab.owner.read('plan'))).toEqual(both);
	});

	it('keep the pages of both, where each began a worksheet of its own', () => {
		const [a, b] = [phone.open(), phone.open()];
		const offices = (...names: string[]) =>
			JSON.stringify({
				version: 1,
				offices: names.map((office) => ({ office, names: [`${office} 1`] }))
			});
		a.owner.write('worksheet', offices('Mayor'));
		b.owner.write('worksheet', offices('Governor'));
		b.owner.keepOnPhone();
		phone.settle();
		const read = (tab: Tab) =>
			(
				JSON.parse(tab.owner.read('worksheet')) as {
					offices: { office: string; names: string[] }[];
				}
			).offices;
		for (const tab of [a, b])
			expect(read(tab).map(({ office, names }) => [office, names])).toEqual([
				['Mayor', ['Mayor 1']],
				['Governor', ['Governor 1']]
			]);
		// A page taken out in one is gone from the other, and no page takes its place.
		const known = b.owner.cells('worksheet');
		a.owner.write('worksheet', offices('Governor'));
		b.owner.write('worksheet', offices('Mayor', 'Senator'), known);
		phone.settle();
		expect(read(b).map(({ office }) => office)).toContain('Senator');
		expect(read(a)).toEqual(read(b));
	});

	it('keep the friends of both, and none that was taken out', () => {
		const [a, b] = [phone.open(), phone.open()];
		const circle = (...labels: string[]) =>
			JSON.stringify({ version: 1, members: labels.map((label) => [label, 'AQIWt4U']) });
		a.owner.write('circle', circle('Ada'));
		b.owner.write('circle', circle('Bob'));
		a.owner.keepOnPhone();
		phone.settle();
		expect(b.owner.read('circle')).toContain('Ada');
		b.owner.write('circle', circle('Bob'));
		phone.settle();
		expect(a.owner.read('circle')).toBe(circle('Bob'));
		expect([...phone.texts.values()].join()).not.toContain('Ada');
	});

	it('“Erase” and “Keep” again in one does not lose the new answers to the other’s forgetting', () => {
		const [a, b] = [phone.open(), phone.open()];
		a.answer(1, 'agree');
		a.owner.keepOnPhone();
		phone.settle();
		a.owner.erase();
		a.owner.reopen();
		a.answer(2, 'depends');
		a.owner.keepOnPhone();
		phone.settle();
		expect(b.wasErased).toBe(true);
		for (const tab of [a, b])
			expect(tab.answers).toEqual({ 2: { reply: 'depends', matters: false } });
	});

	it('what is typed after “Erase”, while the next page is on its way, is written nowhere', () => {
		const a = phone.open();
		a.plan('SECRET');
		const before = a.owner.cells('plan');
		a.owner.erase();
		a.owner.write('plan', JSON.stringify({ version: 1, place: 'SECRETx' }), before);
		a.owner.keepOnPhone();
		expect(ours(a.texts).concat(ours(phone.texts))).toEqual([]);
		a.owner.reopen();
		expect(a.owner.read('plan')).toBe('');
	});
});

describe('30 days', () => {
	const kept = () => {
		const tab = phone.open();
		tab.answer(1, 'agree');
		tab.owner.keepOnPhone();
		return tab;
	};
	const daysLeft = (tab: Tab) => (tab.owner.until!.getTime() - phone.now) / day;

	it('are 30 days for a voter whose clock was years ahead', () => {
		phone.now = Date.parse('2038-01-01T12:00:00Z');
		kept();
		phone.now = Date.parse('2028-05-05T12:00:00Z');
		const later = phone.open();
		expect(daysLeft(later)).toBeGreaterThan(28);
		expect(daysLeft(later)).toBeLessThanOrEqual(30);
		phone.now += 30 * day;
		expect(phone.open().owner.read('answers')).toBe('');
	});

	it('are not counted anew when the clock goes back on the way', () => {
		kept();
		phone.now += 20 * day;
		phone.open();
		phone.now -= 15 * day;
		expect(daysLeft(phone.open())).toBeLessThanOrEqual(10);
	});

	it('never are more than 30 days away, whatever the clock does', () => {
		const moves = fc.array(fc.integer({ min: -4000 * day, max: 4000 * day }), { maxLength: 8 });
		fc.assert(
			fc.property(moves, (all) => {
				phone = new Phone();
				kept();
				for (const move of all) {
					phone.now = Math.max(day, phone.now + move);
					const { until } = phone.open().owner;
					if (until) expect(until.getTime() - phone.now).toBeLessThanOrEqual(30 * day);
				}
			})
		);
	});

	it('say so once when they are over, and nothing where there was nothing', () => {
		expect(phone.open().owner.hasExpired).toBe(false);
		kept();
		phone.now += 40 * day;
		const later = phone.open();
		expect(later.owner.hasExpired).toBe(true);
		expect(ours(phone.texts)).toEqual([]);
		expect(phone.open().owner.hasExpired).toBe(false);
	});
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
	const newer = 'AiEHv87w';

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
