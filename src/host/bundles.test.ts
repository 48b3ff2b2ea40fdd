import { expect, it } from 'vitest';
import { carries } from './bundles.js';

const below = (rest: string) => `../../src/routes/[[locale=locale]]${rest}/+page.svelte`;

it.each([
	['/(private)/quiz', 'quiz'],
	['/(private)', 'quiz'],
	['/(private)/(workshop)/circle', 'workshop']
] as const)('%s is carried by the bundle of the %s alone', (page, bundle) => {
	expect(carries('quiz', below(page))).toBe(bundle === 'quiz');
	expect(carries('workshop', below(page))).toBe(bundle === 'workshop');
});

it('the reading zone is carried by no bundle: it has no script', () => {
	expect(carries('quiz', below('/(reading)/statements'))).toBe(false);
	expect(carries('workshop', below('/(reading)/statements'))).toBe(false);
});
