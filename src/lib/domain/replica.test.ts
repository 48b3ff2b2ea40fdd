import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	asStamp,
	isSame,
	latestIn,
	merge,
	nextStamp,
	textsOf,
	withChanges,
	type Replica
} from './replica';

const replica: fc.Arbitrary<Replica> = fc
	.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', 'x', 'y'), fc.nat(5)))
	.map((all) => new Map(all.map(([path, text, stamp]) => [path, { text, stamp }])));

describe('copies that are merged', () => {
	it('are the same in whatever order, and however often', () => {
		fc.assert(
			fc.property(replica, replica, replica, (a, b, c) => {
				expect(isSame(merge(a, b), merge(b, a))).toBe(true);
				expect(isSame(merge(merge(a, b), c), merge(a, merge(b, c)))).toBe(true);
				expect(isSame(merge(a, a), a)).toBe(true);
			})
		);
	});

	it('hold of each thing what was said last', () => {
		const one: Replica = new Map([['a', { text: 'x', stamp: 2 }]]);
		const other: Replica = new Map([
			['a', { text: 'y', stamp: 1 }],
			['b', { text: '', stamp: 3 }]
		]);
		expect([...textsOf(merge(one, other))]).toEqual([['a', 'x']]);
		expect(latestIn(merge(one, other))).toBe(3);
	});
});

describe('a stamp', () => {
	it('is later than all that was seen, whatever the clock says', () => {
		fc.assert(
			fc.property(
				fc.nat(1e12),
				fc.integer({ min: -1e12, max: 4e12 }),
				fc.nat(63),
				(seen, now, tab) => {
					const stamp = nextStamp(seen, now, tab);
					expect(stamp).toBeGreaterThan(seen);
					expect(asStamp(stamp)).toBe(stamp);
				}
			)
		);
	});

	it('is the earliest where something else was stored', () => {
		for (const stored of ['1', NaN, -1, 1.5, Infinity, 2 ** 60, {}, undefined])
			expect(asStamp(stored)).toBe(0);
	});
});

it('a change says now what differs, and nothing of what does not', () => {
	const known: Replica = new Map([
		['a', { text: 'x', stamp: 1 }],
		['b', { text: 'y', stamp: 1 }]
	]);
	const before = new Map([
		['a', 'x'],
		['c', 'z']
	]);
	const after = new Map([
		['a', 'x'],
		['d', 'new']
	]);
	expect([...withChanges(known, before, after, 9)]).toEqual([
		['a', { text: 'x', stamp: 1 }],
		['b', { text: 'y', stamp: 1 }],
		['c', { text: '', stamp: 9 }],
		['d', { text: 'new', stamp: 9 }]
	]);
});
