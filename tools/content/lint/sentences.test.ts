import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures';
import { english } from './languages/english';
import { spanish } from './languages/spanish';
import { anyOf, sentencesIn, wordsIn } from './sentences';

describe('the words of a text', () => {
	it('count a number with its sign, a hyphened word and a placeholder as one each', () => {
		expect(wordsIn('“About 70% of {count} full-time jobs pay $7.25.”')).toEqual([
			...['About', '70%', 'of', 'it', 'full-time', 'jobs', 'pay', '$7.25']
		]);
	});
});

describe('the sentences of a text', () => {
	it('end with a full stop, a question mark, or such a mark inside quotation marks', () => {
		expect(sentencesIn('One ends. Does two? “Three.” Four', [])).toHaveLength(4);
	});

	it('run on after an abbreviation and inside a number', () => {
		expect(sentencesIn('In Plyler v. Doe (1982) it was 0.7 million.', ['v'])).toHaveLength(1);
		expect(sentencesIn('Obliga a EE. UU. por ley. Es así.', spanish.abbreviations)).toHaveLength(2);
	});
});

describe('a phrase that is looked for', () => {
	it('is found whatever its case, and never inside a word, accents included', () => {
		const pattern = anyOf(['no', 'ni']);
		expect(pattern.test('No hay.')).toBe(true);
		expect(pattern.test('niño, nosotros, común')).toBe(false);
	});
});

describe('the figures of a text', () => {
	it.each([
		['467,600 of 70.5%', english, [467600, 70.5]],
		['467.600 de 70,5 %', spanish, [467600, 70.5]],
		['467 600 de 0,7 millones', spanish, [467600, 700000]],
		['0.7 million, $7.25', english, [700000, 7.25]],
		['On July 7, 2025, and in 2025', english, [7, 2025]],
		['el 7 de julio de 2025', spanish, [7, 2025]]
	] as const)('are numbers, however a language writes them: %s', (text, language, figures) => {
		expect(figuresIn(text, language)).toEqual(figures);
	});
});
