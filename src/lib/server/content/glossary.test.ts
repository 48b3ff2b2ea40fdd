import { describe, expect, it } from 'vitest';
import { termsIn, termsOfStatement } from './glossary';

const glossary = [
	{ term: 'treaty', forms: 'treaty; treaties', meaning: 'A promise between countries.' },
	{ term: 'bail', forms: 'bail', meaning: 'Money to go home before a trial.' },
	{ term: 'bail bond', forms: 'bail bond', meaning: 'Bail that a company pays.' },
	{ term: 'país', forms: 'país', meaning: 'Nación.' }
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

	it('are explained where they stand, and those of the longer texts beside the sources', () => {
		const its = {
			statement: 'Nobody should stay in jail for money.',
			reasonsFor: 'Bail keeps the poor in jail.',
			reasonsAgainst: 'Treatment helps more.',
			lawLine: 'Treaties limit bail.',
			lawSays: 'A bail bond costs.',
			bindingOnUS: '',
			question: ''
		} as Parameters<typeof termsOfStatement>[0];
		const where = termsOfStatement(its, {
			terms: Object.fromEntries(glossary.map((one) => [one.term, one]))
		}).map((one) => [one.term, one.where]);
		expect(where).toEqual([
			['bail', ['for', 'law']],
			['treaty', ['law']],
			['bail bond', []]
		]);
	});
});
