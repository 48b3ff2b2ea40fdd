import { launch } from './browser.js';
import { inWords } from './conditions.js';
import { loadPage } from './measure.js';
import { spread } from './table.js';
import { weigh } from './weigh.js';

/** @typedef {import('./measure.js').Figures} Figures */
/** @typedef {{ name: string, address: string, tappable: string, taps?: boolean }} Subject */
/** @typedef {{ runs: number, phone: import('./conditions.js').Phone, visit: import('./measure.js').Visit }} Conditions */
/** @typedef {Omit<Conditions, 'runs'> & { browser: string, runs: Record<string, Figures[]> }} Report runs: by subject */

/**
 * Measures pages in turn, run by run, so that a busy computer is as hard on each.
 *
 * @param {readonly Subject[]} subjects
 * @param {Conditions} conditions
 * @returns {Promise<Report>}
 */
export async function measureInTurn(subjects, { runs, phone, visit }) {
	const browser = await launch();
	try {
		/** @type {Record<string, Figures[]>} */
		const all = Object.fromEntries(subjects.map(({ name }) => [name, []]));
		for (let run = 1; run <= runs; run++) {
			for (const { name, ...subject } of subjects) {
				console.error(`run ${run} of ${runs}: ${name}`);
				const { figures, files } = await loadPage(browser, { ...subject, phone, visit });
				all[name]?.push({ ...weigh(files), ...figures });
			}
		}
		return { phone, visit, browser: browser.version(), runs: all };
	} finally {
		await browser.close();
	}
}

/**
 * Prints the median of each figure; times also as a ratio to those of the subject that was named first.
 *
 * @param {Report} report
 */
export function printBesideFirst({ phone, visit, runs }) {
	console.log(`\n${visit} visits; ${inWords(phone)}\n`);
	const [names, all] = [Object.keys(runs), Object.values(runs)];
	const figures = [...new Set(all.flat().flatMap(Object.keys))];
	const medianOf = (/** @type {Figures[]} */ of, /** @type {string} */ figure) =>
		spread(of, figure).median ?? null;
	console.log(`| median (times the first one’s) | ${names.join(' | ')} |`);
	console.log(`| --- |${' ---: |'.repeat(names.length)}`);
	for (const figure of figures) {
		const medians = all.map((of) => medianOf(of, figure));
		// What the floor never does (it has no script to wake up) is measured by when it can be answered.
		const instead = figure === 'awakeMs' ? medianOf(all[0] ?? [], 'firstTappableMs') : null;
		const base = medians[0] || instead;
		console.log(`| ${figure} | ${medians.map((one) => cell(figure, one, base)).join(' | ')} |`);
	}
}

/**
 * @param {string} figure
 * @param {number | null} value
 * @param {number | null} base
 */
function cell(figure, value, base) {
	if (value === null) return '–';
	const text = figure.includes('Shift') ? value.toFixed(3) : String(Math.round(value));
	return base && figure.endsWith('Ms') ? `${text} (${(value / base).toFixed(2)})` : text;
}
