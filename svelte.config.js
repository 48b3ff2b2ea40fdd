import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import adapter from './bundle/adapter.js';
import { bundle, outDirOf } from './bundle/bundles.js';
import { prerenderEntries } from './bundle/entries.js';
import { siteBase } from './hosting/origin.js';
import { pagePolicy } from './hosting/policy.js';
import { isWorkerOff } from './hosting/worker.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		// Two builds run side by side; types and the development server use SvelteKit’s own folder.
		...(process.env.BUNDLE ? { outDir: outDirOf(bundle) } : {}),
		// While developing, Vite loads each module by itself and talks back to the page; the policy would forbid both.
		...(process.argv.includes('dev') ? {} : { csp: { mode: 'hash', directives: pagePolicy } }),
		serviceWorker: { register: !process.argv.includes('dev') && !isWorkerOff },
		output: { bundleStrategy: 'inline' },
		paths: { base: siteBase, relative: false },
		// Kit would stamp each build with the time; without that, equal sources give equal builds.
		version: { name: '1', pollInterval: 0 },
		prerender: {
			entries: prerenderEntries(bundle),
			crawl: false,
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// Each build writes its own pages only; a test looks for every page in the finished site.
			handleUnseenRoutes: 'ignore'
		}
	}
};
