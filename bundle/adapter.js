import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';
import { bundle, toolsFolder } from './bundles.js';
import { homes, toolsPages } from './entries.js';
import { writeMoved } from './moved.js';
import { writeHosting } from '../hosting/hosting.js';
import { sumsFile, sumsOf, writeSums } from '../hosting/sums.js';
import { writeWorker } from '../hosting/worker.js';

/**
 * adapter-static, and then the finishing touches that SvelteKit leaves to the host.
 *
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function adapter() {
	const folder = bundle === 'tools' ? toolsFolder : 'build';
	const files = adapterStatic({ pages: folder, precompress: false });
	return {
		...files,
		name: 'ballot-of-rights',
		async adapt(builder) {
			await files.adapt(builder);
			for (const page of await pagesIn(folder)) {
				const html = await readFile(page, 'utf8');
				const plain = withPlainPolicy(html);
				await writeFile(page, html.includes('<script') ? withManifest(plain) : plain);
				// A page carries its data; the policy forbids to ask for it a second time.
				for (const data of [join(dirname(page), '__data.json'), `${page}__data.json`])
					await rm(data, { force: true });
			}
			if (bundle === 'tools') return;
			await takeInTools(folder);
			await writeMoved(folder);
			// Only here: the linter and the type check read this file too, and need nothing that draws.
			const { writePictures } = await import('./pictures.js');
			const { writeManifests } = await import('../hosting/manifest.js');
			await writePictures(join(folder, 'pictures'));
			await writeManifests(folder);
			await writeWorker(folder);
			await writeHosting(folder);
			await writeFile(join(folder, sumsFile), writeSums(await sumsOf(folder)));
			await builder.compress(folder);
		}
	};
}

/**
 * Puts the tools’ pages, with the script of its own bundle, in place of those that this build made of them.
 *
 * @param {string} folder
 */
async function takeInTools(folder) {
	for (const home of homes()) {
		for (const page of toolsPages) {
			const path = join(home, page, 'index.html');
			await cp(join(toolsFolder, path), join(folder, path));
		}
	}
}

/**
 * With inlined scripts SvelteKit writes `'none'` beside the hashes, which browsers ignore with a warning.
 *
 * @param {string} html
 */
export function withPlainPolicy(html) {
	return html
		.replace(/(script-src(?: '[^']+')+?) 'none'/, '$1')
		.replace("script-src 'none' 'sha", "script-src 'sha");
}

/**
 * A page that names its language's manifest. Not written by a component: while SvelteKit looks for pages it would ask
 * for the manifest and the icon, which are made afterwards.
 *
 * @param {string} html
 */
function withManifest(html) {
	const locale = /<html lang="([^"]+)"/.exec(html)?.[1];
	const manifest = locale === 'en' ? '/manifest.json' : `/${locale}/manifest.json`;
	const links = `<link rel="manifest" href="${manifest}"><link rel="apple-touch-icon" href="/pictures/icon-192.png">`;
	return html.replace('</head>', `${links}</head>`);
}

/** @param {string} folder */
async function pagesIn(folder) {
	const names = await readdir(folder, { recursive: true });
	return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}
