import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../hosting/serve.js';

const folder = '.svelte-kit/yardsticks';

/**
 * Serves the two pages that ours is measured by, as our own host would: the floor, one page written by hand with a
 * statement in it and nothing else, and the least that a page of our framework can be.
 *
 * @returns {Promise<{ subjects: import('./side-by-side.js').Subject[], close(): Promise<void> }>} the floor first
 */
export async function serveYardsticks() {
	execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], {
		cwd: new URL('bare/', import.meta.url),
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const floor = readFileSync(new URL('floor.html', import.meta.url));
	mkdirSync(`${folder}/floor`, { recursive: true });
	writeFileSync(`${folder}/floor/index.html`, floor);
	writeFileSync(`${folder}/floor/index.html.br`, brotliCompressSync(floor));
	const { address, close } = await serve({ folder });
	const tappable = 'input[type=radio]';
	const subjects = [
		{ name: 'floor', address: `${address}floor/`, tappable },
		{ name: 'bare', address: `${address}bare/`, tappable, taps: true }
	];
	return { subjects, close };
}
