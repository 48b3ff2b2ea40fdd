import { longestWaitForAwake } from './conditions.js';

/** @typedef {import('./measure.js').Figures} Figures */
/** @typedef {{ startTime: number, duration: number }} Task longer than 50 ms; both in ms */

/**
 * What `watch` saw.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Figures>}
 */
export async function readTimes(page) {
	const read = () =>
		page.evaluate(() => ({
			.../** @type {any} */ (window).__bench,
			now: performance.now(),
			hasScript: document.scripts.length > 0
		}));
	/** @type {{ figures: Figures, tasks: Task[], now: number, hasScript: boolean }} */
	let { figures, tasks, now, hasScript } = await read();
	if (hasScript && figures.awakeMs === null && now < longestWaitForAwake) {
		await page.waitForTimeout(longestWaitForAwake - now);
		({ figures, tasks } = await read());
	}
	const { firstTappableMs: laidOut = null, firstContentfulPaintMs: painted = null } = figures;
	// In each frame layout comes before paint, and nobody taps what is not painted yet.
	const firstTappableMs = laidOut && painted && Math.max(laidOut, painted);
	// Of every task, 50 ms still feel immediate; the rest keeps whoever taps waiting.
	const blocked = tasks.map(({ startTime, duration }) =>
		Math.max(0, startTime + duration - Math.max(startTime, firstTappableMs ?? 0) - 50)
	);
	const blockedOnceTappableMs = firstTappableMs && blocked.reduce((sum, time) => sum + time, 0);
	const longTasksMs = tasks.reduce((sum, { duration }) => sum + duration, 0);
	return { ...figures, firstTappableMs, longTasksMs, blockedOnceTappableMs };
}

/**
 * Runs inside the page before its own scripts, so it may use nothing from this file.
 *
 * @param {string} tappable
 */
export function watch(tappable) {
	if (window.top !== window) return;
	/** @type {Figures} */
	const figures = {
		firstContentfulPaintMs: null,
		largestContentfulPaintMs: null,
		firstTappableMs: null,
		awakeMs: null,
		cumulativeLayoutShift: 0
	};
	/** @type {Task[]} */
	const tasks = [];
	Object.assign(window, { __bench: { figures, tasks } });

	/** @type {(type: string, note: (entry: any) => void) => void} */
	const observe = (type, note) => {
		const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
		observer.observe({ type, buffered: true });
	};
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') figures.firstContentfulPaintMs = startTime;
	});
	observe('largest-contentful-paint', (entry) => {
		figures.largestContentfulPaintMs = entry.startTime;
	});
	observe('longtask', ({ startTime, duration }) => tasks.push({ startTime, duration }));
	// Shifts less than a second apart, within five, count together; the worst such burst is the figure.
	let burst = { first: 0, last: 0, sum: 0 };
	observe('layout-shift', ({ startTime: at, value, hadRecentInput }) => {
		if (hadRecentInput) return;
		const goesOn = at - burst.last < 1000 && at - burst.first < 5000;
		burst = { first: goesOn ? burst.first : at, last: at, sum: goesOn ? burst.sum + value : value };
		figures.cumulativeLayoutShift = Math.max(figures.cumulativeLayoutShift ?? 0, burst.sum);
	});

	const awake = new MutationObserver(() => {
		if (document.documentElement.dataset.awake === undefined) return;
		figures.awakeMs = performance.now();
		awake.disconnect();
	});
	awake.observe(document, { subtree: true, attributeFilter: ['data-awake'] });

	const canBeTapped = (/** @type {HTMLInputElement} */ element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		const labels = [...(element.labels ?? [])];
		// What is drawn of a radio is often only its label, above or below a transparent radio.
		const isShown = [element, ...labels].some((part) =>
			part.checkVisibility({ opacityProperty: true, visibilityProperty: true })
		);
		if (!isShown || element.matches(':disabled')) return false;
		const top = document.elementFromPoint(x + width / 2, y + height / 2);
		return element.contains(top) || labels.some((label) => label.contains(top));
	};
	const look = () => {
		const found = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(tappable));
		if ([...found].some(canBeTapped)) figures.firstTappableMs = performance.now();
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
