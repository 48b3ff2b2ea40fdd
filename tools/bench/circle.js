/** `npm run bench -- circle [--runs 5]`: how long a phone works on fifty friends, opened and with one taken away. */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../hosting/serve.js';
import { findWindowless, launchFlags } from '../../tests/support/find-browser.js';
import { load } from '../../tests/support/load.js';

/** How many times slower than this machine the phone is. */
const slowdown = 4;
const friends = 50;
/** Milliseconds of work: to open the page beyond an empty one, and to draw it anew. */
const bars = { opened: 150, 'drawn anew': 100 };

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
/** @type {typeof import('../../src/lib/domain/circle')} */
const { encodeCircle } = await load('src/lib/domain/circle.ts');
/** @type {typeof import('../../src/lib/domain/answer-sheet')} */
const { choices } = await load('src/lib/domain/answer-sheet.ts');

/** Answers to all that is asked in the full quiz, different for each friend. */
const sheetOf = (/** @type {number} */ friend) =>
	Object.fromEntries(
		Array.from({ length: 47 }, (_, slot) => {
			const reply = choices[(friend * 7 + slot * 3) % choices.length] ?? 'agree';
			return [slot + 1, { reply, matters: false }];
		})
	);
const full = encodeCircle(
	Array.from({ length: friends }, (_, index) => ({
		label: `Friend ${index + 1}`,
		sheet: sheetOf(index)
	}))
);

const site = await serve();
const browser = await chromium.launch({
	executablePath: findWindowless().path,
	args: [...launchFlags]
});
/** @type {{ opened: number[], 'drawn anew': number[] }} */
const all = { opened: [], 'drawn anew': [] };
const busy = loadavg()[0] ?? 0;
try {
	for (let run = 0; run < Number(values.runs); run++) {
		const [empty, circle] = [await visit(''), await visit(full)];
		all.opened.push(circle.work - empty.work);
		all['drawn anew'].push(circle.redraw);
	}
} finally {
	await browser.close();
	await site.close();
}
console.log(`${friends} friends, ${slowdown} times slower; load ${busy.toFixed(1)}\n`);
console.log('| | median (least to most), ms | bar |\n| --- | ---: | ---: |');
for (const [name, figures] of Object.entries(all)) {
	const sorted = figures.map(Math.round).sort((a, b) => a - b);
	const bar = bars[/** @type {keyof typeof bars} */ (name)];
	console.log(
		`| ${name} | ${sorted[sorted.length >> 1]} (${sorted[0]} to ${sorted.at(-1)}) | ${bar} |`
	);
}

/**
 * @param {string} circle as it is kept
 * @returns the work of the page until it lies still; and until a friend that was taken away is gone from the screen
 */
async function visit(circle) {
	const context = await browser.newContext({
		viewport: { width: 360, height: 640 },
		isMobile: true,
		hasTouch: true,
		serviceWorkers: 'block'
	});
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Performance.enable');
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.addInitScript((text) => {
			if (location.protocol !== 'http:') return;
			if (text) sessionStorage.setItem('ballot-of-rights:circle', text);
		}, circle);
		await page.goto(`${site.address}circle/`, { waitUntil: 'load' });
		await page.locator('html[data-hydrated]').waitFor();
		await page.waitForTimeout(1000);
		const { metrics } = await cdp.send('Performance.getMetrics');
		const work = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
		if (!circle) return { work, redraw: NaN };
		await page.locator('main details summary').tap();
		await page.waitForTimeout(500);
		const redraw = await page.evaluate(async () => {
			const button = /** @type {HTMLElement} */ (
				document.querySelectorAll('main details li button')[6]
			);
			const start = performance.now();
			button.click();
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			return performance.now() - start;
		});
		return { work, redraw };
	} finally {
		await context.close();
	}
}
