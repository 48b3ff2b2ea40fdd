import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { onlyItsOwnPages } from './bundle/bundles.js';
import { leanXstate } from './bundle/lean-xstate.js';
import { noUnload } from './bundle/no-unload.js';
import { oneScript } from './bundle/one-script.js';
import { refusedWorker } from './bundle/refused-worker.js';

export default defineConfig({
	plugins: [
		onlyItsOwnPages(),
		noUnload(),
		refusedWorker(),
		leanXstate(),
		sveltekit(),
		oneScript(),
		// Its setup is for the tests that render components alone.
		svelteTesting({ autoCleanup: false })
	],
	build: {
		reportCompressedSize: false,
		// Kit inlines the app as a classic script; Vite's preload helper, unused there, would warn on every build.
		rolldownOptions: { checks: { emptyImportMeta: false, pluginTimings: false } }
	},
	test: {
		// Tests that walk whole graphs must not fail on a busy machine.
		testTimeout: 60_000,
		// Vitest leaves one processor free, which on a machine of two is half of them.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'pure',
					environment: 'node',
					// What is pure shares its modules: nothing is left behind for the next file to trip over.
					isolate: false,
					include: [
						'{bundle,hosting,src/lib/{domain,server,styles}}/**/*.test.ts',
						'tools/{content,lint}/**/*.test.{ts,js}',
						'tests/promises/*.test.ts'
					]
				}
			},
			{
				extends: true,
				test: {
					name: 'components',
					environment: 'happy-dom',
					isolate: false,
					include: [
						'src/lib/{components,i18n,paper}/**/*.test.ts',
						'src/routes/**/*.test.ts',
						'tests/support/**/*.test.{ts,js}'
					],
					setupFiles: ['tests/support/unit.ts', '@testing-library/svelte/vitest']
				}
			},
			{
				extends: true,
				// What a browser keeps and remembers: each file begins with a browser of its own.
				test: {
					name: 'platform',
					environment: 'happy-dom',
					include: ['src/lib/platform/**/*.test.ts']
				}
			},
			{
				extends: true,
				// What was built, read from its files: after `npm run build`.
				test: {
					name: 'built',
					environment: 'node',
					isolate: false,
					include: ['tests/built/*.test.ts']
				}
			}
		]
	}
});
