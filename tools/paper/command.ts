import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../hosting/serve.js';
import { NotHere } from '../../tests/support/engines/engine';
import { openFirefox } from '../../tests/support/engines/puppeteer';
import { findWindowless, launchFlags } from '../../tests/support/find-browser.js';
import { toPicture } from '../../tests/support/printed-ink';
import { faultsOf, mostInk, smallestType } from './faults';
import { printWithFirefox } from './firefox';
import { matrix, nameOf, type Wanted } from './matrix';
import { printSheet, type Sheet } from './print-sheet';

const options = {
	/** Only sheets with this in their name, such as "pocket" or "es · 12 answers"; may be given more than once. */
	only: { type: 'string', multiple: true },
	/** "chromium" or "firefox"; both unless one is named. */
	browser: { type: 'string' },
	/** Takes the build that is there. */
	built: { type: 'boolean' }
} as const;

const folder = 'report/paper';

/**
 * `npm run paper`: builds the site, prints every sheet, and writes the files, their pictures and a table.
 *
 * @param args what stood after `--`
 * @returns the exit code: 0 when no sheet has a fault
 */
export async function runCommand(args: readonly string[]): Promise<number> {
	const {
		only = [],
		browser: named,
		built = false
	} = parseArgs({ args: [...args], options }).values;
	const wanted = matrix.filter((one) =>
		only.every((part) => ` · ${nameOf(one)} · `.includes(` · ${part} · `))
	);
	if (wanted.length === 0) throw new Error(`There is no sheet ${only.join(', ')}.`);
	if (!built)
		execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });

	const site = await serve();
	const rows: string[] = [];
	let faulty = 0;
	const keep = async (sheet: Sheet) => {
		const faults = faultsOf(sheet);
		if (faults.length) faulty++;
		await write(sheet);
		rows.push(rowOf(sheet, faults));
		console.log(rows.at(-1));
	};
	try {
		if (named !== 'firefox') await withChromium(site.address, wanted, keep);
		if (named !== 'chromium') await withFirefox(site.address, wanted, keep);
	} finally {
		await site.close();
	}
	const head = '| browser | sheet | sides | smallest type | ink | faults |';
	const table = [head, head.replace(/[^|]+/g, ' --- '), ...rows, ''].join('\n');
	await writeFile(`${folder}/table.md`, table);
	console.log(`\n${rows.length} sheets in ${folder}/, ${faulty} with a fault`);
	return faulty ? 1 : 0;
}

type Keep = (sheet: Sheet) => Promise<void>;

async function withChromium(site: string, wanted: readonly Wanted[], keep: Keep): Promise<void> {
	const browser = await chromium.launch({
		executablePath: findWindowless().path,
		args: [...launchFlags]
	});
	try {
		const page = await browser.newPage({ baseURL: site });
		for (const one of wanted) await keep(await printSheet(page, one));
	} finally {
		await browser.close();
	}
}

async function withFirefox(site: string, wanted: readonly Wanted[], keep: Keep): Promise<void> {
	const firefox = await openFirefox().catch((error: unknown) => {
		if (error instanceof NotHere) return console.log(`left out: ${error.message}`);
		throw error;
	});
	if (!firefox) return;
	try {
		for (const one of wanted) await keep(await printWithFirefox(firefox, site, one));
	} finally {
		await firefox.close();
	}
}

async function write({ wanted, press, pdf, file }: Sheet): Promise<void> {
	const name = `${folder}/${nameOf(wanted).replace(/[ ·,+]+/g, '-')}-${press}`;
	await writeFile(`${name}.pdf`, pdf);
	for (const [index, page] of file.pages.entries())
		await writeFile(`${name}-${index + 1}.png`, toPicture(page));
}

function rowOf(sheet: Sheet, faults: readonly string[]): string {
	const type = `${smallestType(sheet).toFixed(1)} pt`;
	const ink = `${(mostInk(sheet) * 100).toFixed(1)} %`;
	const cells = [sheet.press, nameOf(sheet.wanted), sheet.file.pages.length, type, ink];
	return `| ${[...cells, faults.join('; ')].join(' | ')} |`;
}
