import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withHandledRefusal } from './refused-worker.js';

const renderer = readFileSync(
	'node_modules/@sveltejs/kit/src/runtime/server/page/render.js',
	'utf8'
);

it('a browser that refuses the worker is no error of the page', () => {
	expect(withHandledRefusal(renderer)).toContain('register(sanitised${opts}).catch(');
});

it('refuses a SvelteKit that registers in another way', () => {
	expect(() => withHandledRefusal('register(other)')).toThrow('another way');
});
