import { fork } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { writeHosting } from '../hosting/hosting.js';
import { writeManifests } from '../hosting/manifest.js';
import { warnOfNoPublisher } from '../hosting/publisher.js';
import { setting } from '../hosting/settings.js';
import { writeBillOfMaterials } from '../hosting/sbom.js';
import { writeSumsOf } from '../hosting/sums.js';
import { writeWorker } from '../hosting/worker.js';
import { bundles, pagesOf } from './bundles.js';
import { compress } from './compress.js';
import { writeMoved } from './moved.js';
import { writePictures } from './pictures.js';

/*
 * The whole build: both bundles side by side, their pages put together, and what a host needs.
 * Most hosts compress by themselves; `COMPRESS=brotli` adds copies for those that send what they find.
 */

const folder = 'build';
const isCompressed = setting('COMPRESS', ['brotli', 'off']) === 'brotli';

await rm(folder, { recursive: true, force: true });
await run('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);
await Promise.all(bundles.map(buildBundle));
for (const one of bundles) await takeIn(pagesOf(one));
await writeMoved(folder);
await writePictures(`${folder}/pictures`);
await writeManifests(folder);
await writeWorker(folder);
await writeHosting(folder);
if (isCompressed) await compress(folder);
await writeSumsOf(folder);
writeBillOfMaterials();
warnOfNoPublisher();

/** @param {import('./bundles.js').Bundle} bundle */
async function buildBundle(bundle) {
	await rm(pagesOf(bundle), { recursive: true, force: true });
	await run('bundle/build-bundle.js', [], { BUNDLE: bundle, NODE_ENV: 'production' });
}

/**
 * Adds a bundle's pages to the site.
 *
 * @param {string} pages
 * @throws {Error} when both bundles made the same page: one of them would be lost
 */
async function takeIn(pages) {
	await cp(pages, folder, { recursive: true, force: false, errorOnExist: true });
}

/**
 * @param {string} script
 * @param {string[]} words
 * @param {Record<string, string>} [environment]
 * @returns {Promise<void>}
 */
function run(script, words, environment = {}) {
	return new Promise((resolve, reject) => {
		const child = fork(script, words, { env: { ...process.env, ...environment } });
		child.once('exit', (code) => {
			if (code === 0) resolve();
			// The child has said why.
			else reject(process.exit(code ?? 1));
		});
	});
}
