/**
 * How long a full circle takes to draw on a slow phone: 50 friends, 36 statements, the processor 4 times slower. The only
 * way to it is a page load, and what wakes the rest of the page comes between reading a circle and painting it. So a circle
 * with nobody in it, and one of a friend who answered one statement, are measured by turns with a full one: what the full
 * one takes longer is the first drawing, and how much of it lies in the size. Then a friend is taken out on a page that is
 * awake, which draws it all anew. Takes folders of built sites, `build` if none is named, and measures them in turn, so that
 * one can be told from another.
 */
import { chromium } from 'playwright-core';
import { serve } from '../../hosting/serve.js';
import { findBrowser, launchFlags } from '../../tests/support/find-browser.js';
import { show, spread } from './table.js';

const runs = 9;
const slowdown = 4;
/** Sheets that answer all 36 statements, each another way. */
const codes = [
	'AUkjO0IqNEkjO0IqNEkjO0IqNN9BtQ',
	'AUKiEYNilhbFUbZkxDOlJLIygYWqBw',
	'ATUtM0gWWEJcYzkTaxEsVDwmOrIHkQ',
	'AbQ2gTG2RKYRoUa0NoExtkSmEYAqIA',
	'ARxiGEM5U01VKBY4JDplWxVpEeYAMg'
];
const friends = Array.from({ length: 50 }, (_, at) => [`Friend ${at}`, codes[at % codes.length]]);
const nobody = friends.slice(0, 0);
const oneFriend = [['Friend', 'AQIWt4U']];
/** What is measured, each with its own page. */
const kinds = {
	'loaded with nobody in it': (/** @type {string} */ address) => timeOfLoad(address, nobody),
	'loaded with 1 × 1': (/** @type {string} */ address) => timeOfLoad(address, oneFriend),
	'loaded with 50 × 36': (/** @type {string} */ address) => timeOfLoad(address, friends),
	'drawn anew, one friend taken out': timeOfChange
};

/**
 * @typedef {object} Time in milliseconds
 * @property {number} clock as a person would wait
 * @property {number} work of the page's own thread, which other programs on the machine hardly change
 */

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['build'];
const hosts = await Promise.all(folders.map((folder) => serve({ folder })));
const browser = await chromium.launch({
	executablePath: findBrowser().path,
	args: [...launchFlags]
});
try {
	/** @type {Time[][][]} for each folder, for each kind, for each run */
	const times = folders.map(() => Object.keys(kinds).map(() => []));
	for (let run = 0; run < runs; run++) {
		for (const [at, { address }] of hosts.entries()) {
			for (const [kind, measure] of Object.values(kinds).entries())
				times[at]?.[kind]?.push(await measure(address));
		}
	}
	for (const [at, folder] of folders.entries()) {
		console.log(`${folder}, ${slowdown} times slower, medians of ${runs}`);
		const [empty, one, full] = Object.keys(kinds).map((name, kind) => {
			const all = times[at]?.[kind] ?? [];
			console.log(`  ${name}: ${inWords(all, 'work')}; ${inWords(all, 'clock')}`);
			return spread(all, 'work').median;
		});
		const [drawing, size] = [(full ?? NaN) - (empty ?? NaN), (full ?? NaN) - (one ?? NaN)];
		console.log(`  first drawing: ${show(drawing)} ms of work, ${show(size)} of it for the size`);
	}
} finally {
	await browser.close();
	await Promise.all(hosts.map((host) => host.close()));
}

/**
 * @param {Time[]} times
 * @param {keyof Time} kind
 */
function inWords(times, kind) {
	const { median, min, max } = spread(times, kind);
	return `${kind} ${show(median ?? null)} ms (${show(min ?? null)} to ${show(max ?? null)})`;
}

/**
 * From reading a circle to paint, while the page loads.
 *
 * @param {string} address of the site
 * @param {typeof friends} members of the circle
 * @returns {Promise<Time>}
 */
async function timeOfLoad(address, members) {
	const page = await openSlowPage(members);
	await browser.startTracing(page, { categories: ['blink.user_timing'] });
	await openCircle(page, address);
	return readTrace(page);
}

/**
 * From a tap on "Remove" to paint, on a page that is awake and has drawn a full circle.
 *
 * @param {string} address of the site
 * @returns {Promise<Time>}
 */
async function timeOfChange(address) {
	const page = await openSlowPage(friends);
	await openCircle(page, address);
	await page.locator('summary').press('Enter');
	const remove = page.locator('section li button').first();
	await remove.waitFor();
	await page.evaluate(() => performance.clearMarks());
	await browser.startTracing(page, { categories: ['blink.user_timing'] });
	await remove.evaluate((/** @type {HTMLButtonElement} */ button) => {
		performance.mark('circle-read');
		button.click();
		requestAnimationFrame(() => setTimeout(() => performance.mark('circle-painted')));
	});
	await page.waitForFunction(() => performance.getEntriesByName('circle-painted').length);
	return readTrace(page);
}

/** @param {typeof friends} members of the circle that the page will find */
async function openSlowPage(members) {
	const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await page.addInitScript(markDrawing, JSON.stringify({ version: 1, members }));
	return page;
}

/**
 * Opens the circle and waits until it is painted. The page says so itself: to be asked, it would have to run a script of
 * the driver's meanwhile.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address of the site
 */
async function openCircle(page, address) {
	const painted = page.waitForEvent('console', (message) => message.text() === 'circle-painted');
	await page.goto(`${address}circle/`);
	await painted;
}

/**
 * Ends the trace and the page.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Time>} between the two marks
 */
async function readTrace(page) {
	const trace = JSON.parse((await browser.stopTracing()).toString());
	await page.close();
	/** @type {{ name: string, ts: number, tts: number }[]} in microseconds: of the clock, and of the thread's work */
	const marks = trace.traceEvents;
	const start = marks.find(({ name }) => name === 'circle-read');
	const end = marks.find(({ name }) => name === 'circle-painted');
	if (!start || !end) throw new Error('the circle was not drawn');
	return { clock: (end.ts - start.ts) / 1000, work: (end.tts - start.tts) / 1000 };
}

/**
 * In the page, before its own script: keeps a circle, and marks when the page reads it and when all of it is painted.
 *
 * @param {string} circle
 */
function markDrawing(circle) {
	const key = 'ballot-of-rights:circle';
	const { length } = JSON.parse(circle).members;
	const rows = length > 1 ? 36 : length;
	const cells = document.getElementsByTagName('td');
	sessionStorage.setItem(key, circle);
	const { getItem } = Storage.prototype;
	let isRead = false;
	/** @param {string} name */
	Storage.prototype.getItem = function (name) {
		// The head asks whether there is one, before the page is there to show it.
		if (name === key && !isRead && document.body) {
			isRead = true;
			performance.mark('circle-read');
		}
		return getItem.call(this, name);
	};
	const look = () => {
		if (!isRead || cells.length < rows * 6) return requestAnimationFrame(look);
		// The frame in which this runs paints them; a task of its own comes after it.
		setTimeout(() => {
			performance.mark('circle-painted');
			console.log('circle-painted');
		});
	};
	requestAnimationFrame(look);
}
