import { expect, it } from 'vitest';
import { statement } from '../../../../../../tests/support/small-edition';
import { wordsIn } from './words-in';

const terms = ['asylum', 'ratify', 'treaty'].map((term) => ({ term, meaning: `of ${term}` }));
const one = statement('border', 0, {
	terms,
	reasonsFor: 'Asylum protects people.',
	reasonsAgainst: 'It costs money.',
	lawLine: 'The US ratified it.'
});
const inText = (text: string, rest?: boolean) => wordsIn(one, text, rest).map(({ term }) => term);

it('explains each word where it stands, in whatever form', () => {
	expect(inText(one.reasonsFor)).toEqual(['asylum']);
	expect(inText(one.reasonsAgainst)).toEqual([]);
	expect(inText(one.lawLine)).toEqual(['ratify']);
});

it('leaves no word unexplained: the rest is explained beside the sources', () => {
	expect(inText('', true)).toEqual(['treaty']);
});
