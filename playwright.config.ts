import { defineConfig } from '@playwright/test';
import { findWindowless, launchFlags } from './tests/support/find-browser.js';

const port = Number(process.env.E2E_PORT ?? 4180);

export default defineConfig({
	testDir: 'tests/journeys',
	fullyParallel: true,
	snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
	forbidOnly: true,
	workers: 2,
	reporter: [['list']],
	timeout: 60_000,
	projects: [
		{ name: 'e2e', testMatch: '**/*.e2e.ts' },
		// Too long for every run: `npm run axe` and `npm run screens`.
		{ name: 'axe', testMatch: '**/*.axe.ts' },
		{ name: 'screens', testMatch: '**/*.screens.ts' }
	],
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 360, height: 640 },
		hasTouch: true,
		isMobile: true,
		// Only what is about the worker lets it in: elsewhere every request seen is the page’s own.
		serviceWorkers: 'block',
		launchOptions: { executablePath: findWindowless().path, args: launchFlags }
	},
	webServer: {
		command: 'node hosting/serve.js',
		env: { PORT: String(port) },
		port,
		reuseExistingServer: false
	}
});
