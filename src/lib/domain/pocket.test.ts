import { describe, expect, it } from 'vitest';
import { smallEdition, statement } from '../../../tests/support/small-edition';
import { buildGuide } from './guide';
import { noChoices, type PaperChoices } from './paper-choices';
import { pocketPanels } from './pocket';

const edition = {
	...smallEdition,
	statements: Array.from({ length: 9 }, (_, slot) => statement(`s${slot}`, slot))
};
const guide = buildGuide(
	edition,
	Object.fromEntries(
		edition.statements.map(({ slot }) => [slot, { reply: 'agree', matters: true }])
	)
);
const panels = (choices: Partial<PaperChoices> = {}) =>
	pocketPanels(guide, edition.offices, { ...noChoices, ...choices });

describe('the panels of the pocket fold', () => {
	it('are seven, whatever is left out', () => {
		expect(panels()).toHaveLength(7);
		expect(panels({ leftOut: ['offices'] })).toHaveLength(7);
		expect(panels({ leftOut: ['offices', 'yes-or-no', 'look-up', 'questions'] })).toHaveLength(7);
	});

	it('hold two priorities each, six in all, in their order', () => {
		const numbers = panels()
			.slice(0, 3)
			.map((panel) =>
				panel.map(({ part }) => (part.kind === 'position' ? part.number : part.kind))
			);
		expect(numbers).toEqual([
			[1, 2],
			[3, 4],
			[5, 6]
		]);
	});

	it('hold every line once, half of the offices on each of two', () => {
		const names = panels().map((panel) =>
			panel.flatMap(({ part }) =>
				part.kind === 'lines' ? part.offices.map(({ name }) => name) : []
			)
		);
		expect(names.flat().filter(Boolean)).toEqual(['Governor', 'Mayor']);
		expect(Math.abs(names[3]!.length - names[4]!.length)).toBeLessThanOrEqual(1);
	});

	it('end with the voter’s own note', () => {
		expect(panels({ note: 'Ask.' }).at(-1)).toMatchObject([
			{ part: { kind: 'own', text: 'Ask.' } }
		]);
	});
});
