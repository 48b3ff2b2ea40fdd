import { expect, it } from 'vitest';
import { wrap, wrapBreaking, type Measure, type Type } from './typeset';

const type: Type = { face: 'serif', size: 1 };
const measure: Measure = (text) => text.length;

it('puts as many words on a line as fit', () => {
	expect(wrap('a bb c dddd', 4, type, measure)).toEqual(['a bb', 'c', 'dddd']);
	expect(wrapBreaking('a bb c dddd', 4, type, measure)).toEqual(['a bb', 'c', 'dddd']);
});

it('gives nothing, or breaks the word, where a word is wider than a line', () => {
	expect(wrap('a bbbbbb c', 4, type, measure)).toBeUndefined();
	expect(wrapBreaking('a bbbbbb c', 4, type, measure)).toEqual(['a', 'bbbb', 'bb c']);
});

it('leaves no letter out where even one is wider than a line', () => {
	expect(wrapBreaking('ab c', 0.5, type, measure)).toEqual(['a', 'b', 'c']);
});
