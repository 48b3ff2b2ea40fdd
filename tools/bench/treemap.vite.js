import { mkdirSync, writeFileSync } from 'node:fs';
import { mergeConfig } from 'vite';
import config from '../../vite.config';

/**
 * Keeps the script, and where each of its pieces comes from, for treemap.js.
 *
 * @type {import('vite').Plugin}
 */
const keepScript = {
	name: 'ballot-of-rights:treemap',
	apply: 'build',
	generateBundle({ format }, bundle) {
		const chunk = Object.values(bundle).find(({ type }) => type === 'chunk');
		if (format !== 'iife' || chunk?.type !== 'chunk') return;
		mkdirSync('.svelte-kit/treemap', { recursive: true });
		const { code, map } = chunk;
		writeFileSync('.svelte-kit/treemap/script.json', JSON.stringify({ code, map }));
	}
};

/** The site's own build, but for that. */
export default mergeConfig(config, { build: { sourcemap: 'hidden' }, plugins: [keepScript] });
