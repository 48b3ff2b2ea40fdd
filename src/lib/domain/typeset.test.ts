import { expect, it } from 'vitest';
import { wrap, type Measure, type Type } from './typeset';

const type: Type = { face: 'serif', weight: '400', size: 1 };
const measure: Measure = (text) => text.length;

it('puts as many words on a line as fit', () => {
	expect(wrap('a bb c dddd', 4, type, measure)).toEqual(['a bb', 'c', 'dddd']);
});

it('breaks a word that is wider than a line', () => {
	expect(wrap('a bbbbbb c', 4, type, measure)).toEqual(['a', 'bbbb', 'bb c']);
});

it('breaks a language without spaces between its words', () => {
	const text = 'สิทธิมนุษยชนเป็นของทุกคน';
	const lines = wrap(text, 9, type, measure);
	expect(lines.join('')).toBe(text);
	expect(lines[0]).toBe('สิทธิ');
});

it('never parts a letter from its marks', () => {
	expect(wrap('น้ำน้ำ', 1, type, measure)).toEqual(['น้ำ', 'น้ำ']);
});

it('leaves no letter out where even one is wider than a line', () => {
	expect(wrap('ab c', 0.5, type, measure)).toEqual(['a', 'b', 'c']);
});
