import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, type Band, type Piece } from './fill';

const piece = fc.record({
	height: fc.integer({ min: 1, max: 120 }),
	isHeading: fc.boolean()
});
const band = fc.record({
	columns: fc.constantFrom(1 as const, 2 as const),
	pieces: fc.array(piece, { maxLength: 20 }),
	isWhole: fc.boolean(),
	isAtTop: fc.boolean(),
	again: fc.integer({ min: 0, max: 40 })
});
const bands = fc.array(band, { maxLength: 6 });
const room = 200;
const sidesOf = (all: readonly Band[]) => fill(all, () => room);
const placed = (all: readonly Band[]): Piece[] =>
	sidesOf(all).flatMap(({ parts }) => parts.flatMap(({ columns }) => columns.flat()));
const heightOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { height }) => sum + height, 0);

describe('sides of paper', () => {
	it('hold every piece once, in its order', () => {
		fc.assert(
			fc.property(bands, (all) => {
				const pieces = all.flatMap((one) => one.pieces);
				const found = placed(all);
				expect(found).toHaveLength(pieces.length);
				found.forEach((one, index) => expect(one).toBe(pieces[index]));
			})
		);
	});

	it('hold no more than fits, unless one piece with its headings is taller', () => {
		fc.assert(
			fc.property(bands, (all) => {
				for (const { parts, left } of sidesOf(all)) {
					const first = parts[0]?.columns[0] ?? [];
					const isOne = parts.length === 1 && first.slice(0, -1).every((one) => one.isHeading);
					if (!isOne) expect(left).toBeGreaterThanOrEqual(0);
				}
			})
		);
	});

	it('never end a column with a heading that has something below it', () => {
		fc.assert(
			fc.property(bands, (all) => {
				for (const { parts } of sidesOf(all))
					for (const { band, columns } of parts)
						for (const column of columns) {
							const last = column.at(-1)!;
							if (last.isHeading) expect(last).toBe(all[band]!.pieces.at(-1));
						}
			})
		);
	});

	it('are filled before they are turned: the next piece never fits the side before', () => {
		const all: Band[] = [
			{ columns: 1, pieces: Array.from({ length: 30 }, () => ({ height: 30 })) }
		];
		const sides = sidesOf(all);
		expect(sides).toHaveLength(5);
		for (const { left } of sides.slice(0, -1)) expect(left).toBeLessThan(30);
	});

	it('keep a band whole where a side can hold it', () => {
		const lines = Array.from({ length: 5 }, () => ({ height: 30 }));
		const sides = sidesOf([
			{ columns: 1, pieces: [{ height: 100 }] },
			{ columns: 1, isWhole: true, pieces: lines }
		]);
		expect(sides.map(({ parts }) => parts.length)).toEqual([1, 1]);
	});

	it('have columns of about one height where all of them fit', () => {
		const pieces = Array.from({ length: 6 }, () => ({ height: 30 }));
		const [side] = sidesOf([{ columns: 2, pieces }]);
		expect(side!.parts[0]!.columns.map(heightOf)).toEqual([90, 90]);
	});
});
