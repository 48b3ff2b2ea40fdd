import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentLocales } from './entries.js';

/*
 * Old links and bookmarks open: where a screen used to be, a small page without script leads to where it is now.
 */

/** The statements of edition 1 that were retired, and the one that asks about the same matter now. */
const successors = {
	'abortion-crime': 'abortion-doctor-crime',
	'arms-war-crimes': 'arms-checks-allies',
	'asylum-at-border': 'asylum-at-crossing',
	'death-penalty-mental-illness': 'death-penalty-illness-at-crime',
	'equal-rights-constitution': 'equal-rights-amendment',
	'gun-danger-orders': 'gun-removal-conviction',
	'id-sex-marker': 'id-sex-at-birth',
	'inclusive-classrooms': 'regular-class-first',
	'jail-cash-bail': 'money-bail',
	'new-plant-dirty-air': 'plant-approval-hearing',
	'paid-leave-birth': 'paid-leave-mothers',
	'prison-solitary': 'solitary-over-15-days',
	'school-library-books': 'library-book-review',
	'tear-gas-protest': 'tear-gas-violence',
	'tribal-courts-assault': 'tribal-courts-try-anyone'
};

/**
 * Addresses of screens and pages that moved, below language, wording and length.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const moved = {
	'check/': 'guide/',
	'choose/': 'full/choose/',
	'share/positions/': 'share/',
	'picture/': 'share/',
	'worksheet/': 'prepare/#office',
	'measures/': 'prepare/#measure',
	'plan/': 'prepare/#plan',
	'by-hand/': 'no-printer/',
	'topics/': 'statements/',
	...Object.fromEntries(topicIds().map((id) => [`topics/${id}/`, `statements/#topic-${id}`])),
	// It became two topics, race and economy.
	'topics/racial-economic/': 'statements/',
	...Object.fromEntries(
		Object.entries(successors).map(([old, id]) => [`statements/${old}/`, `statements/${id}/`])
	)
};

/** @returns {string[]} */
function topicIds() {
	const edition = new URL('../src/content/edition.json', import.meta.url);
	return JSON.parse(readFileSync(edition, 'utf8')).topics;
}

/**
 * Writes a page for each old address whose new one was built.
 *
 * @param {string} folder the finished site
 */
export async function writeMoved(folder) {
	for (const { tag, dir, home } of contentLocales()) {
		for (const variant of ['', 'full/', 'easy/', 'easy/full/']) {
			for (const [from, to] of Object.entries(moved)) {
				if (!existsSync(join(folder, home, variant, to.replace(/#.*/, ''), 'index.html'))) continue;
				const place = join(folder, home, variant, from);
				await mkdir(place, { recursive: true });
				const up = '../'.repeat(from.split('/').length - 1);
				await writeFile(join(place, 'index.html'), movedPage(tag, dir, up + to));
			}
		}
	}
}

/**
 * @param {string} locale
 * @param {string} dir
 * @param {string} to the new address, seen from the old one: the site may be in a folder
 */
export function movedPage(locale, dir, to) {
	const file = new URL(`../src/content/${locale}/reading.json`, import.meta.url);
	const words = JSON.parse(readFileSync(file, 'utf8'));
	return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${to}">
<title>${words['moved.title']}</title>
</head>
<body><main><h1>${words['moved.title']}</h1><p><a href="${to}">${words['moved.go']}</a></p></main></body>
</html>
`;
}
