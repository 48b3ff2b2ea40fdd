/*
 * Lays the pictures that `npm run screens` took side by side: report/screens/index.html with one row for each screen, and
 * one PNG for each look.
 */

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser, launchFlags } from './find-browser.js';

const folder = 'report/screens';
const looks = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);
const screens = [...new Set(looks.flatMap((look) => readdirSync(join(folder, look))))].sort();

/**
 * @param {readonly string[]} rows
 * @param {readonly string[]} columns
 */
function sheet(rows, columns) {
	const picture = (/** @type {string} */ look, /** @type {string} */ screen) =>
		`<figure><img src="${encodeURI(`${look}/${screen}`)}" alt=""><figcaption>${screen.slice(0, -4)}<br>${look}</figcaption></figure>`;
	return `<!doctype html><meta charset="utf-8"><title>Every screen</title>
<style>
body { margin: 1rem; font: 14px system-ui, sans-serif; background: #777; color: #fff }
section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; margin-block-end: 2rem }
figure { margin: 0 } img { display: block; max-inline-size: 360px }
</style>
${rows.map((screen) => `<section>${columns.map((look) => picture(look, screen)).join('')}</section>`).join('\n')}`;
}

writeFileSync(join(folder, 'index.html'), sheet(screens, looks));

const browser = await chromium.launch({
	executablePath: findBrowser().path,
	args: [...launchFlags]
});
const page = await browser.newPage({ viewport: { width: 2320, height: 1000 } });
for (const look of looks) {
	const file = join(folder, `${look}.html`);
	writeFileSync(file, sheet(screens, [look]).replaceAll('</section>\n<section>', ''));
	await page.goto(pathToFileURL(file).href);
	await page.screenshot({ path: join(folder, `${look}.png`), fullPage: true });
}
await browser.close();
console.log(`${looks.length * screens.length} pictures: ${join(folder, 'index.html')}`);
