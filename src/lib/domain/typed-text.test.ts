import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, longestTyped, toLine } from './typed-text';

describe('a typed text as a line for paper', () => {
	it.each([
		['one line', 'a\r\nb\u2028c\u0000 ', 'a b c', false],
		['text, whatever it says', '<b>"', '<b>"', false],
		['whole families', '👩‍👩‍👧‍👦'.repeat(9), '👩‍👩‍👧‍👦'.repeat(5), true],
		['cut where nothing fits any more', 'abcdef', 'abcde', true],
		['whole where it just fits', 'abcde', 'abcde', false]
	])('is %s', (_, typed, text, isCut) => {
		expect(toLine(typed, 5)).toEqual({ text, isCut });
	});

	it('is never longer than what fits, and says when something is left off', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 60 }),
				fc.integer({ min: 1, max: 40 }),
				(typed, longest) => {
					const { text, isCut } = toLine(typed, longest);
					const count = (one: string) => [...new Intl.Segmenter().segment(one)].length;
					expect(count(text)).toBeLessThanOrEqual(longest);
					if (!isCut) expect(text).toBe(typed.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim());
				}
			)
		);
	});

	it('leaves off some of ten thousand marks over one letter', () => {
		const { text, isCut } = toLine('a' + '\u0301'.repeat(10_000), 40);
		expect(text.length).toBeLessThan(2000);
		expect(isCut).toBe(true);
	});
});

describe('a kept text', () => {
	it.each([[7], [null], [undefined], [{ length: 3 }], [['a']]])('that is %s is none', (kept) => {
		expect(asTyped(kept)).toBe('');
	});

	it('is no longer than a field takes', () => {
		expect(asTyped('a'.repeat(longestTyped + 1))).toHaveLength(longestTyped);
	});
});
