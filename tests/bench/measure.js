/** @typedef {import('playwright-core').CDPSession} CDPSession */
/** @typedef {Record<string, number | null>} Figures a name ends in its unit; null: it never happened */
/** @typedef {{ kind: string, body: Buffer }} Received kind "Page" is the page's own document, others as in CDP */
/** @typedef {{ times: number[], bytes: number, kind: string }} Sent a request with its redirects; times in s */
/** @typedef {{ startTime: number, duration: number }} Task longer than 50 ms; both in ms */

/** The imitated phone and network. Rates in bit/s, times in ms, the screen in CSS pixels. */
export const conditions = {
	latency: 150,
	down: 1_600_000,
	up: 750_000,
	cpuSlowdown: 4,
	screen: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 },
	quietAfterLoad: 2_000,
	longestWaitForAwake: 15_000
};

/**
 * Loads a page once, with an empty cache, as a slow phone would.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} tappable CSS of what a visitor waits to tap
 * @returns {Promise<{ figures: Figures, files: Received[] }>} files: the unpacked bodies of all answers
 * @throws {Error} when the page does not load within two minutes, or answers with an error
 */
export async function loadPage(browser, address, tappable) {
	const chrome = `Chrome/${browser.version().split('.')[0]}.0.0.0 Mobile`;
	// Some sites choose the page by this name, and refuse one that says "headless".
	const userAgent = `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) ${chrome} Safari/537.36`;
	const phone = { ...conditions.screen, isMobile: true, hasTouch: true, userAgent };
	const context = await browser.newContext(phone);
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await slowDown(cdp);
		const readNetwork = await noteRequests(cdp);
		await page.addInitScript(watch, tappable);
		const response = await page.goto(address, { timeout: 120_000 });
		if (!response?.ok()) throw new Error(`${address} answers with status ${response?.status()}.`);
		// A page that never falls silent is measured all the same.
		await page.waitForLoadState('networkidle', { timeout: 30_000 }).catch(() => {});
		await page.waitForTimeout(conditions.quietAfterLoad);
		const { figures, files } = await readNetwork();
		return { figures: { ...figures, ...(await readTimes(page)) }, files };
	} finally {
		await context.close();
	}
}

/** @param {CDPSession} cdp */
async function slowDown(cdp) {
	const { latency, down, up, cpuSlowdown } = conditions;
	const rates = { downloadThroughput: down / 8, uploadThroughput: up / 8 };
	await cdp.send('Network.enable', { maxTotalBufferSize: 200e6, maxResourceBufferSize: 100e6 });
	await cdp.send('Network.emulateNetworkConditions', { offline: false, latency, ...rates });
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

/** @param {CDPSession} cdp */
async function noteRequests(cdp) {
	/** @type {Map<string, Sent>} */
	const sent = new Map();
	let loaded = Infinity;
	await cdp.send('Page.enable');
	const { frameTree } = await cdp.send('Page.getFrameTree');
	cdp.on('Page.loadEventFired', ({ timestamp }) => (loaded = Math.min(loaded, timestamp)));
	cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type, ...more }) => {
		if (!/^https?:/.test(request.url)) return; // data: and blob: send nothing
		const isPage = type === 'Document' && more.frameId === frameTree.frame.id;
		const { times, bytes } = sent.get(requestId) ?? { times: [], bytes: 0 };
		sent.set(requestId, {
			times: [...times, timestamp],
			bytes: bytes + (more.redirectResponse?.encodedDataLength ?? 0),
			kind: isPage ? 'Page' : (type ?? 'Other')
		});
	});
	cdp.on('Network.requestServedFromCache', ({ requestId }) => sent.delete(requestId));
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = sent.get(requestId);
		if (request) request.bytes += encodedDataLength;
	});
	return () => readRequests(cdp, sent, loaded);
}

/**
 * @param {CDPSession} cdp
 * @param {Map<string, Sent>} sent
 * @param {number} loaded
 */
async function readRequests(cdp, sent, loaded) {
	const figures = { requestsBeforeLoad: 0, requestsAfterLoad: 0, wireBytes: 0 };
	/** @type {Received[]} */
	const files = [];
	for (const [requestId, { times, bytes, kind }] of sent) {
		const before = times.filter((time) => time <= loaded).length;
		figures.requestsBeforeLoad += before;
		figures.requestsAfterLoad += times.length - before;
		figures.wireBytes += bytes;
		// What never arrived, or has no body, weighs nothing.
		const answer = await cdp.send('Network.getResponseBody', { requestId }).catch(() => null);
		const coding = answer?.base64Encoded ? 'base64' : 'utf8';
		if (answer) files.push({ kind, body: Buffer.from(answer.body, coding) });
	}
	return { figures, files };
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Figures>}
 */
async function readTimes(page) {
	const read = () =>
		page.evaluate(() => ({ .../** @type {any} */ (window).__bench, now: performance.now() }));
	/** @type {{ figures: Figures, tasks: Task[], now: number }} */
	let { figures, tasks, now } = await read();
	if (figures.awakeMs === null && now < conditions.longestWaitForAwake) {
		await page.waitForTimeout(conditions.longestWaitForAwake - now);
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
function watch(tappable) {
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
