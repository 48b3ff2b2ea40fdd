import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file in the finished site that holds the sum of every other one. */
export const sumsFile = 'sums.txt';

/**
 * Writes the sum of every file of the finished site.
 *
 * @param {string} folder
 */
export async function writeSumsOf(folder) {
	await writeFile(join(folder, sumsFile), writeSums(await sumsOf(folder)));
}

/**
 * SHA-256 of every file in a folder, in the order of their names. The compressed copies are left out: what they unpack
 * to is here, and each version of Node packs in its own way.
 *
 * @param {string} folder
 * @returns {Promise<Map<string, string>>} each sum by its file's path below the folder
 */
export async function sumsOf(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.filter((file) => file !== sumsFile)
		.sort();
	const sums = await Promise.all(
		files.map(async (file) => sumOf(await readFile(join(folder, file))))
	);
	return new Map(files.map((file, at) => [file.replaceAll('\\', '/'), sums[at] ?? '']));
}

/**
 * The sums as `sha256sum --check` reads them.
 *
 * @param {ReadonlyMap<string, string>} sums
 */
export function writeSums(sums) {
	return [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

/** @param {string | Uint8Array} bytes */
export function sumOf(bytes) {
	return createHash('sha256').update(bytes).digest('hex');
}
