import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);
const worthCompressing = /\.(?:html|css|js|json|svg|txt|xml)$/;

/**
 * Writes a brotli copy of every text file, which every browser in use takes. Hosts that only speak gzip compress as they
 * send.
 *
 * @param {string} folder the finished site
 */
export async function compress(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && worthCompressing.test(entry.name))
		.map((entry) => `${entry.parentPath}/${entry.name}`);
	await Promise.all(
		files.map(async (file) => {
			const text = await readFile(file);
			const params = {
				[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: text.length
			};
			await writeFile(`${file}.br`, await brotli(text, { params }));
		})
	);
}
