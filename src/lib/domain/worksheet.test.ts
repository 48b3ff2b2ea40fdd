import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	blankOffice,
	cellOf,
	decodeWorksheet,
	encodeWorksheet,
	fewestNames,
	isBlankOffice,
	marks,
	mostNames,
	mostOffices,
	sources,
	withCell,
	withMoreNames,
	withName,
	withoutName,
	type Cell,
	type OfficeSheet,
	type Row
} from './worksheet';

const plus: Cell = { mark: 'agrees', source: 'record' };
const typed = fc.string({ unit: 'binary', maxLength: 30 });
const rows = fc.oneof(fc.nat(99), fc.constantFrom<Row>('quality-0', 'quality-1'));

const sheets: fc.Arbitrary<OfficeSheet> = fc
	.record({
		office: typed,
		names: fc.array(typed, { minLength: fewestNames, maxLength: mostNames }),
		first: typed,
		second: typed,
		change: typed,
		marked: fc.array(
			fc.record({
				row: rows,
				name: fc.nat(mostNames - 1),
				mark: fc.constantFrom('' as const, ...marks),
				source: fc.constantFrom('' as const, ...sources)
			}),
			{ maxLength: 12 }
		)
	})
	.map(({ office, names, first, second, change, marked }) =>
		marked.reduce(
			(sheet, { row, name, mark, source }) => withCell(sheet, row, name, { mark, source }),
			{ office, names, qualities: [first, second], cells: {}, change } as OfficeSheet
		)
	);

describe('a worksheet', () => {
	it('comes back from storage as it was', () => {
		fc.assert(
			fc.property(fc.array(sheets, { minLength: 1, maxLength: mostOffices }), (offices) => {
				fc.pre(!(offices.length === 1 && isBlankOffice(offices[0]!)));
				expect(decodeWorksheet(encodeWorksheet(offices))).toEqual(offices);
			})
		);
	});

	it('with nothing on it is nothing to keep', () => {
		expect(encodeWorksheet([blankOffice])).toBe('');
		expect(encodeWorksheet([blankOffice, blankOffice])).not.toBe('');
	});

	it('is a blank page, never an error, whatever was stored', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(decodeWorksheet(text)).toEqual([blankOffice]);
			})
		);
	});

	it('whatever entries were stored, has pages of two to four names and known marks', () => {
		const entry = fc.record(
			{
				office: fc.jsonValue(),
				names: fc.jsonValue(),
				qualities: fc.jsonValue(),
				cells: fc.dictionary(fc.oneof(fc.string(), fc.nat(99).map(String)), fc.jsonValue()),
				change: fc.jsonValue()
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(entry, fc.jsonValue()), { maxLength: 20 }), (offices) => {
				const read = decodeWorksheet(JSON.stringify({ version: 1, offices }));
				expect(read.length).toBeLessThanOrEqual(mostOffices);
				for (const { names, cells } of read) {
					expect(names.length).toBeGreaterThanOrEqual(fewestNames);
					expect(names.length).toBeLessThanOrEqual(mostNames);
					for (const all of Object.values(cells)) {
						expect(all).toHaveLength(names.length);
						for (const { mark } of all!) expect(['', ...marks]).toContain(mark);
					}
				}
			})
		);
	});

	it('does not take a prototype for a row', () => {
		const text =
			'{"version":1,"offices":[{"cells":{"__proto__":[{"mark":"agrees"}],"constructor":[]}}]}';
		expect(decodeWorksheet(text)[0]!.cells).toEqual({});
	});
});

describe('one office', () => {
	it('keeps each mark under its name when another name goes', () => {
		const three = withName(withName(withMoreNames(blankOffice), 0, 'Ana'), 2, 'Cy');
		const marked = withCell(withCell(three, 0, 0, plus), 0, 2, { mark: 'unknown', source: '' });
		const two = withoutName(marked, 1);
		expect(two.names).toEqual(['Ana', 'Cy']);
		expect(cellOf(two, 0, 0)).toEqual(plus);
		expect(cellOf(two, 0, 1).mark).toBe('unknown');
	});

	it('has two to four names', () => {
		const four = withMoreNames(withMoreNames(blankOffice));
		expect(four.names).toHaveLength(mostNames);
		const two = [0, 0, 0].reduce((sheet, name) => withoutName(sheet, name), four);
		expect(two.names).toHaveLength(fewestNames);
	});

	it('with a mark taken back is blank again', () => {
		const marked = withCell(blankOffice, 'quality-0', 1, plus);
		expect(isBlankOffice(marked)).toBe(false);
		expect(isBlankOffice(withCell(marked, 'quality-0', 1, { mark: '', source: '' }))).toBe(true);
	});
});
