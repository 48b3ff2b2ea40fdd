import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutNotes } from './notes-picture';
import type { Measure } from './typeset';

/** Every letter is half as wide as the type is high. */
const measure: Measure = (text, { size }) => [...text].length * (size / 2);

describe('the picture of the notes', () => {
	it('has every word, in order, and no line over its edge', () => {
		fc.assert(
			fc.property(fc.array(fc.lorem({ maxCount: 40 }), { maxLength: 12 }), (texts) => {
				const paragraphs = texts.map((text) => ({ text, style: 'text' }) as const);
				const { lines, width, height } = layOutNotes(paragraphs, measure);
				expect(lines.map(({ text }) => text).join(' ')).toBe(texts.join(' '));
				for (const { text, start, baseline, ...type } of lines) {
					expect(start + measure(text, type)).toBeLessThanOrEqual(width);
					expect(baseline).toBeLessThan(height);
				}
			})
		);
	});

	it('has the number of a paragraph beside its first line only', () => {
		const text = 'word '.repeat(60);
		const { lines } = layOutNotes([{ text, style: 'text', number: '1.' }], measure);
		expect(lines.filter((line) => line.text === '1.')).toHaveLength(1);
		expect(lines[0]!.baseline).toBe(lines[1]!.baseline);
		expect(lines[0]!.start).toBeLessThan(lines[1]!.start);
	});
});
