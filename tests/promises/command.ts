import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findWindowless, launchFlags } from '../support/find-browser.js';
import { markOf } from './build-mark';
import type { Proof } from './proof';
import { publish } from './publish';
import { proofs } from './registry';
import { lineOf, writeReport } from './report';
import { runTasks, type Task } from './runner';

const options = {
	/** Only the proofs of this name or criterion; may be given more than once. */
	only: { type: 'string', multiple: true },
	seed: { type: 'string' },
	/** Puts a fault in for each proof, and wants each to be noticed. */
	mutations: { type: 'boolean' },
	/** What `npm test` has time for: fewer tries, no long proofs, a fault for every third. */
	part: { type: 'boolean' },
	/** Takes the build that is there. */
	built: { type: 'boolean' },
	/** Where the build lies. */
	folder: { type: 'string' }
} as const;

/**
 * `npm run prove`: builds the site, proves its promises, and writes the report.
 *
 * @param args what stood after `--`
 * @returns the exit code: 0 when every promise is kept, or every fault noticed
 */
export async function runCommand(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({ args: [...args], options });
	const { only = [], mutations = false, part = false, built = false, folder = 'build' } = values;
	const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
	if (!Number.isInteger(seed)) throw new Error(`--seed must be a whole number: ${values.seed}`);
	const wanted = proofs.filter(({ name, criterion }) => {
		return only.length === 0 || only.includes(name) || only.includes(criterion);
	});
	if (wanted.length === 0) {
		const names = proofs.map(({ name }) => name).join(', ');
		throw new Error(`There is no proof ${only.join(', ')}. There are: ${names}`);
	}
	if (!built)
		execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });

	// What needs windows, such as pages that the browser puts aside for Back, starts a browser of its own.
	const browser = await chromium.launch({
		executablePath: findWindowless().path,
		args: [...launchFlags]
	});
	try {
		const tasks = tasksOf(wanted, { mutations, part, seed });
		const times = (all: number, some: number) => (part ? some : all);
		const surroundings = { folder, browser, seed, times };
		console.log(`Chromium ${browser.version()}, seed ${seed}, ${tasks.length} to run`);
		const results = await runTasks(tasks, surroundings, (result) => console.log(lineOf(result)));
		const leftOut = proofs.filter((proof) => !tasks.some((task) => task.proof === proof));
		const names = leftOut.map(({ name }) => name);
		if (names.length && only.length === 0)
			console.log(`left to npm run prove: ${names.join(', ')}`);
		// What was looked at in part is told here and written nowhere.
		if (!part && only.length === 0) {
			const report = {
				date: new Date().toISOString().slice(0, 10),
				build: await markOf(folder),
				browser: `Chromium ${browser.version()}`,
				seed,
				results,
				leftOut: names
			};
			await writeReport(mutations ? 'report/mutations' : 'report', report);
			if (!mutations) await publish(folder, report);
		}
		const faulty = results.filter(({ isWell }) => !isWell);
		if (faulty.length) console.error(`\n${faulty.length} not well. Again: --seed ${seed}`);
		return faulty.length ? 1 : 0;
	} finally {
		await browser.close();
	}
}

/** In a part of all proofs, each is run, and every third of them must notice a fault; which ones, the seed says. */
function tasksOf(
	wanted: readonly Proof[],
	{ mutations, part, seed }: { mutations: boolean; part: boolean; seed: number }
): Task[] {
	const inTime = wanted.filter(({ isLong }) => !part || !isLong);
	const plain = mutations ? [] : inTime.map((proof) => ({ proof }));
	const isThird = part && wanted.length === proofs.length;
	const faulty = inTime
		.filter((_, index) => !isThird || (index + seed) % 3 === 0)
		.flatMap((proof) =>
			(part ? proof.mutations.slice(0, 1) : proof.mutations).map((mutation) => ({
				proof,
				mutation
			}))
		);
	return mutations || part ? [...plain, ...faulty] : plain;
}
