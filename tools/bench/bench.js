/** Measures one page on an imitated phone. README.md beside this file: what, how, and how to read it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser.js';
import { inWords, phones } from './conditions.js';
import { loadPage } from './measure.js';
import { row, show, spread } from './table.js';
import { weigh } from './weigh.js';

/** @typedef {import('./measure.js').Figures} Figures */

/** An argument nothing can be measured with; the message is one sentence for whoever gave it. */
class BadArgument extends Error {}

try {
	await main(readArguments(process.argv.slice(2)));
} catch (error) {
	const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
	const isArgument = error instanceof BadArgument || code?.startsWith('ERR_PARSE_ARGS');
	// Node and Playwright explain at length; the first sentence or line names the fault.
	console.error(message.split(isArgument ? /(?<=\.)\s/ : '\n')[0]);
	process.exitCode = isArgument ? 2 : 1;
}

/** @param {ReturnType<typeof readArguments>} wish */
async function main({ address, json, runs, tappable }) {
	// A folder that cannot be made is better known now than after a minute.
	if (json) await mkdir(dirname(json), { recursive: true });
	// Our own host is of no use, and in nobody's way, when another site is measured.
	const own = address ? undefined : await (await import('../../hosting/serve.js')).serve();
	try {
		const page = address ?? `${own?.address}quiz/`;
		const { browser, figures } = await measure(page, runs, tappable);
		const spreads = Object.keys(figures[0] ?? {}).map((name) => [name, spread(figures, name)]);
		const [date, summary] = [new Date().toISOString(), Object.fromEntries(spreads)];
		const report = {
			date,
			address: page,
			browser,
			tappable,
			phone: phones.slow,
			summary,
			runs: figures
		};
		if (json) await writeFile(json, JSON.stringify(report, null, '\t') + '\n');
		print(report);
	} finally {
		await own?.close();
	}
}

/** @param {string[]} args */
function readArguments(args) {
	const options = /** @type {const} */ ({
		json: { type: 'string' },
		runs: { type: 'string', default: '5' },
		tappable: { type: 'string', default: 'input[type=radio]' }
	});
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [address, tooMany] = positionals;
	const runs = Number(values.runs);
	if (tooMany) throw new BadArgument(`One page at a time: "${tooMany}" is an address too many.`);
	if (address !== undefined && !(/^https?:/.test(address) && URL.canParse(address)))
		throw new BadArgument(`"${address}" is no address that starts with http:// or https://.`);
	if (!Number.isInteger(runs) || runs < 1 || runs > 100)
		throw new BadArgument(`--runs takes a whole number from 1 to 100, not "${values.runs}".`);
	if (values.json === '') throw new BadArgument('--json takes the name of a file.');
	return { address, json: values.json, runs, tappable: values.tappable };
}

/**
 * @param {string} address
 * @param {number} runs
 * @param {string} tappable
 */
async function measure(address, runs, tappable) {
	const browser = await launch();
	try {
		const blank = await browser.newPage();
		const check = blank.evaluate((css) => void document.querySelector(css), tappable);
		await check.catch(() => {
			throw new BadArgument(`"${tappable}" is not a CSS selector.`);
		});
		/** @type {Figures[]} */
		const figures = [];
		while (figures.length < runs) {
			console.error(`run ${figures.length + 1} of ${runs}: ${address}`);
			const loaded = await loadPage(browser, { address, tappable });
			figures.push({ ...weigh(loaded.files), ...loaded.figures });
		}
		return { browser: `Chromium ${browser.version()}`, figures };
	} finally {
		await browser.close();
	}
}

/** @param {{ address: string, browser: string, tappable: string, summary: any, runs: Figures[] }} report */
function print({ address, browser, tappable, summary, runs }) {
	console.log(`\n${address}\n${browser}, runs: ${runs.length}, each with an empty cache`);
	console.log(inWords(phones.slow));
	console.log(`tappable: ${tappable}\n`);
	console.log(row('', ['median', 'min', 'max']));
	for (const [name, { median, min, max }] of Object.entries(summary)) {
		const label = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
		console.log(row(label, [median, min, max].map(show)));
	}
	if (summary.firstTappableMs.median === null)
		console.log('\nFound nothing to tap: name the first answer of this page with --tappable CSS.');
}
