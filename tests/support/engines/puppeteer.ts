import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, launchFlags } from '../find-browser.js';
import { NotHere, type Engine, type EngineTab } from './engine';

const firefoxes = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/snap/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox'
];

/** @throws NotHere when there is no Firefox; `FIREFOX_PATH` names another one */
export async function openFirefox(): Promise<Engine> {
	const named = process.env.FIREFOX_PATH;
	const path = named ?? firefoxes.find((one) => existsSync(one));
	if (!path) throw new NotHere('Firefox is not installed (on Debian: apt install firefox-esr)');
	return engineOf(
		await puppeteer.launch({
			browser: 'firefox',
			executablePath: path,
			headless: true,
			// Nothing of its own is sent, so that every request seen is the page's.
			extraPrefsFirefox: { 'network.captive-portal-service.enabled': false }
		})
	);
}

export async function openChromium(): Promise<Engine> {
	return engineOf(
		await puppeteer.launch({
			executablePath: findBrowser().path,
			headless: true,
			args: [...launchFlags]
		})
	);
}

async function engineOf(browser: Browser): Promise<Engine> {
	return {
		name: (await browser.version()).replace('/', ' '),
		async inNewTab(use) {
			const context = await browser.createBrowserContext();
			try {
				return await use(tabOf(await context.newPage()));
			} finally {
				await context.close();
			}
		},
		close: () => browser.close()
	};
}

function tabOf(page: Page): EngineTab {
	page.setDefaultTimeout(30_000);
	return {
		goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
		click: async (selector) => {
			const element = await page.waitForSelector(selector, { visible: true });
			await element?.click();
		},
		evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
		back: async () => void (await page.evaluate('history.back()')),
		reload: async () => void (await page.reload()),
		print: (size = 'letter') => page.pdf({ format: size, preferCSSPageSize: true }),
		url: () => Promise.resolve(page.url())
	};
}
