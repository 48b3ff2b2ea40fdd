import { describe, expect, it } from 'vitest';
import { companionOf, firstLocale, firstOf, isLocaleSegment, localeFile, locales } from './locales';

describe('the list of languages', () => {
	it('is the folders with a locale.json, the first one first', () => {
		expect(locales[0]).toBe(firstLocale);
		expect(new Set(locales).size).toBe(locales.length);
		for (const locale of locales) expect(localeFile(locale).name).not.toBe('');
	});

	it('gives every language a second one to see a statement in, which is another', () => {
		for (const locale of locales) {
			expect(companionOf(locale)).not.toBe(locale);
			expect(locales).toContain(companionOf(locale));
		}
	});

	it('takes no segment of an address for a language that has no folder there', () => {
		expect(isLocaleSegment(firstLocale)).toBe(false);
		expect(isLocaleSegment('quiz')).toBe(false);
		expect(isLocaleSegment('__proto__')).toBe(false);
	});

	it('is refused where two languages want to be the first one, or none does', () => {
		const file = { name: 'One', dir: 'ltr', review: 'signed' } as const;
		const first = { ...file, first: true };
		expect(() =>
			firstOf(
				new Map([
					['aa', first],
					['bb', first]
				])
			)
		).toThrow(/found 2/);
		expect(() => firstOf(new Map([['aa', file]]))).toThrow(/found 0/);
	});
});
