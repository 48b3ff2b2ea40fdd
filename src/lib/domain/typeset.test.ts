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

it('leaves no letter out where even one is wider than a line', () => {
	expect(wrap('ab c', 0.5, type, measure)).toEqual(['a', 'b', 'c']);
});
