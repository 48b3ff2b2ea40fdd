import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setting } from './settings.js';
import { sumOf, sumsOf, writeSums } from './sums.js';

const workerFile = 'service-worker.js';

/** What the worker's source says where the sum of the build belongs. */
const place = 'THE-SUM-OF-THE-BUILD';

/** The site is built without a worker, to remove the one that voters have: `WORKER=off npm run build`. */
export const isWorkerOff = setting('WORKER', ['off']) === 'off';

/**
 * Gives the worker its sum, so that it changes with every change of the site and with nothing else; or puts the one
 * that removes it in its place.
 *
 * @param {string} folder the finished site, but for the worker
 */
export async function writeWorker(folder) {
	const file = join(folder, workerFile);
	if (isWorkerOff) {
		await writeFile(file, await readFile(new URL('./no-worker.js', import.meta.url)));
		return;
	}
	const source = await readFile(file, 'utf8');
	if (source.split(place).length !== 2) throw new Error(`${file} has no place for its sum`);
	const sums = await sumsOf(folder);
	sums.delete(workerFile);
	await writeFile(file, source.replace(place, sumOf(writeSums(sums)).slice(0, 16)));
}
