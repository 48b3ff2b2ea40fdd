/**
 * Runs inside a page before its own scripts, so it may use nothing from this file. What it sees is in `__bench`.
 *
 * @param {string} tappable CSS of what a voter waits to tap
 */
export function watch(tappable) {
	if (window.top !== window) return;
	const seen = {
		firstPaint: NaN,
		firstTappable: NaN,
		hydrated: NaN,
		/** From the first tap on what was waited for to the frame that shows it as taken. */
		taken: NaN,
		/** @type {{ startTime: number, duration: number }[]} */
		tasks: []
	};
	Object.assign(window, { __bench: seen });

	/** @type {(type: string, note: (entry: any) => void) => void} */
	const observe = (type, note) => {
		const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
		observer.observe({ type, buffered: true });
	};
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.firstPaint = startTime;
	});
	observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));

	/** @type {(isDone: () => boolean, then: (now: number) => void) => void} */
	const whenShown = (isDone, then) => {
		const look = () => {
			if (!isDone()) return void requestAnimationFrame(look);
			// A task after a frame: the frame that shows it was painted.
			requestAnimationFrame(() => setTimeout(() => then(performance.now())));
		};
		look();
	};
	const isOnTop = (/** @type {Element} */ element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		const top = document.elementFromPoint(x + width / 2, y + height / 2);
		const labels = [.../** @type {HTMLInputElement} */ (element.labels ?? [])];
		return width > 0 && [element, ...labels].some((one) => one.contains(top));
	};
	const find = () => [...document.querySelectorAll(tappable)].find(isOnTop);
	const isHydrated = () => {
		const { awake, hydrated } = document.documentElement?.dataset ?? {};
		return (awake ?? hydrated) !== undefined;
	};
	whenShown(isHydrated, (now) => (seen.hydrated = now));
	whenShown(
		() => find() !== undefined,
		(now) => {
			seen.firstTappable = now;
			const { x, y, width, height } = /** @type {Element} */ (find()).getBoundingClientRect();
			/** @type {any} */ (window).benchTap?.(x + width / 2, y + height / 2);
		}
	);
	addEventListener(
		'click',
		({ target, timeStamp }) => {
			const control = /** @type {Element} */ (target).closest(tappable);
			if (!control) return;
			const before = location.pathname;
			whenShown(
				() => control.getAttribute('aria-busy') === 'true' || location.pathname !== before,
				(now) => (seen.taken = now - timeStamp)
			);
		},
		{ capture: true, once: true }
	);
}

/**
 * Runs inside a hydrated quiz page: answers the statement and continues, as taps would.
 *
 * @returns {Promise<number>} milliseconds from Continue to the frame that shows the next heading, which has the focus
 */
export async function tapThrough() {
	const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	const radio = /** @type {HTMLInputElement} */ (document.querySelector('input[type=radio]'));
	radio.closest('label')?.click();
	const next = () =>
		/** @type {HTMLElement | null} */ (document.querySelector('.steps .primary:not(:disabled)'));
	while (!next()) await frame();
	// A tap in the first 0.3 seconds counts as the second half of a double tap.
	await new Promise((resolve) => setTimeout(resolve, 500));
	const before = document.querySelector('h1')?.textContent;
	const start = performance.now();
	next()?.click();
	for (;;) {
		await frame();
		const heading = document.querySelector('h1');
		if (heading?.textContent !== before && document.activeElement === heading)
			return performance.now() - start;
	}
}
