/**
 * `npm run bench -- circle [--beside FOLDER] [--runs 11]`: how long a phone works on fifty friends, opened and with one
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
	'opened, beside an empty one': 150,
	'until all of it is there, beside an empty one': undefined,
	'drawn anew': 100
};

/** @typedef {keyof typeof bars} Row */

const { values } = parseArgs({
	options: { beside: { type: 'string' }, runs: { type: 'string', default: '11' } }
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
/** @param {number} length friends of it */
const circleOf = (length) =>
	encodeCircle(
		Array.from({ length }, (_, index) => ({ label: `Friend ${index + 1}`, sheet: sheetOf(index) }))
	);

const folders = ['build', ...(values.beside ? [values.beside] : [])];
const hosts = await Promise.all(folders.map((folder) => serve({ folder })));
const browser = await chromium.launch({
	executablePath: findWindowless().path,
	args: [...launchFlags]
});
/** @typedef {{ opened: number, whole: number, redrawn: number }} Visit milliseconds of work */
/** @type {{ empty: Visit[], full: Visit[] }[]} of each build, its visits */
const all = folders.map(() => ({ empty: [], full: [] }));
const busy = loadavg()[0] ?? 0;
try {
	for (let run = 0; run < Number(values.runs); run++)
		for (const [index, { address }] of hosts.entries()) {
			all[index]?.empty.push(await visit(address, 0));
			all[index]?.full.push(await visit(address, friends));
		}
} finally {
	await browser.close();
	for (const host of hosts) await host.close();
}
console.log(
	`${friends} friends × ${rows} statements, ${slowdown} times slower; load ${busy.toFixed(1)}\n`
);
console.log(`| ms of work, medians of ${values.runs} | ${folders.join(' | ')} | bar |`);
console.log(`| --- |${' ---: |'.repeat(folders.length + 1)}`);
for (const [name, bar] of /** @type {[Row, number | undefined][]} */ (Object.entries(bars)))
	console.log(
		`| ${name} | ${all.map((visits) => rowOf(visits)[name]).join(' | ')} | ${bar ?? ''} |`
	);

/**
 * @param {{ empty: Visit[], full: Visit[] }} visits
 * @returns {Record<Row, number>} in milliseconds of work
 */
function rowOf({ empty, full }) {
	/** @type {(visits: Visit[], part: keyof Visit) => number} */
	const median = (visits, part) => {
		const sorted = visits.map((visit) => visit[part]).sort((a, b) => a - b);
		return sorted[sorted.length >> 1] ?? NaN;
	};
	const more = (/** @type {keyof Visit} */ part) =>
		Math.round(median(full, part) - median(empty, part));
	return {
		'opened, beside an empty one': more('opened'),
		'until all of it is there, beside an empty one': more('whole'),
		'drawn anew': Math.round(median(full, 'redrawn'))
	};
}

/**
 * A visit on a slow phone.
 *
 * @param {string} address of the site
 * @param {number} members friends who are kept
 * @returns {Promise<Visit>} work from the page's first script until the circle is painted as far as it is seen; from its
 * address until it lies still; and from a tap on "Remove" until it is painted without that friend
 */
async function visit(address, members) {
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
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		await page.addInitScript(markDrawing, circleOf(members));
		const opened = await workOf(page, async () => {
			// The page says so itself: to be asked, it would have to run a script of the driver's meanwhile.
			const painted = page.waitForEvent('console', (message) => message.text() === 'painted');
			await page.goto(`${address}circle/`);
			await painted;
		});
		await page.waitForTimeout(1500);
		const { metrics } = await session.send('Performance.getMetrics');
		const whole = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
		if (members === 0) return { opened, whole, redrawn: NaN };
		await page.locator('main summary').first().press('Enter');
		// Not the last: those behind it move up.
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
		return { opened, whole, redrawn };
	} finally {
		await context.close();
	}
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
 * In the page, before its own script: keeps a circle, and marks when the page begins and when it has painted it.
 *
 * @param {string} circle as it is kept
 */
function markDrawing(circle) {
	if (location.protocol !== 'http:') return;
	sessionStorage.setItem('ballot-of-rights:circle', circle);
	performance.mark('begun');
	requestAnimationFrame(function look() {
		// Said when the page has read what is kept; "awake" before this stage.
		const { dataset } = document.documentElement;
		if (!('hydrated' in dataset || 'awake' in dataset)) return requestAnimationFrame(look);
		// The frame in which this runs paints it; a task of its own comes after it.
		setTimeout(() => {
			performance.mark('painted');
			console.log('painted');
		});
	});
}
