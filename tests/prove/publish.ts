import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { wordOf, type Report } from './report';

/*
 * The report of a build, put into the page of that very build which says so far that nobody has tested it.
 */

const place = /<!-- report -->[\s\S]*<!-- \/report -->/;

/**
 * Writes the report into the page in every language. The report itself is in English.
 *
 * @param folder the build
 * @returns the pages it was written to
 */
export async function publish(folder: string, report: Report): Promise<string[]> {
	const pages = ['proof', 'es/proof']
		.map((path) => join(folder, path, 'index.html'))
		.filter((file) => existsSync(file));
	for (const page of pages) {
		const html = await readFile(page, 'utf8');
		if (!place.test(html)) throw new Error(`${page} has no place for a report`);
		const finished = html.replace(place, () => `<!-- report -->${toHtml(report)}<!-- /report -->`);
		await writeFile(page, finished);
		// The copies that were packed while building hold the page as it was.
		await writeFile(`${page}.br`, brotliCompressSync(finished));
		await writeFile(`${page}.gz`, gzipSync(finished, { level: 9 }));
	}
	return pages;
}

function toHtml({ date, build, browser, seed, results }: Report): string {
	const rows = results.map((result) => {
		const { proof, evidence } = result;
		const notes = (evidence.notes ?? [])
			.map((note) => `<br /><small>${text(note)}</small>`)
			.join('');
		return `<li><strong>${text(wordOf(result))}</strong> ${proof.criterion}: ${text(proof.promise)}<br />${text(evidence.figure)}${notes}</li>`;
	});
	const intro = `Tested on ${date} in ${text(browser)}, build ${build}, seed ${seed}.`;
	return `<div lang="en"><p>${intro}</p><ul>${rows.join('')}</ul></div>`;
}

const text = (raw: string) =>
	raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
