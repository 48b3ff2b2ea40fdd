import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '$lib/i18n/translator';
import english from '../../content/en/interface.json';
import spanish from '../../content/es/interface.json';
import { choices, type AnswerSheet } from '$lib/domain/answer-sheet';
import { buildGuide } from '$lib/domain/guide';
import { noChoices, switches, typeSizes, type PaperChoices } from '$lib/domain/paper-choices';
import { paperSizes } from '$lib/domain/paper-size';
import { blankPlan } from '$lib/domain/plan';
import { loadEdition } from '$lib/server/content/load';
import { layOutNotes, type Notes } from './notes';
import type { NotesSource } from './notes-source';
import { createRuler, roughly } from './ruler';

const editions = {
	en: loadEdition('en', 'standard', 'full'),
	es: loadEdition('es', 'standard', 'full')
};
const translators = { en: createTranslator('en', english), es: createTranslator('es', spanish) };
const shortCount = loadEdition('en', 'standard', 'short').statements.length;
type Locale = keyof typeof editions;

function sourceOf(
	locale: Locale,
	sheet: AnswerSheet,
	shaped: Partial<PaperChoices> = {}
): NotesSource {
	const edition = editions[locale];
	return {
		edition,
		guide: buildGuide(edition, sheet),
		choices: { ...noChoices, ...shaped },
		plan: blankPlan,
		paper: shaped.paper || 'letter',
		t: translators[locale],
		hasCode: false
	};
}

const layOut = (source: NotesSource) => layOutNotes(source, createRuler(roughly));
const piecesOf = ({ sides }: Notes) =>
	sides.flatMap(({ parts }) => parts.flatMap(({ columns }) => columns.flat()));
const itemsOf = (notes: Notes) => piecesOf(notes).filter((piece) => piece.kind === 'item');

/** The first statements answered, some of them starred. */
const sheetOf = (count: number, stars: number): AnswerSheet =>
	Object.fromEntries(
		editions.en.statements
			.slice(0, count)
			.map(({ slot }, index) => [slot, { reply: choices[index % 5]!, matters: index < stars }])
	);

describe('my notes on paper', () => {
	const locale = fc.constantFrom<Locale>('en', 'es');
	const answers = fc.dictionary(
		fc.constantFrom(...editions.en.statements.map(({ slot }) => String(slot))),
		fc.record({ reply: fc.constantFrom(...choices), matters: fc.boolean() })
	);
	const shape = fc.record({
		type: fc.constantFrom(...typeSizes),
		paper: fc.constantFrom(...paperSizes),
		off: fc.subarray([...switches]),
		note: fc.string({ maxLength: 300 })
	});

	it('hold every position in its words, whatever was answered and however it is printed', () => {
		fc.assert(
			fc.property(locale, answers, shape, (locale, sheet, shaped) => {
				const source = sourceOf(locale, sheet as unknown as AnswerSheet, shaped);
				const texts = itemsOf(layOut(source)).map(({ paragraphs }) => paragraphs[0]![0]!.text);
				const wanted = shaped.off.includes('positions')
					? []
					: source.guide.positions.map(({ text }) => text);
				expect(texts.toSorted()).toEqual(wanted.toSorted());
			}),
			{ numRuns: 150 }
		);
	});

	it('never ask a side for more than it has', () => {
		fc.assert(
			fc.property(locale, answers, shape, (locale, sheet, shaped) => {
				for (const { left } of layOut(sourceOf(locale, sheet as unknown as AnswerSheet, shaped))
					.sides)
					expect(left).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 150 }
		);
	});

	it.each(['en', 'es'] as const)('of the short quiz take one side in %s', (locale) => {
		for (const stars of [0, 2, 6, 12])
			expect(layOut(sourceOf(locale, sheetOf(shortCount, stars))).sides).toHaveLength(1);
	});

	it.each([0, 2, 6, 12, 36])('of 36 answers with %i starred take one sheet', (stars) => {
		expect(layOut(sourceOf('en', sheetOf(36, stars))).sides.length).toBeLessThanOrEqual(2);
		expect(layOut(sourceOf('es', sheetOf(36, stars))).sides.length).toBeLessThanOrEqual(2);
	});

	it('give each office the numbers of the positions that it decides first', () => {
		const source = sourceOf('en', sheetOf(shortCount, 2));
		const notes = layOut(source);
		const lines = piecesOf(notes).flatMap((piece) =>
			piece.kind === 'ballot' ? piece.stacks.flat() : []
		);
		for (const office of source.edition.offices.filter(({ level }) => level !== 'measure')) {
			const first = source.guide.inOrder.flatMap(({ statement }, index) =>
				statement.deciders.some((one) => one.office === office.id && one.decidesFirst)
					? [index + 1]
					: []
			);
			const { numbers } = lines.find(({ name }) => name === office.name)!;
			const written = numbers
				.split(' ')
				.filter(Boolean)
				.flatMap((part) => {
					const [from, to = from] = part.split('–').map(Number);
					return Array.from({ length: to! - from! + 1 }, (_, index) => from! + index);
				});
			expect(written).toEqual(first);
		}
	});

	it('leave out the offices that are not on my ballot, and numbers where positions are off', () => {
		const lines = (shaped: Partial<PaperChoices>) =>
			piecesOf(layOut(sourceOf('en', sheetOf(4, 0), shaped))).flatMap((piece) =>
				piece.kind === 'ballot' ? piece.stacks.flat() : []
			);
		expect(lines({ struck: ['sheriff'] }).map(({ name }) => name)).not.toContain('Sheriff');
		expect(lines({}).some(({ numbers }) => numbers)).toBe(true);
		expect(lines({ off: ['positions'] }).some(({ numbers }) => numbers)).toBe(false);
	});

	it('have lines to write on where there is no position yet', () => {
		expect(piecesOf(layOut(sourceOf('en', {}))).some(({ kind }) => kind === 'blank')).toBe(true);
	});
});
