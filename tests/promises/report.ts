import { mkdir, writeFile } from 'node:fs/promises';
import type { Result } from './runner';

/** What a run proved, and on what. */
export interface Report {
	readonly date: string;
	/** The build's own mark: equal for equal builds. */
	readonly build: string;
	readonly browser: string;
	readonly seed: number;
	readonly results: readonly Result[];
	/** The names of proofs that this run left out. */
	readonly leftOut: readonly string[];
}

/** What came of it, in one word. */
export const wordOf = ({ mutation, isWell }: Result): string => {
	if (mutation) return isWell ? 'noticed' : 'MISSED';
	return isWell ? 'kept' : 'BROKEN';
};

/** One line for the console. */
export function lineOf(result: Result): string {
	const { proof, mutation, evidence, seconds } = result;
	const what = mutation ? `${mutation.does} → ${evidence.figure}` : evidence.figure;
	const { criterion, name } = proof;
	const head = `${criterion.padEnd(4)}${wordOf(result).padEnd(8)}${name.padEnd(20)}`;
	return `${head} ${what} (${seconds.toFixed(1)} s)`;
}

/** Writes `prove.md` and `prove.json`. */
export async function writeReport(folder: string, report: Report): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [file, text] of Object.entries(filesOf(report)))
		await writeFile(`${folder}/${file}`, text);
}

/** The report to read, and the same one for programs. */
export function filesOf(report: Report): Readonly<Record<string, string>> {
	return {
		'prove.md': toMarkdown(report),
		'prove.json': `${JSON.stringify(toPlain(report), null, '\t')}\n`
	};
}

/** The report without functions. */
function toPlain({ results, ...report }: Report) {
	return {
		...report,
		results: results.map(({ proof, mutation, evidence, isWell, seconds }) => ({
			criterion: proof.criterion,
			name: proof.name,
			promise: proof.promise,
			...(mutation ? { mutation: mutation.does } : {}),
			isWell,
			...evidence,
			seconds: Number(seconds.toFixed(1))
		}))
	};
}

function toMarkdown({ date, build, browser, seed, results, leftOut }: Report): string {
	const rows = results.map((result) => {
		const { proof, mutation, evidence } = result;
		const what = mutation ? `With a fault put in: ${mutation.does}.` : proof.promise;
		return `| ${proof.criterion} | ${cell(what)} | ${wordOf(result)} | ${cell(evidence.figure)} |`;
	});
	const notes = results.flatMap(({ proof, evidence }) =>
		(evidence.notes ?? []).map((note) => `- ${proof.criterion}: ${note}`)
	);
	return [
		'# What was proven',
		`Build ${build}, on ${date}, in ${browser}, with seed ${seed}.`,
		['| | promise | | seen |', '| --- | --- | --- | --- |', ...rows].join('\n'),
		...(notes.length ? ['## Notes', notes.join('\n')] : []),
		...(leftOut.length ? [`Left out of this run: ${leftOut.join(', ')}.`] : [])
	]
		.join('\n\n')
		.concat('\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|');
