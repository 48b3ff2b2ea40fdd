import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { colour } from '../bundle/colours.js';
import { contentLocales } from '../bundle/entries.js';
import { siteBase } from './origin.js';
import { publisher } from './publisher.js';

/**
 * Writes what a phone needs to put the site on its home screen, once for each language.
 *
 * @param {string} folder the finished site
 */
export async function writeManifests(folder) {
	for (const { tag, dir, home } of contentLocales()) {
		const manifest = await manifestIn(tag, dir, `${siteBase}/${home}`);
		await writeFile(join(folder, home, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
	}
}

/**
 * @param {string} locale
 * @param {string} dir
 * @param {string} home where the language's start page is
 */
async function manifestIn(locale, dir, home) {
	const content = new URL(`../src/content/${locale}/`, import.meta.url);
	const [words, readingWords] = await Promise.all(
		['interface.json', 'reading.json'].map(async (name) =>
			JSON.parse(await readFile(new URL(name, content), 'utf8'))
		)
	);
	return {
		id: home,
		start_url: home,
		scope: `${siteBase}/`,
		lang: locale,
		dir,
		name: words['site.name'],
		short_name: words['site.name'],
		description: `${words['site.description']} ${madeBy(readingWords)}`,
		// With the address in sight: a voter can see whose page this is.
		display: 'minimal-ui',
		background_color: colour('paper'),
		theme_color: colour('paper'),
		icons: [192, 512].map((size) => ({
			src: `${siteBase}/pictures/icon-${size}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: 'any maskable'
		}))
	};
}

/** @param {Record<string, string>} words */
function madeBy(words) {
	return publisher
		? words['publisher.by']?.replace('{name}', publisher.name)
		: words['publisher.none'];
}
