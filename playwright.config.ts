import { defineConfig } from '@playwright/test';
import { findWindowless, launchFlags } from './tests/support/find-browser.js';

const port = Number(process.env.E2E_PORT ?? 4180);
const sameBuild = 'r27-same-build.e2e.ts';

export default defineConfig({
	testDir: 'tests',
	fullyParallel: true,
	snapshotPathTemplate: 'tests/journeys/aria-snapshots/{arg}{ext}',
	forbidOnly: true,
	// In CI a journey is tried once more, and named as flaky where that helped: each such one is a fault to find.
	retries: process.env.CI ? 1 : 0,
	workers: 2,
	reporter: [['list'], ['./tests/promises/reporter.ts']],
	timeout: 60_000,
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 360, height: 640 },
		hasTouch: true,
		isMobile: true,
		// Only what is about the worker lets it in: elsewhere every request seen is the page’s own.
		serviceWorkers: 'block',
		launchOptions: { executablePath: findWindowless().path, args: [...launchFlags] }
	},
	projects: [
		{ name: 'journeys', testDir: 'tests/journeys', testMatch: '*.e2e.ts', grepInvert: /@edge/ },
		// In `npm run test:e2e` and `npm run test:full`: what is rarer.
		{ name: 'edge', testDir: 'tests/journeys', testMatch: '*.e2e.ts', grep: /@edge/ },
		// The proof that takes longest in one piece comes first, so that the other worker is never left alone with the rest.
		{ name: 'builds', testDir: 'tests/promises', testMatch: sameBuild, timeout: 600_000 },
		{
			name: 'promises',
			testDir: 'tests/promises',
			testMatch: '*.e2e.ts',
			testIgnore: sameBuild,
			timeout: 600_000,
			// As voters have it; each proof says for itself what it keeps out.
			use: { serviceWorkers: 'allow', isMobile: false }
		},
		// Only in `npm run test:full`: every screen in every look, every engine.
		{ name: 'matrix', testDir: 'tests/matrix', testMatch: '*.e2e.ts', timeout: 300_000 },
		{ name: 'engines', testDir: 'tests/promises', testMatch: '*.full.ts', timeout: 1_200_000 },
		// `npm run screens`: a picture of every screen.
		{ name: 'screens', testDir: 'tests/matrix', testMatch: '*.screens.ts' }
	],
	webServer: {
		command: 'node hosting/serve.js',
		env: { PORT: String(port) },
		port,
		reuseExistingServer: false
	}
});
