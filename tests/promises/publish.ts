import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { sumsFile, sumsOf, writeSums } from '../../hosting/sums.js';
import { filesOf, wordOf, type Report } from './report';

/*
 * The report of a build, put into that very build: into the page which says so far that nobody has tested it, and as
 * two files beside it.
 */

const place = /<!-- report -->[\s\S]*<!-- \/report -->/;

/**
 * Writes the report into the page in every language, and the files it leads to. The report itself is in English.
 *
 * @param folder the build
 */
export async function publish(folder: string, report: Report): Promise<void> {
	const files = filesOf(report);
	for (const [file, text] of Object.entries(files)) await write(join(folder, 'proof', file), text);
	for (const path of ['proof', 'es/proof']) {
		const page = join(folder, path, 'index.html');
		const html = await readFile(page, 'utf8');
		if (!place.test(html)) throw new Error(`${page} has no place for a report`);
		const inside = toHtml(report, Object.keys(files));
		await write(
			page,
			html.replace(place, () => `<!-- report -->${inside}<!-- /report -->`)
		);
	}
	await write(join(folder, sumsFile), writeSums(await sumsOf(folder)));
}

/** A file of the build, with the copies that hosts send: those that were made while building hold what was there. */
async function write(file: string, text: string): Promise<void> {
	await writeFile(file, text);
	await writeFile(`${file}.br`, brotliCompressSync(text));
	await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
}

function toHtml({ date, build, browser, seed, results }: Report, files: readonly string[]): string {
	const rows = results.map((result) => {
		const { proof, evidence } = result;
		const notes = (evidence.notes ?? [])
			.map((note) => `<br /><small>${text(note)}</small>`)
			.join('');
		return `<li><strong>${text(wordOf(result))}</strong> ${proof.criterion}: ${text(proof.promise)}<br />${text(evidence.figure)}${notes}</li>`;
	});
	const links = files.map((file) => `<a href="/proof/${file}">${file}</a>`).join(', ');
	const intro = `Tested on ${date} in ${text(browser)}, build ${build}, seed ${seed}. The whole report: ${links}.`;
	return `<p lang="en">${intro}</p><ul lang="en">${rows.join('')}</ul>`;
}

const text = (raw: string) =>
	raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
