import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withPagehide } from './no-unload.js';

const client = readFileSync('node_modules/@sveltejs/kit/src/runtime/client/client.js', 'utf8');

it('takes the one listener from SvelteKit’s client that keeps a page from being put aside', () => {
	expect(client).toContain('beforeunload');
	expect(withPagehide(client)).not.toMatch(/addEventListener\(\s*['"](before)?unload/);
});

it('refuses a client that listens in another way', () => {
	expect(() => withPagehide("on('beforeunload', f)")).toThrow('has changed');
	expect(() => withPagehide(client + client)).toThrow('has changed');
});
