/**
 * Runs inside a page of the quiz: answers the statement and goes on, as taps would.
 *
 * @returns {Promise<{ tapToChosenMs: number | null, continueToHeadingMs: number | null }>} from a tap to the frame that shows its effect
 */
export async function tapThrough() {
	/**
	 * @param {HTMLElement | undefined | null} element
	 * @param {() => boolean} isDone
	 */
	const timed = async (element, isDone) => {
		if (!element) return null;
		const start = performance.now();
		element.click();
		for (let frame = 0; frame < 300; frame++) {
			// A task after a frame: the frame that shows the effect was painted.
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			if (isDone()) return performance.now() - start;
		}
		return null;
	};
	const radio = /** @type {HTMLInputElement | null} */ (
		document.querySelector('input[type=radio]')
	);
	const tapToChosenMs = await timed(radio?.closest('label'), () => radio?.checked ?? false);
	const before = document.querySelector('h1')?.textContent;
	const next = /** @type {HTMLElement | null} */ (
		document.querySelector('.btn.primary:not(:disabled)')
	);
	const continueToHeadingMs = await timed(next, () => {
		const heading = document.querySelector('h1');
		return heading?.textContent !== before && document.activeElement === heading;
	});
	return { tapToChosenMs, continueToHeadingMs };
}
