/** Measures one page on an imitated phone. README.md beside this file: what, how, and how to read it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../support/find-browser.js';
import { conditions, loadPage } from './measure.js';

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
	const own = address ? undefined : await (await import('../../src/host/serve.js')).serve();
	try {
		const page = address ?? `${own?.address}quiz/`;
		const { browser, figures } = await measure(page, runs, tappable);
		const spreads = Object.keys(figures[0] ?? {}).map((name) => [name, spread(figures, name)]);
		const [date, summary] = [new Date().toISOString(), Object.fromEntries(spreads)];
		const report = { date, address: page, browser, tappable, conditions, summary, runs: figures };
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
	const browser = await chromium.launch({
		executablePath: findBrowser().path,
		// Pages of strangers are opened here: keep the sandbox wherever it can start.
		chromiumSandbox: !launchFlags.includes('--no-sandbox'),
		// As on a small phone, frames of other sites share the page's process: else they are neither slowed nor counted.
		args: [...launchFlags, '--disable-site-isolation-trials']
	});
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
			const loaded = await loadPage(browser, address, tappable);
			figures.push({ ...weigh(loaded.files), ...loaded.figures });
		}
		return { browser: `Chromium ${browser.version()}`, figures };
	} finally {
		await browser.close();
	}
}

/**
 * @param {import('./measure.js').Received[]} files
 * @returns {Figures} the parts of the document compressed each alone, so their sum is not the whole
 */
function weigh(files) {
	const page = files.findLast(({ kind }) => kind === 'Page')?.body.toString() ?? '';
	const { bodies: scripts, rest } = cut(page, 'script');
	const { bodies: styles, rest: html } = cut(rest, 'style');
	// SvelteKit writes the page's data as one line into the call that starts the app.
	const startData = /(?<=\bnode_ids: \[[\d, ]*\],\s+data: )\[.*?\](?=,\s*\n\s*form: )/s;
	const data = scripts.map(({ tag, body }) =>
		/\btype=["']?application\/json/i.test(tag) ? body : (body.match(startData)?.[0] ?? '')
	);
	const code = scripts.map(({ body }, index) => body.replace(data[index] ?? '', ''));
	const sum = (/** @type {(kind: string) => boolean} */ isMeant) =>
		files.reduce((bytes, { kind, body }) => bytes + (isMeant(kind) ? brotli(body) : 0), 0);
	const together = (/** @type {string[]} */ parts) => brotli(parts.filter(Boolean).join('\n'));
	return {
		documentBrotliBytes: brotli(page),
		htmlBrotliBytes: brotli(html),
		inlineScriptBrotliBytes: together(code),
		inlineDataBrotliBytes: together(data),
		externalScriptBrotliBytes: sum((kind) => kind === 'Script'),
		styleBrotliBytes:
			together(styles.map(({ body }) => body)) + sum((kind) => kind === 'Stylesheet'),
		otherBrotliBytes: sum((kind) => !['Page', 'Script', 'Stylesheet'].includes(kind))
	};
}

/**
 * Takes the bodies out of all elements of one name; the tags stay.
 *
 * @param {string} html
 * @param {string} name
 */
function cut(html, name) {
	/** @type {{ tag: string, body: string }[]} */
	const bodies = [];
	const elements = new RegExp(
		`(<${name}\\b(?:"[^"]*"|'[^']*'|[^'">])*>)(.*?)(</${name}\\s*>)`,
		'gis'
	);
	const rest = html.replace(elements, (_, tag, body, end) => {
		bodies.push({ tag, body });
		return tag + end;
	});
	return { bodies, rest };
}

/** @param {string | Buffer} content */
function brotli(content) {
	// Node's own quality is 11, the highest.
	return content.length > 0 ? brotliCompressSync(content).length : 0;
}

/**
 * @param {Figures[]} runs
 * @param {string} name
 */
function spread(runs, name) {
	const figures = runs.map((run) => run[name] ?? null);
	// "Never" is later than any time. Of an even number of runs, the median is the lower middle one.
	const sorted = figures.sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
	return { median: sorted[(sorted.length - 1) >> 1], min: sorted[0], max: sorted.at(-1) };
}

/** @param {{ address: string, browser: string, tappable: string, summary: any, runs: Figures[] }} report */
function print({ address, browser, tappable, summary, runs }) {
	const { latency, down, up, cpuSlowdown } = conditions;
	const rates = `${down / 1e6} Mbit/s down, ${up / 1e6} Mbit/s up`;
	console.log(`\n${address}\n${browser}, runs: ${runs.length}, each with an empty cache`);
	console.log(`latency ${latency} ms, ${rates}, processor ${cpuSlowdown} times slower`);
	console.log(`tappable: ${tappable}\n`);
	console.log(row('', ['median', 'min', 'max']));
	for (const [name, { median, min, max }] of Object.entries(summary)) {
		const label = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
		console.log(row(label, [median, min, max].map(show)));
	}
	if (summary.firstTappableMs.median === null)
		console.log('\nFound nothing to tap: name the first answer of this page with --tappable CSS.');
}

/**
 * @param {string} label
 * @param {string[]} cells
 */
function row(label, cells) {
	return label.padEnd(32) + cells.map((cell) => cell.padStart(10)).join('');
}

/** @param {number | null} figure */
function show(figure) {
	const digits = { maximumFractionDigits: figure && figure < 1 ? 3 : 0 };
	return figure === null ? 'never' : figure.toLocaleString('en-US', digits);
}
