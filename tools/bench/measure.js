import { tapThrough } from './acts.js';
import { phones, quietAfterLoad, screen } from './conditions.js';
import { noteRequests, slowDown } from './network.js';
import { readTimes, watch } from './watch.js';

/** @typedef {Record<string, number | null>} Figures a name ends in its unit; null: it never happened */

/**
 * What a phone kept of an earlier visit: nothing, the browser's cache, or a service worker of the site's.
 *
 * @typedef {'cold' | 'warm' | 'worker'} Visit
 */

/**
 * @typedef {object} Load
 * @property {string} address
 * @property {string} tappable CSS of what a visitor waits to tap
 * @property {import('./conditions.js').Phone} [phone]
 * @property {Visit} [visit]
 * @property {boolean} [taps] answers the first statement and goes on, once the page is awake
 */

/**
 * Loads a page once, as a slow phone would.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Load} load
 * @returns {Promise<{ figures: Figures, files: import('./network.js').Received[] }>} files: the unpacked bodies of all answers
 * @throws {Error} when the page does not load within two minutes, or answers with an error
 */
export async function loadPage(browser, load) {
	const { address, tappable, phone = phones.slow, visit = 'cold', taps = false } = load;
	const chrome = `Chrome/${browser.version().split('.')[0]}.0.0.0 Mobile`;
	// Some sites choose the page by this name, and refuse one that says "headless".
	const userAgent = `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) ${chrome} Safari/537.36`;
	const context = await browser.newContext({
		...screen,
		isMobile: true,
		hasTouch: true,
		userAgent,
		serviceWorkers: visit === 'warm' ? 'block' : 'allow'
	});
	try {
		if (visit !== 'cold') await visitOnce(context, address);
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await slowDown(cdp, phone);
		const readNetwork = await noteRequests(cdp);
		await page.addInitScript(watch, tappable);
		const response = await page.goto(address, { timeout: 120_000 });
		if (!response?.ok()) throw new Error(`${address} answers with status ${response?.status()}.`);
		// A page that never falls silent is measured all the same.
		await page.waitForLoadState('networkidle', { timeout: 30_000 }).catch(() => {});
		await page.waitForTimeout(quietAfterLoad);
		const { figures, files } = await readNetwork();
		const times = await readTimes(page);
		const costs = await readCosts(cdp);
		const steps = taps ? await page.evaluate(tapThrough) : {};
		return { figures: { ...figures, ...times, ...costs, ...steps }, files };
	} finally {
		await context.close();
	}
}

/**
 * An earlier visit at full speed, until a service worker has taken over where the site has one.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} address
 */
async function visitOnce(context, address) {
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.evaluate(async () => {
		if (await navigator.serviceWorker?.getRegistration()) await navigator.serviceWorker.ready;
	});
	await page.close();
}

/**
 * What the page cost the processor until now, and what it holds in memory after a clean-up.
 *
 * @param {import('playwright-core').CDPSession} cdp
 * @returns {Promise<Figures>}
 */
async function readCosts(cdp) {
	await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	const read = (/** @type {string} */ wanted) =>
		metrics.find(({ name }) => name === wanted)?.value ?? 0;
	return { scriptRunMs: read('ScriptDuration') * 1000, heapBytes: read('JSHeapUsedSize') };
}
