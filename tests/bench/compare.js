/** `npm run bench:compare`: our pages beside the floor, each figure also as a ratio to the floor's of the same run. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../src/host/serve.js';
import { launch } from './browser.js';
import { inWords, phones } from './conditions.js';
import { loadPage } from './measure.js';
import { spread } from './table.js';
import { weigh } from './weigh.js';
import { serveYardsticks } from './yardsticks.js';

/** @typedef {import('./measure.js').Figures} Figures */
/** @typedef {{ name: string, address: string, tappable: string, taps?: boolean }} Subject */

/** A sheet with twelve answers, as a friend would send it. */
const friend = 'friend/#ARiUMRYkQeKdrQ';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		phone: { type: 'string', default: 'slow' },
		visit: { type: 'string', default: 'cold' },
		locales: { type: 'string', default: 'en' },
		json: { type: 'string' }
	}
});
const phone = phones[/** @type {keyof typeof phones} */ (values.phone)];
const visit = /** @type {import('./measure.js').Visit} */ (values.visit);
if (!phone || !['cold', 'warm', 'worker'].includes(visit)) {
	console.error(`--phone ${Object.keys(phones).join(' or ')}, --visit cold, warm or worker`);
	process.exit(2);
}

const own = await serve();
const yardsticks = await serveYardsticks();
const browser = await launch();
try {
	const subjects = [
		{ name: 'floor', address: yardsticks.floor, tappable: 'input[type=radio]' },
		{ name: 'bare', address: yardsticks.bare, tappable: 'input[type=radio]', taps: true },
		...values.locales.split(',').flatMap((locale) => pagesIn(locale))
	];
	/** @type {Map<string, Figures[]>} */
	const runs = new Map(subjects.map(({ name }) => [name, []]));
	for (let run = 1; run <= Number(values.runs); run++) {
		for (const { name, ...subject } of subjects) {
			console.error(`run ${run} of ${values.runs}: ${name}`);
			const { figures, files } = await loadPage(browser, { ...subject, phone, visit });
			runs.get(name)?.push({ ...weigh(files), ...figures });
		}
	}
	print(runs);
	if (values.json) {
		await mkdir(dirname(values.json), { recursive: true });
		const report = { phone, visit, browser: browser.version(), runs: Object.fromEntries(runs) };
		await writeFile(values.json, JSON.stringify(report, null, '\t') + '\n');
	}
} finally {
	await browser.close();
	await Promise.all([own.close(), yardsticks.close()]);
}

/**
 * @param {string} locale
 * @returns {Subject[]}
 */
function pagesIn(locale) {
	const home = own.address + (locale === 'en' ? '' : `${locale}/`);
	const page = (/** @type {string} */ name, path = '', tappable = 'main a.btn') => ({
		name: `${name} ${locale}`,
		address: home + path,
		tappable
	});
	return [
		page('landing'),
		{ ...page('statement', 'quiz/', 'input[type=radio]'), taps: true },
		page('guide', 'guide/', 'main a, main button'),
		page('friend', friend),
		page('reading', 'how-it-works/', 'main a')
	];
}

/** @param {Map<string, Figures[]>} runs */
function print(runs) {
	console.log(`\n${visit} visits; ${inWords(phone)}\n`);
	const names = [...runs.keys()];
	const figures = [...new Set([...runs.values()].flat().flatMap(Object.keys))];
	console.log(`| median (times the floor's) | ${names.join(' | ')} |`);
	console.log(`| --- |${' ---: |'.repeat(names.length)}`);
	for (const figure of figures) {
		const medians = names.map((name) => spread(runs.get(name) ?? [], figure).median ?? null);
		// What the floor never does (it has no script to wake up) is measured by when it can be answered.
		const base = medians[0] || (figure === 'awakeMs' ? floorTappable(runs) : null);
		console.log(`| ${figure} | ${medians.map((one) => cell(figure, one, base)).join(' | ')} |`);
	}
}

/** @param {Map<string, Figures[]>} runs */
function floorTappable(runs) {
	return spread(runs.get('floor') ?? [], 'firstTappableMs').median ?? null;
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
