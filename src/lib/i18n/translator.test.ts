import { describe, expect, it } from 'vitest';
import english from '../../content/en/interface.json';
import { locales } from './locales';
import { createTranslator } from './translator';

const t = createTranslator('en', english);

describe('the words of the interface', () => {
	it('have their places filled, numbers by the locale’s rules', () => {
		expect(t('quiz.progress', { number: 3, total: 1200 })).toBe('Statement 3 of 1,200');
	});

	it.each(locales)('write small numbers as the locale does (%s)', (locale) => {
		const format = new Intl.NumberFormat(locale);
		const write = createTranslator(locale, { number: '{value}' });
		for (const value of [0, 7, 50, 999, 1000, 12345, -3, 0.5]) {
			expect(write('number', { value })).toBe(format.format(value));
		}
	});

	it('leave a place standing that nothing was given for', () => {
		expect(t('quiz.progress', { number: 3 })).toBe('Statement 3 of {total}');
	});

	it('choose the plural form by the count', () => {
		expect(t.count('guide.lead', 1)).toMatch(/^1 position\b/);
		expect(t.count('guide.lead', 2)).toMatch(/^2 positions\b/);
	});

	it('never read a value as a place of its own', () => {
		expect(t('guide.ask', { question: '{total}' })).toBe('Ask: {total}');
	});
});
