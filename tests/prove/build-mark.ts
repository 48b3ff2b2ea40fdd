import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The SHA-256 sum of every file below a folder, by its path, in the order of the paths. */
export async function sumsOf(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
		.sort();
	const sums = new Map<string, string>();
	for (const file of files) sums.set(file, sum(await readFile(join(folder, file))));
	return sums;
}

/** A mark that is equal for equal builds and, as far as anyone can tell, for no others. */
export async function markOf(folder: string): Promise<string> {
	const sums = await sumsOf(folder);
	return sum([...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('')).slice(0, 16);
}

function sum(content: Buffer | string): string {
	return createHash('sha256').update(content).digest('hex');
}
