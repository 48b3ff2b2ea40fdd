import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../content/en/tools.json';
import spanish from '../../content/es/tools.json';
import { loadEdition } from '../server/content/load';
import { layOutPicture, wordingOf, type Picture, type ShapeName } from './picture';
import type { Line, Measure } from './typeset';

/** Letters a little wider than those of any serif a phone brings. */
const measure: Measure = (text, { size }) => text.length * size * 0.55;

const shapes: ShapeName[] = ['tall', 'wide'];
const sizes = { tall: [1080, 1920], wide: [1200, 630] };

const words = (items: readonly string[]) => ({
	name: 'Ballot of Rights',
	heading: 'Where I stand on human rights',
	items,
	foot: 'Find your own positions: ballot.example'
});

function whole(shape: ShapeName, items: readonly string[]): Picture {
	const picture = layOutPicture(shape, words(items), measure);
	if ('fits' in picture) throw new Error(`only ${picture.fits} of ${items.length} fit`);
	return picture;
}

/** The place that a line's letters take: from its start to its end, from its top to its foot. */
const boxOf = ({ text, start, baseline, ...type }: Line) =>
	[
		[start, start + measure(text, type)],
		[baseline - type.size * 0.8, baseline + type.size * 0.25]
	] as const;
const overlap = (one: ReturnType<typeof boxOf>, other: ReturnType<typeof boxOf>) =>
	one.every(([from, to], axis) => from < other[axis]![1] && other[axis]![0] < to);

const word = fc.stringMatching(/^[a-z]{1,14}$/);
const texts = fc.array(
	fc.array(word, { minLength: 1, maxLength: 18 }).map((all) => all.join(' ')),
	{ maxLength: 14 }
);

describe.each(shapes)('a %s picture', (shape) => {
	it('has the size that was asked for', () => {
		const { width, height } = whole(shape, []);
		expect([width, height]).toEqual(sizes[shape]);
	});

	it('holds no more than its heading until something is picked', () => {
		const { items, heading } = whole(shape, []);
		expect(items).toEqual([]);
		expect(heading.map(({ text }) => text).join(' ')).toBe('Where I stand on human rights');
	});

	it('says every pick in full and in order, inside its card, no line over another', () => {
		fc.assert(
			fc.property(texts, (picked) => {
				const picture = layOutPicture(shape, words(picked), measure);
				fc.pre(!('fits' in picture));
				const { card, rule, items } = picture as Picture;
				expect(items.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(picked);
				for (const line of items.flatMap(({ lines }) => lines)) {
					expect(line.start + measure(line.text, line)).toBeLessThanOrEqual(
						card.start + card.width
					);
					expect(line.baseline - line.size).toBeGreaterThan(rule.top);
					expect(line.baseline + line.size * 0.3).toBeLessThan(card.top + card.height);
				}
				const boxes = items.flatMap(({ lines }) => lines).map(boxOf);
				for (const [at, box] of boxes.entries()) {
					expect(boxes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
				}
			})
		);
	});

	it('that cannot hold all picks says how many it holds', () => {
		const long = 'I want a long position to be told apart from a short one, whoever may read it.';
		const many = Array<string>(40).fill(long);
		const { fits } = layOutPicture(shape, words(many), measure) as { fits: number };
		expect(fits).toBeGreaterThan(2);
		expect(whole(shape, many.slice(0, fits)).items).toHaveLength(fits);
		expect(layOutPicture(shape, words(many.slice(0, fits + 1)), measure)).toEqual({ fits });
	});

	it('keeps its heading where it is, whatever is picked', () => {
		const { heading, rule } = whole(shape, []);
		expect(whole(shape, ['Guns', 'Climate'])).toMatchObject({ heading, rule });
	});

	it.each(['en', 'es'] as const)(
		'holds twelve topics, a tall one all of them, and any one position (%s)',
		(locale) => {
			const { topics, statements } = loadEdition(locale, 'standard', 'full');
			// Twelve fit a wide one. Who picks more is told so.
			const names = topics.map(({ name }) => name).slice(0, shape === 'wide' ? 12 : undefined);
			expect(whole(shape, names).items).toHaveLength(names.length);
			for (const { positions } of statements) {
				for (const position of Object.values(positions)) whole(shape, [position]);
			}
		}
	);

	it('grows smaller letters, never a wider line, on a phone with very wide ones', () => {
		const wide: Measure = (text, { size }) => text.length * size * 0.8;
		const { heading } = layOutPicture(shape, words(['Guns']), wide) as Picture;
		expect(heading.map(({ text }) => text).join(' ')).toBe('Where I stand on human rights');
	});
});

describe('the words for those who cannot see a picture', () => {
	it('are all the words on it, a line for each thing', () => {
		expect(wordingOf(whole('wide', ['Guns', 'Climate, air and water']))).toBe(
			[
				'Ballot of Rights',
				'Where I stand on human rights',
				'Guns',
				'Climate, air and water',
				'Find your own positions: ballot.example'
			].join('\n')
		);
	});

	it('leave out an address that is too long for the picture', () => {
		const foot = `Find your own positions: ${'x'.repeat(200)}.example`;
		const picture = layOutPicture('tall', { ...words(['Guns']), foot }, measure) as Picture;
		expect(wordingOf(picture)).not.toContain('xxx');
	});
});

it.each([english, spanish])('our own headings take the lines that they are given', (catalogue) => {
	for (const shape of shapes) {
		for (const content of ['topics', 'positions'] as const) {
			const heading = catalogue[`picture.heading.${content}`];
			const { rule, card } = layOutPicture(shape, { ...words([]), heading }, measure) as Picture;
			expect(rule.top - card.top).toBeLessThan(card.height * 0.3);
		}
	}
});
