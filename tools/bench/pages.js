/** `npm run bench [-- --beside FOLDER] [--runs 5]`: how soon a voter on a small phone can use a page. README.md says how. */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findWindowless, launchFlags } from '../../tests/support/find-browser.js';
import { openHost } from './host.js';
import { tapThrough, watch } from './watch.js';

/** How many times slower than this machine the phone is. */
const slowdown = 4;
/** How long a page is looked at after it loaded, for long tasks that come late. */
const silence = 1000;
/** A short quiz, answered. */
const answers = 'ASFDZZi63NQyDA';

/** What is measured: its name, and the bar it is held to, where there is one. */
const rows = /** @type {const} */ ({
	'landing: first paint': undefined,
	'landing: first tappable': undefined,
	'landing: hydrated': undefined,
	'landing: Start tapped in the first instant, shown as taken': 200,
	'landing: pages loaded by that tap': 0,
	'quiz: first paint': undefined,
	'quiz: first tappable': undefined,
	'quiz: hydrated': undefined,
	'quiz: blocked once tappable': 200,
	'quiz: Continue to the next heading': 50,
	'print: hydrated': undefined,
	'quiz: bytes, compressed': 76_000
});

/** @typedef {Partial<Record<keyof typeof rows, number>>} Figures in milliseconds, unless the name says otherwise */

const { values } = parseArgs({
	options: {
		beside: { type: 'string' },
		runs: { type: 'string', default: '5' }
	}
});
const folders = ['build', ...(values.beside ? [values.beside] : [])];
const hosts = await Promise.all(folders.map(openHost));
const browser = await chromium.launch({
	executablePath: findWindowless().path,
	args: [...launchFlags]
});
const load = loadavg()[0] ?? 0;
/** @type {Figures[][]} of each build, its runs */
const all = folders.map(() => []);
try {
	for (let run = 1; run <= Number(values.runs); run++) {
		// In turn, so that a busy machine is as hard on each.
		for (const [index, host] of hosts.entries()) {
			console.error(`run ${run} of ${values.runs}: ${folders[index]}`);
			all[index]?.push(await measure(host));
		}
	}
	print();
} finally {
	await browser.close();
	for (const host of hosts) host.close();
}

/**
 * @param {Awaited<ReturnType<typeof openHost>>} host
 * @returns {Promise<Figures>}
 */
async function measure({ address, quizBytes }) {
	const start = '[data-start], main a.btn[href$="/quiz/"]';
	const landing = await visit(address, start, async () => undefined);
	const tapped = await visit(
		address,
		start,
		async (page) => {
			await page.waitForURL('**/quiz/');
			await page.locator('main input[type=radio]').first().waitFor();
		},
		{ taps: true }
	);
	const quiz = await visit(`${address}quiz/`, 'main input[type=radio]', (page) =>
		page.evaluate(tapThrough)
	);
	const print = await visit(`${address}print/`, 'main button, main a', async () => undefined);
	const blocked = quiz.tasks.map(({ startTime, duration }) =>
		Math.max(0, startTime + duration - Math.max(startTime, quiz.firstTappable) - 50)
	);
	return {
		'landing: first paint': landing.firstPaint,
		'landing: first tappable': landing.firstTappable,
		'landing: hydrated': landing.hydrated,
		'landing: Start tapped in the first instant, shown as taken': tapped.taken,
		'landing: pages loaded by that tap': tapped.loads - 1,
		'quiz: first paint': quiz.firstPaint,
		'quiz: first tappable': quiz.firstTappable,
		'quiz: hydrated': quiz.hydrated,
		'quiz: blocked once tappable': blocked.reduce((sum, time) => sum + time, 0),
		'quiz: Continue to the next heading': quiz.acted ?? NaN,
		'print: hydrated': print.hydrated,
		'quiz: bytes, compressed': quizBytes
	};
}

/**
 * A first visit to a page, on a phone that kept nothing.
 *
 * @template Acted
 * @param {string} address
 * @param {string} tappable
 * @param {(page: import('playwright-core').Page) => Promise<Acted>} act what is done once the page is hydrated
 * @param {{ taps?: boolean }} [options] whether what can be tapped is tapped in the first instant
 */
async function visit(address, tappable, act, { taps = false } = {}) {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		ignoreHTTPSErrors: true,
		serviceWorkers: 'block'
	});
	try {
		const page = await context.newPage();
		let loads = 0;
		page.on('request', (request) => void (loads += Number(request.isNavigationRequest())));
		const cdp = await context.newCDPSession(page);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		if (taps) {
			const tap = (/** @type {unknown} */ _, /** @type {number} */ x, /** @type {number} */ y) => {
				const at = { button: 'left', clickCount: 1, x, y };
				void cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
				void cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
			};
			await context.exposeBinding('benchTap', /** @type {any} */ (tap));
		} else {
			await page.addInitScript(
				(code) => {
					if (location.protocol === 'https:')
						sessionStorage.setItem('ballot-of-rights:answers', code);
				},
				address.endsWith('/print/') ? answers : ''
			);
		}
		await page.addInitScript(watch, tappable);
		await page.goto(address, { waitUntil: 'load' });
		await page.waitForFunction(
			() =>
				'awake' in document.documentElement.dataset ||
				'hydrated' in document.documentElement.dataset
		);
		await page.waitForTimeout(silence);
		/** @type {{ firstPaint: number, firstTappable: number, hydrated: number, taken: number, tasks: PerformanceEntry[] }} */
		const seen = await page.evaluate(() => structuredClone(/** @type {any} */ (window).__bench));
		const acted = await act(page);
		return { ...seen, acted: typeof acted === 'number' ? acted : undefined, loads };
	} finally {
		await context.close();
	}
}

function print() {
	const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} processors`;
	console.log(
		`\n${new Date().toISOString().slice(0, 10)}; ${machine}; Chromium ${browser.version()}`
	);
	console.log(
		`load ${load.toFixed(1)} at the start${load > 1.5 ? ': the machine was busy, believe no figure' : ''}`
	);
	console.log(`medians of ${values.runs} (least to most)\n`);
	console.log(`| | ${folders.join(' | ')} | bar |`);
	console.log(`| --- |${' ---: |'.repeat(folders.length + 1)}`);
	for (const [name, bar] of Object.entries(rows)) {
		const cells = all.map((runs) =>
			cell(runs.map((run) => run[/** @type {keyof Figures} */ (name)] ?? NaN))
		);
		console.log(`| ${name} | ${cells.join(' | ')} | ${bar ?? ''} |`);
	}
}

/** @param {number[]} figures */
function cell(figures) {
	if (figures.some(Number.isNaN)) return '–';
	const sorted = figures.map(Math.round).sort((a, b) => a - b);
	const [least, median, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
	return least === most ? `${median}` : `${median} (${least} to ${most})`;
}
