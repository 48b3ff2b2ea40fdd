import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition';
import { buildGuide } from './guide';
import { blankMeasure } from './measure';
import { formats, layOut, nothingWritten, type PagedFormat, type PaperSource } from './paper';
import { noChoices } from './paper-choices';
import { blankPlan } from './plan';
import { blankOffice } from './worksheet';

const sheet = {
	0: { reply: 'agree', matters: true },
	1: { reply: 'disagree', matters: false }
} as const;
const source: PaperSource = {
	guide: buildGuide(smallEdition, sheet),
	edition: smallEdition,
	choices: noChoices,
	written: nothingWritten,
	asked: 2
};
const sections = (format: PagedFormat, more: Partial<PaperSource> = {}) => [
	...new Set(layOut(format, { ...source, ...more }).map(({ section }) => section))
];
const plan = { ...blankPlan, place: 'School' };

describe('a sheet of paper', () => {
	it('has a word of the voter’s answers in no format that is handed to others', () => {
		for (const format of ['booth', 'quiz'] as const) {
			const text = JSON.stringify(
				layOut(format, source).filter(({ section }) => section !== 'quiz')
			);
			expect(text).not.toMatch(/for bail|against water/);
		}
	});

	it('is never empty, whatever was answered', () => {
		const empty = { ...source, guide: buildGuide(smallEdition, {}) };
		for (const format of formats) {
			if (format !== 'pocket') expect(layOut(format, empty)).not.toEqual([]);
		}
	});

	it('carries the plan once something is in it, until the voter leaves it off', () => {
		const written = { ...nothingWritten, plan };
		expect(sections('notes')).not.toContain('plan');
		for (const format of ['notes', 'large'] as const) {
			expect(sections(format, { written })).toContain('plan');
			const choices = { ...noChoices, leftOut: ['plan'] as const };
			expect(sections(format, { written, choices })).not.toContain('plan');
		}
		expect(sections('booth', { written })).not.toContain('plan');
	});

	it('has a page for each office and each measure that the voter wrote about', () => {
		const written = {
			...nothingWritten,
			worksheet: [blankOffice, blankOffice],
			measures: [blankMeasure, blankMeasure, blankMeasure]
		};
		for (const [format, pages] of [
			['worksheet', 2],
			['measure', 3]
		] as const) {
			const blocks = layOut(format, { ...source, written });
			expect(blocks).toHaveLength(pages);
			expect(blocks.every(({ isAtTop }) => isAtTop)).toBe(true);
		}
	});

	it('asks as many statements as a paper quiz is to have, from the first on', () => {
		const asked = layOut('quiz', source).flatMap(({ part }) =>
			part.kind === 'statement' ? part.statement.id : []
		);
		expect(asked).toEqual(['bail', 'water']);
	});

	it('names every position with all that stands behind it', () => {
		const [first, second] = layOut('all', source).map(({ part }) => part);
		expect(first).toMatchObject({
			number: 1,
			whole: {
				position: { text: 'for bail' },
				sources: [{ instrument: 'Declaration', articles: 'Article 1' }],
				deciders: [{ id: 'governor' }]
			}
		});
		expect(second).toMatchObject({ number: 2, whole: { position: { text: 'against water' } } });
	});
});
