import { describe, expect, it } from 'vitest';
import { spanishSyllables } from './spanish-syllables';

describe('the syllables of a Spanish word', () => {
	it.each([
		['sol', 1],
		['casa', 2],
		['derecho', 3],
		['persona', 3],
		['discriminación', 5]
	])('are counted by its vowels: %s', (word, count) => {
		expect(spanishSyllables(word)).toBe(count);
	});

	it.each([
		['justicia', 3],
		['ley', 1],
		['cuidado', 3],
		['causa', 2],
		['ciudad', 2],
		['Paraguay', 3],
		['agua', 2],
		['también', 2],
		['después', 2]
	])('keep a diphthong or a triphthong together: %s', (word, count) => {
		expect(spanishSyllables(word)).toBe(count);
	});

	it.each([
		['país', 2],
		['policía', 4],
		['baúl', 2],
		['leer', 2],
		['empleo', 3],
		['océano', 4],
		['aéreo', 4],
		['chiita', 3]
	])('divide a hiatus: %s', (word, count) => {
		expect(spanishSyllables(word)).toBe(count);
	});

	it.each([
		['que', 1],
		['guerra', 2],
		['quitar', 2],
		['vergüenza', 3],
		['lingüístico', 4]
	])('leave out a silent u, and keep one with two dots: %s', (word, count) => {
		expect(spanishSyllables(word)).toBe(count);
	});

	it.each([
		['prohibir', 2],
		['prohíbe', 3],
		['ahora', 3],
		['búho', 2],
		['vehículo', 4],
		['y', 1],
		['ayuda', 3],
		['mayor', 2]
	])('see through an h, and know y for a vowel only where it closes: %s', (word, count) => {
		expect(spanishSyllables(word)).toBe(count);
	});

	it.each([['12'], ['UN'], ['$7.25']])('are one at least: %s', (word) => {
		expect(spanishSyllables(word)).toBe(1);
	});
});
