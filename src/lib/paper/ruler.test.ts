import { describe, expect, it } from 'vitest';
import { types } from './geometry';
import { headingHeight, titleHeight } from './head-heights';
import { createRuler } from './ruler';

/** Type in which each letter is as wide as it is tall, and an emoji twice that. */
const wide = createRuler((word) =>
	[...word].reduce((sum, letter) => sum + (letter > '\ud800' ? 2 : 1), 0)
);
const linesOf = (text: string, letters: number) => wide.lines([{ text }], letters * 10 + 1, 10);

describe('how many lines words take', () => {
	it('is one where they fit, and one more for each that does not', () => {
		expect(linesOf('aaa bbb', 7)).toBe(1);
		expect(linesOf('aaa bbb', 6)).toBe(2);
	});

	it('breaks a word that is longer than a line, and goes on behind it', () => {
		expect(linesOf('aaaaaaaa', 3)).toBe(3);
		expect(linesOf('b aaaaaaa', 3)).toBe(4);
	});

	it('breaks no letter: what does not fit at the end of a line stands on the next', () => {
		expect(linesOf('😀😀😀😀', 3)).toBe(4);
		expect(linesOf('👩‍👩‍👧', 3)).toBe(1);
	});
});

describe('the head of a sheet', () => {
	const { regular } = types;
	const box = 10 * regular.size + 40;

	it('is as tall as its title beside the box, in one line or in two', () => {
		const width = 12 * regular.title.size + box;
		expect(titleHeight('Worksheet', 'Not a poll', regular, width, wide)).toBe(34);
		expect(titleHeight('Worksheet for', 'Not a poll', regular, width, wide)).toBe(68);
	});

	it('has headings as tall as their lines', () => {
		const one = headingHeight('My ballot', regular, 200, wide);
		expect(headingHeight('My whole ballot', regular, 200, wide) - one).toBe(regular.heading.line);
	});
});
