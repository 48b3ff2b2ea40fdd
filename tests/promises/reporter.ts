import { writeFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { contentLocales } from '../../bundle/entries.js';
import { sumsFile, sumsOf, writeSums } from '../../hosting/sums.js';
import { markOf } from '../support/build-mark';
import { filesOf, toHtml, type Line, type Report } from './report';
import { folder, seed } from './promise';

const place = /<!-- report -->[\s\S]*<!-- \/report -->/;

/**
 * Writes down what a run of the proofs saw, in report/promises/. A whole run in which every promise was kept and every
 * fault noticed also goes into the build it looked at: the page `/proof/`, and the files it leads to.
 */
export default class PromiseReporter implements Reporter {
	readonly #lines = new Map<string, Line>();
	#browser = 'Chromium';

	onTestEnd(test: TestCase, result: TestResult): void {
		const [, project, , title = '', name = ''] = test.titlePath();
		if (project !== 'builds' && project !== 'promises') return;
		const [criterion = '', promise = ''] = title.split(/: (.*)/s);
		const told = (type: string) =>
			result.annotations.flatMap((one) => (one.type === type ? [one.description ?? ''] : []));
		this.#lines.set(test.id, {
			criterion,
			promise,
			test: name,
			isWell: result.status === 'passed',
			figure: told('figure').join('; ') || (result.error?.message ?? '').split('\n')[0]!,
			notes: told('note'),
			seconds: Number((result.duration / 1000).toFixed(1))
		});
		this.#browser = told('browser')[0] ?? this.#browser;
	}

	async onEnd({ status }: FullResult): Promise<void> {
		if (this.#lines.size === 0) return;
		const report: Report = {
			date: new Date().toISOString().slice(0, 10),
			build: await markOf(folder),
			browser: this.#browser,
			seed,
			lines: [...this.#lines.values()].sort((one, other) => numberOf(one) - numberOf(other))
		};
		const files = filesOf(report);
		await mkdir('report/promises', { recursive: true });
		for (const [file, text] of Object.entries(files))
			await writeFile(join('report/promises', file), text);
		if (status === 'passed' && process.env.PROMISES === 'whole') await publish(report, files);
	}
}

/** The order of the criteria; what has no number comes last. */
const numberOf = ({ criterion }: Line) => Number(criterion.slice(1)) || 1000;

/** Puts the report into the page that says so far that nobody has tested this build, in every language. */
async function publish(report: Report, files: Readonly<Record<string, string>>): Promise<void> {
	for (const [file, text] of Object.entries(files)) await write(join(folder, 'proof', file), text);
	for (const { home } of contentLocales()) {
		const page = join(folder, home, 'proof/index.html');
		const html = await readFile(page, 'utf8');
		if (!place.test(html)) throw new Error(`${page} has no place for a report`);
		const inside = toHtml(report, Object.keys(files));
		await write(
			page,
			html.replace(place, () => `<!-- report -->${inside}<!-- /report -->`)
		);
	}
	await writeFile(join(folder, sumsFile), writeSums(await sumsOf(folder)));
}

/** A file of the build, with the compressed copy that hosts send: the one made while building holds what was there. */
async function write(file: string, text: string): Promise<void> {
	await writeFile(file, text);
	await writeFile(`${file}.br`, brotliCompressSync(text));
}
