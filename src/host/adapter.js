import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';
import { bundle, workshopFolder } from './bundles.js';
import { homes, workshopPages } from './entries.js';

/**
 * adapter-static, and then the finishing touches that SvelteKit leaves to the host.
 *
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function adapter() {
	const folder = bundle === 'workshop' ? workshopFolder : 'build';
	const files = adapterStatic({ pages: folder, precompress: false });
	return {
		...files,
		name: 'ballot-of-rights',
		async adapt(builder) {
			await files.adapt(builder);
			for (const page of await pagesIn(folder)) {
				const html = await readFile(page, 'utf8');
				await writeFile(page, withPlainPolicy(html));
				// A page carries its data; the policy forbids to ask for it a second time.
				await rm(join(dirname(page), '__data.json'), { force: true });
			}
			if (bundle === 'workshop') return;
			await takeInWorkshop(folder);
			// Only here: the linter and the type check read this file too, and need nothing that draws.
			const { writePictures } = await import('./pictures.js');
			await writePictures(join(folder, 'pictures'));
			await builder.compress(folder);
		}
	};
}

/**
 * Puts the workshop's pages, with the script of its own bundle, in place of those that this build made of them.
 *
 * @param {string} folder
 */
async function takeInWorkshop(folder) {
	for (const home of homes()) {
		for (const page of workshopPages) {
			const path = join(home, page, 'index.html');
			await cp(join(workshopFolder, path), join(folder, path));
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

/** @param {string} folder */
async function pagesIn(folder) {
	const names = await readdir(folder, { recursive: true });
	return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}
