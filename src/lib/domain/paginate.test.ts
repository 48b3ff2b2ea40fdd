import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageStarts, type Measured } from './paginate';

const room = { first: 80, next: 100 };
const block = (height: number, more: Partial<Measured> = {}): Measured => ({
	section: 'one',
	height,
	heading: 0,
	isAtTop: false,
	...more
});

describe('pages', () => {
	it('hold every block once, in order, and none is overfull', () => {
		const blocks = fc.array(
			fc.record({
				section: fc.constantFrom('one', 'two', 'three'),
				height: fc.integer({ min: 1, max: 60 }),
				heading: fc.integer({ min: 0, max: 20 }),
				isAtTop: fc.boolean()
			})
		);
		fc.assert(
			fc.property(blocks, (all) => {
				const starts = pageStarts(all, room);
				expect(starts[0]).toBe(0);
				starts.forEach((start, page) => {
					const end = starts[page + 1] ?? all.length;
					expect(end).toBeGreaterThanOrEqual(start);
					const its = all.slice(start, end);
					const filled = its.reduce((sum, { section, height, heading }, index) => {
						const isFirst = section !== its[index - 1]?.section;
						return sum + height + (isFirst ? heading : 0);
					}, 0);
					expect(filled).toBeLessThanOrEqual(page === 0 ? room.first : room.next);
					its.slice(1).forEach(({ isAtTop }) => expect(isAtTop).toBe(false));
				});
			})
		);
	});

	it('are as few as can be, and about equally full', () => {
		expect(pageStarts(Array(6).fill(block(30)), { first: 100, next: 100 })).toEqual([0, 3]);
		expect(pageStarts(Array(4).fill(block(30)), { first: 100, next: 100 })).toEqual([0, 2]);
	});

	it('begin where a block asks for the top of a page, and those before it are evened out among themselves', () => {
		const blocks = [...Array(4).fill(block(30)), block(10, { isAtTop: true }), block(10)];
		expect(pageStarts(blocks, { first: 100, next: 100 })).toEqual([0, 2, 4]);
	});

	it('count a heading again on each page that its section goes on to', () => {
		const blocks = Array<Measured>(3).fill(block(50, { heading: 40 }));
		expect(pageStarts(blocks, { first: 100, next: 100 })).toEqual([0, 1, 2]);
	});

	it('are one where there is nothing to print', () => {
		expect(pageStarts([], room)).toEqual([0]);
	});
});
