import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteBase } from '../hosting/origin.js';
import { contentLocales, homes } from './entries.js';

/*
 * Old links and bookmarks open: where a screen used to be, a small page without script leads to where it is now.
 */

/**
 * Addresses of screens that moved, below language, wording and length.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const moved = {
	'check/': 'guide/',
	'worksheet/': 'prepare/#office',
	'measures/': 'prepare/#measure',
	'plan/': 'prepare/#plan',
	'by-hand/': 'no-printer/'
};

/**
 * Writes a page for each old address whose new one was built.
 *
 * @param {string} folder the finished site
 */
export async function writeMoved(folder) {
	for (const home of homes().flatMap((one) => [one, `${one}full/`])) {
		for (const [from, to] of Object.entries(moved)) {
			if (!existsSync(join(folder, home, to.replace(/#.*/, ''), 'index.html'))) continue;
			await mkdir(join(folder, home, from), { recursive: true });
			await writeFile(join(folder, home, from, 'index.html'), movedPage(home, to));
		}
	}
}

/**
 * @param {string} home where the pages of a language, wording and length are, such as "es/easy/"
 * @param {string} to the new address below it
 */
export function movedPage(home, to) {
	const [first, ...others] = contentLocales();
	const { tag, dir } = others.find((one) => home.startsWith(one.home)) ?? first;
	const words = wordsOf(`${tag}/reading.json`);
	const address = `${siteBase}/${home}${to}`;
	return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${address}">
<title>${words['moved.title']}</title>
</head>
<body><main><h1>${words['moved.title']}</h1><p><a href="${address}">${words['moved.go']}</a></p></main></body>
</html>
`;
}

/**
 * @param {string} file
 * @returns {Record<string, string>}
 */
function wordsOf(file) {
	return JSON.parse(readFileSync(new URL(`../src/content/${file}`, import.meta.url), 'utf8'));
}
