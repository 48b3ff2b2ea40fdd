import { describe, expect, it } from 'vitest';
import { termsIn } from './glossary';

const glossary = [
	{ term: 'treaty', forms: ['treaty', 'treaties'], meaning: 'A promise between countries.' },
	{ term: 'bail', forms: ['bail'], meaning: 'Money to go home before a trial.' },
	{ term: 'bail bond', forms: ['bail bond'], meaning: 'Bail that a company pays.' },
	{ term: 'país', forms: ['país'], meaning: 'Nación.' }
];
const found = (...texts: string[]) => termsIn(texts, glossary).map(({ term }) => term);

describe('words that need explaining', () => {
	it('are found in any spelling and case, once, in the order they are met', () => {
		expect(found('Bail and Treaties.', 'A treaty on bail.')).toEqual(['bail', 'treaty']);
	});

	it('are found as whole words only', () => {
		expect(found('The bailiff spoke of entreaty and paísano.')).toEqual([]);
	});

	it('are taken at their longest', () => {
		expect(found('He bought a bail bond.')).toEqual(['bail bond']);
	});

	it('are none where there is no glossary', () => {
		expect(termsIn(['Bail.'], [])).toEqual([]);
	});
});
