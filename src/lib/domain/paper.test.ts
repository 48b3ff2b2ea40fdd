import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition';
import type { AnswerSheet } from './answer-sheet';
import { buildGuide } from './guide';
import { pageStarts } from './paginate';
import { formats, layOut, type Format } from './paper';
import type { Part } from './paper-block';
import { noChoices, type PaperChoices } from './paper-choices';

const sheet: AnswerSheet = {
	0: { reply: 'agree', matters: true },
	1: { reply: 'disagree', matters: true },
	2: { reply: 'skipped', matters: false }
};

function parts(format: Format, choices: Partial<PaperChoices> = {}, answers = sheet): Part[] {
	const guide = buildGuide(smallEdition, answers);
	const panels = layOut(format, guide, smallEdition, { ...noChoices, ...choices });
	return panels.flat().map(({ part }) => part);
}
const lines = (format: Format, choices?: Partial<PaperChoices>) =>
	parts(format, choices).flatMap((part) => (part.kind === 'lines' ? part.offices : []));

describe('the sheet', () => {
	it('puts the voter’s order on the notes page', () => {
		const texts = parts('notes', { order: [1, 0] }).flatMap((part) =>
			part.kind === 'position' ? part.position.text : []
		);
		expect(texts).toEqual(['against water', 'for bail']);
	});

	it('leaves a line for each office, and out those that were struck', () => {
		expect(lines('notes')).toHaveLength(15);
		expect(lines('notes', { struck: ['mayor'] })).toEqual(['Governor', ...Array(13).fill('')]);
	});

	it('puts an office of the voter’s own in place of a line with no name', () => {
		const own = lines('notes', { ownOffice: 'Water board' });
		expect(own).toHaveLength(15);
		expect(own[2]).toBe('Water board');
	});

	it('prints what the voter did not leave out', () => {
		expect(parts('notes', { leftOut: ['offices', 'yes-or-no', 'look-up'] })).toEqual(
			parts('notes').filter(({ kind }) => kind === 'position')
		);
	});

	it('says nothing of any issue on the booth sheet', () => {
		expect(parts('booth', { note: 'mine' }).map(({ kind }) => kind)).toEqual(['lines']);
	});

	it('has eight panels when folded for a pocket', () => {
		const guide = buildGuide(smallEdition, sheet);
		expect(layOut('pocket', guide, smallEdition, noChoices)).toHaveLength(8);
	});

	it('has a line for every statement on the paper quiz, and no answer', () => {
		const quiz = parts('quiz');
		expect(quiz.filter(({ kind }) => kind === 'statement')).toHaveLength(3);
		expect(quiz.some(({ kind }) => kind === 'position')).toBe(false);
	});

	it.each(formats)('has lines to write on for a voter with no answers: %s', (format) => {
		expect(parts(format, {}, {}).length).toBeGreaterThan(0);
	});
});

describe('pages', () => {
	it('hold every block once, in order, and none is overfull', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 100 })), (heights) => {
				const starts = [0, ...pageStarts(heights, 100), heights.length];
				expect(starts).toEqual([...starts].sort((a, b) => a - b));
				starts.slice(1).forEach((end, index) => {
					const filled = heights.slice(starts[index], end).reduce((sum, one) => sum + one, 0);
					expect(filled).toBeLessThanOrEqual(100);
				});
			})
		);
	});

	it('begin only when a block does not fit', () => {
		expect(pageStarts([50, 50, 1, 99, 1], 100)).toEqual([2, 4]);
	});
});
