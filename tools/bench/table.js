/** @typedef {import('./measure.js').Figures} Figures */

/**
 * @param {Figures[]} runs
 * @param {string} name
 */
export function spread(runs, name) {
	const figures = runs.map((run) => run[name] ?? null);
	// "Never" is later than any time. Of an even number of runs, the median is the lower middle one.
	const sorted = figures.sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
	return { median: sorted[(sorted.length - 1) >> 1], min: sorted[0], max: sorted.at(-1) };
}

/**
 * @param {string} label
 * @param {string[]} cells
 */
export function row(label, cells) {
	return label.padEnd(32) + cells.map((cell) => cell.padStart(10)).join('');
}

/** @param {number | null} figure */
export function show(figure) {
	const digits = { maximumFractionDigits: figure && figure < 1 ? 3 : 0 };
	return figure === null ? 'never' : figure.toLocaleString('en-US', digits);
}
