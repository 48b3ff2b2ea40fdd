import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colour } from '../../../bundle/colours.js';
import { loadEdition } from '../server/content/load';
import { layOutNotes } from './notes-picture';
import { colours, layOutPicture, wordingOf, type Picture } from './picture';
import type { Box, Line, Measure } from './typeset';

/** Letters a little wider than those of any serif a phone brings. */
const measure: Measure = (text, { size }) => text.length * size * 0.55;

const words = (items: readonly string[]) => ({
	name: 'Ballot of Rights',
	heading: 'Where I stand on human rights',
	items,
	foot: 'Find your own positions: ballot.example'
});
const layOut = (items: readonly string[]) => layOutPicture(words(items), measure);
const inWords = ({ lines }: Picture) => lines.map(({ text }) => text).join(' ');

const isIn = ({ start, top, width, height }: Box, spot: Pick<Box, 'start' | 'top'>) =>
	spot.start >= start && spot.start < start + width && spot.top >= top && spot.top < top + height;

const boxOf = ({ text, start, baseline, ...type }: Line) =>
	[
		[start, start + measure(text, type)],
		[baseline - type.size * 0.8, baseline + type.size * 0.25]
	] as const;
const overlap = (one: ReturnType<typeof boxOf>, other: ReturnType<typeof boxOf>) =>
	one.every(([from, to], axis) => from < other[axis]![1] && other[axis]![0] < to);

const texts = fc.array(
	fc
		.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 18 })
		.map((all) => all.join(' ')),
	{ maxLength: 46 }
);

describe('a picture to share', () => {
	it('is a post’s size, and holds no more than its heading until something is picked', () => {
		const { width, height, ovals, lines } = layOut([]);
		expect([width, height]).toEqual([1080, 1350]);
		expect(ovals).toHaveLength(1);
		expect(lines.map(({ text }) => text).join(' ')).toBe(
			'Ballot of Rights Where I stand on human rights Find your own positions: ballot.example'
		);
	});

	it('says every pick whole and in order, inside its sheet, no line over another', () => {
		fc.assert(
			fc.property(texts, (picked) => {
				const picture = layOut(picked);
				const [, , sheet] = picture.boxes;
				const items = picture.lines.filter(({ text }) => picked.join(' ').includes(text));
				expect(inWords(picture)).toContain(picked.join(' '));
				for (const line of items) {
					expect(line.start + measure(line.text, line)).toBeLessThan(sheet!.start + sheet!.width);
					expect(line.baseline + line.size * 0.3).toBeLessThan(sheet!.top + sheet!.height);
				}
				const boxes = picture.lines.map(boxOf);
				for (const [at, box] of boxes.entries())
					expect(boxes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
				expect(picture.ovals).toHaveLength(1 + picked.length);
			})
		);
	});

	it('has letters large enough to read, and grows rather than leave one out', () => {
		const one = layOut(['I want a long position to be told apart from a short one.']);
		const many = layOut(Array<string>(46).fill('I want this position to be on the picture, too.'));
		const least = ({ lines }: Picture) => Math.min(...lines.map(({ size }) => size));
		expect(one.height).toBe(1350);
		expect(many.height).toBeGreaterThan(1350);
		expect(least(many)).toBeGreaterThanOrEqual(34);
		// The largest picture an old iPhone can make a file of.
		expect(many.width * many.height).toBeLessThan(16_777_216);
	});

	it.each(['en', 'es'] as const)('holds all positions of one voter (%s)', (locale) => {
		const { statements } = loadEdition(locale, 'standard', 'full');
		const all = statements.map(({ positions }) => positions.against);
		const picture = layOut(all);
		expect(inWords(picture)).toContain(all.join(' '));
		expect(picture.width * picture.height).toBeLessThan(16_777_216);
	});

	it('says for those who cannot see it what is on it, a line for each thing', () => {
		expect(wordingOf(words(['Guns', 'Climate'])).split('\n')).toHaveLength(5);
	});

	it('has the colors of the site', () => {
		for (const name of ['paper', 'card', 'ink', 'purple', 'gold'] as const)
			expect(colours[name]).toBe(colour(name));
	});
});

it('is known at places where nothing is drawn over them', () => {
	const pictures = [
		layOut([]),
		layOut(['Guns', 'a very long position '.repeat(9)]),
		layOutNotes([{ text: 'a '.repeat(90), style: 'text', number: '1.' }], measure)
	];
	for (const { width, height, boxes, lines, ovals, spots } of pictures) {
		for (const spot of spots) {
			const { colour } = boxes.findLast((box) => isIn(box, spot))!;
			expect(colour).toBe(spot.colour);
			expect(isIn({ start: 4, top: 4, width: width - 8, height: height - 8 }, spot)).toBe(true);
			expect(ovals.some((oval) => isIn(oval, spot))).toBe(false);
			const [[from, to], [above, below]] = [[spot.start] as const, [spot.top] as const].map(
				([at]) => [at - 1, at + 1] as const
			) as [readonly [number, number], readonly [number, number]];
			const place = [
				[from, to],
				[above, below]
			] as const;
			expect(lines.filter((line) => overlap(boxOf(line), place))).toEqual([]);
		}
		expect(new Set(spots.map((spot) => spot.colour)).size).toBeGreaterThan(1);
	}
});
