/**
 * How long a full circle takes to draw on a slow phone: 50 friends, 36 statements, the processor 4 times slower. Takes
 * folders of built sites, `build` if none is named, and measures them in turn, so that one can be told from another.
 */
import { chromium } from 'playwright-core';
import { serve } from '../../src/host/serve.js';
import { findBrowser, launchFlags } from '../support/find-browser.js';

const runs = 9;
const slowdown = 4;
/** A sheet that answers all 36 statements, and the name of its friend. */
const code = 'AUkjO0IqNEkjO0IqNEkjO0IqNN9BtQ';
const members = Array.from({ length: 50 }, (_, friend) => [`Friend ${friend}`, code]);

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
 * One drawing, in a page of its own that is awake already.
 *
 * @param {string} address of the site
 * @returns {Promise<Time>}
 */
async function timeOf(address) {
	const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
	const session = await page.context().newCDPSession(page);
	await page.goto(`${address}picture/`);
	await page.locator('html[data-awake]').waitFor();
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await browser.startTracing(page, { categories: ['blink.user_timing'] });
	await page.evaluate(drawCircle, JSON.stringify({ version: 1, members }));
	const trace = JSON.parse((await browser.stopTracing()).toString());
	await page.close();
	/** @type {{ name: string, ts: number, tts: number }[]} in microseconds: of the clock, and of the thread's work */
	const marks = trace.traceEvents;
	const start = marks.findLast(({ name }) => name === 'circle-read');
	const end = marks.find(({ name }) => name === 'circle-painted');
	if (!start || !end) throw new Error('the circle was not drawn');
	return { clock: (end.ts - start.ts) / 1000, work: (end.tts - start.tts) / 1000 };
}

/**
 * In the page: keeps a circle, goes to its page as a link of the workshop would, and waits until all of it is painted.
 *
 * @param {string} circle
 * @returns {Promise<void>}
 */
function drawCircle(circle) {
	const key = 'ballot-of-rights:circle';
	const rows = () => document.querySelectorAll('main tbody tr').length;
	sessionStorage.setItem(key, circle);
	const { getItem } = Storage.prototype;
	/** @param {string} name */
	Storage.prototype.getItem = function (name) {
		if (name === key && rows() === 0) performance.mark('circle-read');
		return getItem.call(this, name);
	};
	const link = document.createElement('a');
	link.href = '../circle/';
	document.body.append(link);
	return new Promise((resolve) => {
		const look = () => {
			if (rows() < 36) return requestAnimationFrame(look);
			// The frame in which this runs paints them; a task of its own comes after it.
			setTimeout(() => {
				performance.mark('circle-painted');
				resolve();
			});
		};
		link.click();
		requestAnimationFrame(look);
	});
}
