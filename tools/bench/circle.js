/**
 * `npm run bench -- circle [--beside FOLDER] [--runs 9]`: how long a phone works on fifty friends, opened and with one
 * taken away. Counted is the work of the page's own thread, which other programs on the machine hardly change.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../hosting/serve.js';
import { findWindowless, launchFlags } from '../../tests/support/find-browser.js';
import { load } from '../../tests/support/load.js';

/** How many times slower than this machine the phone is. */
const slowdown = 4;
const friends = 50;
/** Statements that they answered. */
const rows = 36;
/** In milliseconds of work. */
const bars = {
	'opened, beside an empty circle': 150,
	'read until painted': undefined,
	'drawn anew': 100
};

/** @typedef {keyof typeof bars} Row */

const { values } = parseArgs({
	options: { beside: { type: 'string' }, runs: { type: 'string', default: '9' } }
});
/** @type {typeof import('../../src/lib/domain/circle')} */
const { encodeCircle } = await load('src/lib/domain/circle.ts');
/** @type {typeof import('../../src/lib/domain/answer-sheet')} */
const { choices } = await load('src/lib/domain/answer-sheet.ts');

/** @type {{ statements: { slot: number }[] }} */
const edition = JSON.parse(readFileSync('src/content/edition.json', 'utf8'));
/** The first edition had these slots, and no others; of this one, as many statements are taken. */
const firstSlots = Array.from({ length: rows }, (_, slot) => slot);
const slots = edition.statements.map(({ slot }) => slot).sort((one, other) => one - other);
/** Different answers for each friend. */
const sheetOf = (/** @type {number} */ friend) =>
	Object.fromEntries(
		[...firstSlots, ...slots.slice(0, rows)].map((slot) => {
			const reply = choices[(friend * 7 + slot * 3) % choices.length] ?? 'agree';
			return [slot, { reply, matters: false }];
		})
	);
const full = encodeCircle(
	Array.from({ length: friends }, (_, index) => ({
		label: `Friend ${index + 1}`,
		sheet: sheetOf(index)
	}))
);

const folders = ['build', ...(values.beside ? [values.beside] : [])];
const hosts = await Promise.all(folders.map((folder) => serve({ folder })));
const browser = await chromium.launch({
	executablePath: findWindowless().path,
	args: [...launchFlags]
});
/** @type {Record<Row, number>[][]} of each build, its runs */
const all = folders.map(() => []);
const busy = loadavg()[0] ?? 0;
try {
	for (let run = 0; run < Number(values.runs); run++)
		for (const [index, { address }] of hosts.entries()) all[index]?.push(await measure(address));
} finally {
	await browser.close();
	for (const host of hosts) await host.close();
}
console.log(
	`${friends} friends × ${rows} statements, ${slowdown} times slower; load ${busy.toFixed(1)}\n`
);
console.log(`| ms of work: median (least to most) | ${folders.join(' | ')} | bar |`);
console.log(`| --- |${' ---: |'.repeat(folders.length + 1)}`);
for (const name of /** @type {Row[]} */ (Object.keys(bars)))
	console.log(
		`| ${name} | ${all.map((runs) => spread(runs.map((run) => run[name]))).join(' | ')} | ${bars[name] ?? ''} |`
	);

/**
 * @param {string} address of the site
 * @returns {Promise<Record<Row, number>>}
 */
async function measure(address) {
	const empty = await loadOf(address, '');
	const opened = (await loadOf(address, full)) - empty;
	const { drawn, redrawn } = await visit(address);
	return {
		'opened, beside an empty circle': opened,
		'read until painted': drawn,
		'drawn anew': redrawn
	};
}

/** @param {number[]} figures */
function spread(figures) {
	const sorted = figures.map(Math.round).sort((a, b) => a - b);
	return `${sorted[sorted.length >> 1]} (${sorted[0]} to ${sorted.at(-1)})`;
}

/**
 * A page of a slow phone.
 *
 * @template Result
 * @param {(page: import('playwright-core').Page, session: import('playwright-core').CDPSession) => Promise<Result>} work
 */
async function onPhone(work) {
	const context = await browser.newContext({
		viewport: { width: 360, height: 640 },
		isMobile: true,
		hasTouch: true,
		serviceWorkers: 'block'
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		return await work(page, session);
	} finally {
		await context.close();
	}
}

/**
 * @param {string} address of the site
 * @param {string} circle as it is kept
 * @returns {Promise<number>} work of the page from its address until it lies still
 */
function loadOf(address, circle) {
	return onPhone(async (page, session) => {
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		await page.addInitScript((circle) => {
			if (location.protocol === 'http:' && circle)
				sessionStorage.setItem('ballot-of-rights:circle', circle);
		}, circle);
		await page.goto(`${address}circle/`);
		await page.waitForTimeout(1500);
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
	});
}

/**
 * @param {string} address of the site
 * @returns {Promise<{ drawn: number, redrawn: number }>} work from when the page reads the circle until it is painted,
 * and from a tap on "Remove" until it is painted without that friend
 */
function visit(address) {
	return onPhone(async (page) => {
		await page.addInitScript(markDrawing, { circle: full, rows });
		const drawn = await workOf(page, async () => {
			// The page says so itself: to be asked, it would have to run a script of the driver's meanwhile.
			const painted = page.waitForEvent('console', (message) => message.text() === 'painted');
			await page.goto(`${address}circle/`);
			await painted;
		});
		await page.locator('main summary').first().press('Enter');
		const remove = page.locator('main section li button').nth(6);
		await remove.waitFor();
		const redrawn = await workOf(page, async () => {
			await remove.evaluate((button) => {
				performance.clearMarks();
				performance.mark('begun');
				/** @type {HTMLElement} */ (button).click();
				requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
			});
			await page.waitForFunction(() => performance.getEntriesByName('painted').length);
		});
		return { drawn, redrawn };
	});
}

/**
 * The milliseconds that the page's thread works between the marks "begun" and "painted".
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} action
 */
async function workOf(page, action) {
	await browser.startTracing(page, { categories: ['blink.user_timing'] });
	await action();
	/** @type {{ traceEvents: { name: string, tts: number }[] }} `tts` in microseconds of the thread's own clock */
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	const at = (/** @type {string} */ mark) =>
		traceEvents.findLast(({ name }) => name === mark)?.tts ?? NaN;
	return (at('painted') - at('begun')) / 1000;
}

/**
 * In the page, before its own script: keeps a circle, and marks when the page reads it and when its table is painted.
 *
 * @param {{ circle: string, rows: number }} full
 */
function markDrawing({ circle, rows }) {
	if (location.protocol !== 'http:') return;
	const key = 'ballot-of-rights:circle';
	const cells = document.getElementsByTagName('td');
	sessionStorage.setItem(key, circle);
	const { getItem } = Storage.prototype;
	/** @param {string} name */
	Storage.prototype.getItem = function (name) {
		// Others ask before whether there is one: the last to read it draws it.
		if (name === key && cells.length === 0) performance.mark('begun');
		return getItem.call(this, name);
	};
	requestAnimationFrame(function look() {
		if (cells.length < rows * 6) return requestAnimationFrame(look);
		// The frame in which this runs paints them; a task of its own comes after it.
		setTimeout(() => {
			performance.mark('painted');
			console.log('painted');
		});
	});
}
