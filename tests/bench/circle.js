/**
 * How long a full circle takes to draw on a slow phone: 50 friends, 36 statements, the processor 4 times slower. Takes
 * folders of built sites, `build` if none is named, and measures them in turn, so that one can be told from another.
 */
import { chromium } from 'playwright-core';
import { serve } from '../../src/host/serve.js';
import { findBrowser, launchFlags } from '../support/find-browser.js';

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
const members = Array.from({ length: 50 }, (_, at) => [`Friend ${at}`, codes[at % codes.length]]);

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
	/** @type {Time[][]} */
	const times = folders.map(() => []);
	for (let run = 0; run < runs; run++) {
		for (const [at, { address }] of hosts.entries()) times[at]?.push(await timeOf(address));
	}
	for (const [at, folder] of folders.entries()) {
		console.log(`${folder}: circle of 50 × 36, from reading it to paint, ${slowdown} times slower`);
		for (const row of /** @type {const} */ (['clock', 'work'])) {
			const sorted = times[at]?.map((time) => time[row]).sort((a, b) => a - b) ?? [];
			const all = sorted.map(Math.round).join(', ');
			console.log(`  ${row}: median ${Math.round(sorted[runs >> 1] ?? NaN)} ms of ${all}`);
		}
	}
} finally {
	await browser.close();
	await Promise.all(hosts.map((host) => host.close()));
}

/**
 * One drawing, as the page of the circle loads: there is no other way to it.
 *
 * @param {string} address of the site
 * @returns {Promise<Time>}
 */
async function timeOf(address) {
	const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await page.addInitScript(markDrawing, JSON.stringify({ version: 1, members }));
	await browser.startTracing(page, { categories: ['blink.user_timing'] });
	await page.goto(`${address}circle/`);
	await page.waitForFunction(() => performance.getEntriesByName('circle-painted').length);
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
 * In the page, before its own script: keeps a circle, and marks when it is read and when all of it is painted.
 *
 * @param {string} circle
 */
function markDrawing(circle) {
	const key = 'ballot-of-rights:circle';
	const cells = document.getElementsByTagName('td');
	sessionStorage.setItem(key, circle);
	const { getItem } = Storage.prototype;
	/** @param {string} name */
	Storage.prototype.getItem = function (name) {
		if (name === key && cells.length === 0) performance.mark('circle-read');
		return getItem.call(this, name);
	};
	const look = () => {
		if (cells.length < 36 * 6) return requestAnimationFrame(look);
		// The frame in which this runs paints them; a task of its own comes after it.
		setTimeout(() => performance.mark('circle-painted'));
	};
	requestAnimationFrame(look);
}
