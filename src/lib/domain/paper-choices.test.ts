import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition';
import type { AnswerSheet } from './answer-sheet';
import { buildGuide } from './guide';
import {
	leavable,
	longestNote,
	longestOffice,
	moved,
	noChoices,
	readChoices,
	writeChoices
} from './paper-choices';

const all: AnswerSheet = {
	0: { reply: 'agree', matters: true },
	1: { reply: 'agree', matters: true },
	2: { reply: 'agree', matters: true }
};
const priorities = ({ order } = noChoices) => buildGuide(smallEdition, all, order).priorities;
const slots = (choices = noChoices) => priorities(choices).map(({ statement }) => statement.slot);

describe('kept choices', () => {
	const choices = fc.record({
		order: fc.uniqueArray(fc.nat(300), { maxLength: 40 }),
		struck: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { maxLength: 14 }),
		ownOffice: fc.string({ maxLength: longestOffice }),
		note: fc.string({ maxLength: longestNote }),
		leftOut: fc.subarray([...leavable])
	});

	it('are read as they were written', () => {
		fc.assert(
			fc.property(choices, (some) => {
				expect(readChoices(writeChoices(some))).toEqual(some);
			})
		);
	});

	it('give usable choices from any text and any value, and never throw', () => {
		const texts = fc.oneof(
			fc.string(),
			fc.json(),
			fc
				.record({ order: fc.anything(), struck: fc.anything(), note: fc.anything() })
				.map((damaged) => JSON.stringify({ version: 1, leftOut: 7, ...damaged }))
		);
		fc.assert(
			fc.property(texts, (text) => {
				const read = readChoices(text);
				expect(readChoices(writeChoices(read))).toEqual(read);
				expect(new Set(slots(read))).toEqual(new Set([0, 1, 2]));
			}),
			{ numRuns: 2000 }
		);
	});

	it.each([
		['nothing', ''],
		['null', 'null'],
		['a list', '[]'],
		[
			'another version',
			writeChoices({ ...noChoices, note: 'x' }).replace('"version":1', '"version":2')
		],
		['five million characters', 'x'.repeat(5_000_000)],
		['a prototype', '{"__proto__":{"version":1,"note":"x"}}'],
		['half a text', writeChoices({ ...noChoices, note: 'x' }).slice(0, -2)]
	])('that hold %s are as good as none', (_, text) => {
		expect(readChoices(text)).toEqual(noChoices);
	});

	it('cut words that are longer than the page lets a voter type', () => {
		const kept = writeChoices({ ...noChoices, note: 'n'.repeat(999), ownOffice: 'o'.repeat(999) });
		expect(readChoices(kept)).toMatchObject({
			note: 'n'.repeat(longestNote),
			ownOffice: 'o'.repeat(longestOffice)
		});
	});
});

describe('priorities', () => {
	it('stand in the order asked until they are moved', () => {
		expect(slots()).toEqual([0, 1, 2]);
	});

	it('move up and down one place', () => {
		const up = moved(noChoices, priorities(), 2, -1);
		expect(slots(up)).toEqual([0, 2, 1]);
		expect(slots(moved(up, priorities(up), 0, 1))).toEqual([2, 0, 1]);
	});

	it('stay where they are at either end', () => {
		expect(moved(noChoices, priorities(), 0, -1)).toBe(noChoices);
		expect(moved(noChoices, priorities(), 2, 1)).toBe(noChoices);
	});

	it('come after the moved ones when they are new', () => {
		expect(slots({ ...noChoices, order: [2] })).toEqual([2, 0, 1]);
	});
});
