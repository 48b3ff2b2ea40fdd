import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPicture, pictureWidth, wrap } from './picture';

/** Every letter is half as wide as the type is high. */
const measure = (text: string, font: string) =>
	[...text].length * (parseInt(font.match(/\d+px/)![0]) / 2);
const families = { serif: 'A', sans: 'B' };

describe('the picture of the notes', () => {
	it('has every word, in order, and no line over its edge', () => {
		fc.assert(
			fc.property(fc.array(fc.lorem({ maxCount: 40 }), { maxLength: 12 }), (texts) => {
				const paragraphs = texts.map((text) => ({ text, style: 'text' }) as const);
				const { lines, height } = layOutPicture(paragraphs, families, measure);
				expect(lines.map(({ text }) => text).join(' ')).toBe(texts.join(' '));
				for (const { text, font, start, baseline } of lines) {
					expect(start + measure(text, font)).toBeLessThanOrEqual(pictureWidth);
					expect(baseline).toBeLessThan(height);
				}
			})
		);
	});

	it('has the number of a paragraph beside its first line only', () => {
		const text = 'word '.repeat(60);
		const { lines } = layOutPicture([{ text, style: 'text', number: '1.' }], families, measure);
		expect(lines.filter((line) => line.text === '1.')).toHaveLength(1);
		expect(lines[0]!.baseline).toBe(lines[1]!.baseline);
		expect(lines[0]!.start).toBeLessThan(lines[1]!.start);
	});

	it('breaks a word that is wider than the picture', () => {
		expect(wrap('a bbbbbb c', 4, (text) => text.length)).toEqual(['a', 'bbbb', 'bb c']);
	});
});
