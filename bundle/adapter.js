import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';
import { bundle, pagesOf } from './bundles.js';

/**
 * adapter-static for one bundle's pages, and the finishing touches that SvelteKit leaves to the host. What all pages
 * share is added by `build.js`, once both bundles are there.
 *
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function adapter() {
	const folder = pagesOf(bundle);
	const files = adapterStatic({ pages: folder, precompress: false });
	return {
		...files,
		name: 'ballot-of-rights',
		async adapt(builder) {
			await files.adapt(builder);
			// SvelteKit writes the style into files next to the pages; it is in each page already.
			await rm(join(folder, '_app'), { recursive: true, force: true });
			for (const file of await filesIn(folder)) {
				if (file.endsWith('.html'))
					await writeFile(file, withIcons(withPlainPolicy(await readFile(file, 'utf8'))));
				// A page carries its data, and what is no page comes with the quiz.
				else if (bundle === 'tools' || file.endsWith('__data.json')) await rm(file);
			}
		}
	};
}

/**
 * With inlined scripts SvelteKit writes `'none'` next to the hashes, which browsers ignore with a warning.
 *
 * @param {string} html
 */
export function withPlainPolicy(html) {
	return html
		.replace(/((?:script|style)-src(?: '[^']+')+?) 'none'/g, '$1')
		.replace(/((?:script|style)-src) 'none' 'sha/g, "$1 'sha");
}

/**
 * Browsers load a manifest's icons under the policy of the page that names it. No other page may load a picture.
 *
 * @param {string} html
 */
export function withIcons(html) {
	return html.includes('rel="manifest"')
		? html.replace('img-src data:', "img-src 'self' data:")
		: html;
}

/** @param {string} folder */
async function filesIn(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
