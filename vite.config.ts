import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { onlyItsOwnPages } from './src/host/bundles.js';
import { noUnload } from './src/host/no-unload.js';
import { oneScript } from './src/host/one-script.js';

export default defineConfig({
	plugins: [onlyItsOwnPages(), noUnload(), sveltekit(), oneScript(), svelteTesting()],
	build: {
		reportCompressedSize: false,
		// Kit inlines the app as a classic script; Vite's preload helper, unused there, would warn on every build.
		rolldownOptions: { checks: { emptyImportMeta: false, pluginTimings: false } }
	},
	test: {
		environment: 'happy-dom',
		// Tests that walk whole graphs must not fail on a busy machine.
		testTimeout: 60_000,
		include: ['src/**/*.test.ts', 'tests/{content,support}/**/*.test.{ts,js}'],
		setupFiles: ['tests/support/unit.ts']
	}
});
