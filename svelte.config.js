import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import adapter from './bundle/adapter.js';
import { bundle } from './bundle/bundles.js';
import { prerenderEntries } from './bundle/entries.js';
import { pagePolicy } from './hosting/policy.js';
import { isWorkerOff } from './hosting/worker.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		// While developing, Vite loads each module by itself and talks back to the page; the policy would forbid both.
		...(process.argv.includes('dev') ? {} : { csp: { mode: 'hash', directives: pagePolicy } }),
		serviceWorker: { register: !process.argv.includes('dev') && !isWorkerOff },
		output: { bundleStrategy: 'inline' },
		// Kit would stamp each build with the time; without that, equal sources give equal builds.
		version: { name: '1', pollInterval: 0 },
		prerender: {
			entries: prerenderEntries(bundle),
			crawl: bundle === 'quiz',
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// The tools’ build writes its own pages only.
			handleUnseenRoutes: bundle === 'quiz' ? 'fail' : 'ignore'
		}
	}
};
