import { describe, expect, it } from 'vitest';
import { lint } from './lint/lint';
import { readContent } from './lint/read-content';
import { readFacts } from './lint/read-facts';
import { faultsOf, plant, today } from './plant';

describe('the content', () => {
	it('breaks no rule, in any language on disk', () => {
		expect(faultsOf(readContent())).toEqual([]);
	});
});

describe('reading levels taken together', () => {
	it('refuse statements that are each just easy enough', () => {
		const faults = faultsOf(
			plant(({ words }) => {
				for (const its of Object.values(words.statements)) {
					its.statement = 'Every family should have a legal right to safe water at home in a city.';
				}
			})
		);
		expect(faults).toContainEqual(
			expect.objectContaining({
				file: 'en/edition.json',
				place: '',
				rule: expect.stringContaining('all its statements together are hard to read')
			})
		);
	});

	it('refuse an interface of long words', () => {
		const faults = faultsOf(
			plant((plot) => {
				for (const key of Object.keys(plot.interface)) {
					plot.interface[key] += ' considering organizational responsibilities';
				}
			})
		);
		expect(faults).toContainEqual(
			expect.objectContaining({
				file: 'en/interface.json',
				rule: expect.stringContaining('all its interface words together are hard to read')
			})
		);
	});

	it('are told with their bars, and without faults', () => {
		const { measures } = lint(
			plant(() => undefined),
			readFacts(),
			today
		);
		expect(measures.map(({ what }) => what)).toEqual(
			expect.arrayContaining([
				'en: all statements, Flesch-Kincaid grade',
				'en: all interface words, Flesch-Kincaid grade'
			])
		);
	});
});
