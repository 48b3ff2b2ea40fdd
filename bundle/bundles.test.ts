import { expect, it } from 'vitest';
import { carries } from './bundles.js';

const below = (rest: string) => `../../src/routes/[[locale=locale]]${rest}/+page.svelte`;

it.each([
	['/(quiz)/quiz', 'quiz'],
	['/(quiz)', 'quiz'],
	['/(tools)/circle', 'tools']
] as const)('%s is carried by the bundle of the %s alone', (page, bundle) => {
	expect(carries('quiz', below(page))).toBe(bundle === 'quiz');
	expect(carries('tools', below(page))).toBe(bundle === 'tools');
});

it('the reading zone is carried by no bundle: it has no script', () => {
	expect(carries('quiz', below('/(reading)/statements'))).toBe(false);
	expect(carries('tools', below('/(reading)/statements'))).toBe(false);
});
