import { describe, expect, it } from 'vitest';
import { addressIn, addressOf, toolsAddress } from './address';

describe('an address on a variant', () => {
	it.each([
		['en', 'standard', 'short', 'quiz/', '/quiz/'],
		['en', 'standard', 'full', 'quiz/', '/full/quiz/'],
		['en', 'easy', 'short', 'quiz/', '/easy/quiz/'],
		['es', 'easy', 'full', 'share/positions/', '/es/easy/full/share/positions/'],
		['es', 'easy', 'full', '', '/es/easy/']
	] as const)('in %s, %s words, %s: %s', (locale, wording, length, path, address) => {
		expect(addressOf({ locale, wording, length }, path)).toBe(address);
	});

	it('has no length in the tools', () => {
		expect(toolsAddress({ locale: 'es', wording: 'easy' }, 'circle/')).toBe('/es/easy/circle/');
	});
});

describe('the same page elsewhere', () => {
	it.each([
		['/', { wording: 'easy' }, '/easy/'],
		['/easy/', { wording: 'standard' }, '/'],
		['/es/full/quiz/', { wording: 'easy' }, '/es/easy/full/quiz/'],
		['/easy/full/quiz/', { locale: 'es' }, '/es/easy/full/quiz/'],
		['/es/easy/quiz/', { locale: 'en' }, '/easy/quiz/'],
		['/es/easy/circle/', { locale: 'en', wording: 'standard' }, '/circle/'],
		['/es/', { locale: 'es' }, '/es/']
	] as const)('of %s in %o is %s', (path, other, address) => {
		expect(addressIn(other, new URL(path, 'https://example.org'))).toBe(address);
	});
});
