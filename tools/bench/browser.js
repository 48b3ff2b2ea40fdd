import { chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../../tests/support/find-browser.js';

/** The browser that measures. */
export function launch() {
	return chromium.launch({
		executablePath: findBrowser().path,
		// Pages of strangers are opened here: keep the sandbox wherever it can start.
		chromiumSandbox: !launchFlags.includes('--no-sandbox'),
		// As on a small phone, frames of other sites share the page's process: else they are neither slowed nor counted.
		args: [...launchFlags, '--disable-site-isolation-trials']
	});
}
