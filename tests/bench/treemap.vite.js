import { mkdirSync, writeFileSync } from 'node:fs';
import { mergeConfig } from 'vite';
import config from '../../vite.config.ts';

/** Where the script and its map wait for treemap.js. */
export const keptScript = '.svelte-kit/treemap/script.json';

/** The site's own build, which keeps the script and where each of its pieces comes from. */
export default mergeConfig(config, {
	build: { sourcemap: 'hidden' },
	plugins: [
		{
			name: 'ballot-of-rights:treemap',
			apply: 'build',
			generateBundle(options, bundle) {
				if (options.format !== 'iife') return;
				const { code, map } = Object.values(bundle).find(({ type }) => type === 'chunk');
				mkdirSync('.svelte-kit/treemap', { recursive: true });
				writeFileSync(keptScript, JSON.stringify({ code, map }));
			}
		}
	]
});
