import { cpSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../hosting/serve.js';
import { lossesOf } from '../support/layout/losses';
import { addPseudoLocales, pseudoLocales } from '../support/pseudo-locales';
import { readingPages, screens } from '../support/screens';
import { build, copyTo } from '../support/site-copy';
import { open, say, shortCount } from '../support/voter';

/* A language is a folder: the site is built with folders that it does not have. */

/** All but the page for what is not there: which language that has is up to the host. */
const seen = Object.entries({ ...screens, ...readingPages }).filter(
	([name]) => !name.endsWith('no-such-page')
);

test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 320, height: 568 } });

let place = '';
let site: Awaited<ReturnType<typeof serve>>;

/** Builds a copy of the site for the tests of a group, and throws it away after them. */
function onCopyWith(change: (folder: string) => void): void {
	test.beforeAll(async () => {
		place = await mkdtemp(join(tmpdir(), 'new-languages-'));
		const folder = copyTo(join(place, 'site'));
		change(folder);
		await build(folder);
		site = await serve({ folder: join(folder, 'build') });
	});
	test.afterAll(async () => {
		await site.close();
		await rm(place, { recursive: true, force: true });
	});
}

test.describe('a folder of words, and no other file, is a language', () => {
	onCopyWith((folder) => {
		const content = join(folder, 'src/content');
		cpSync(join(content, 'en'), join(content, 'fr'), { recursive: true });
		const locale = join(content, 'fr/locale.json');
		writeFileSync(locale, JSON.stringify({ name: 'Français', dir: 'ltr', review: 'pending' }));
	});

	test('the start page leads to it, and its quiz to its guide', async ({ page }) => {
		await open(page, site.address);
		await page.getByRole('link', { name: 'Français' }).first().click();
		await page.waitForURL('**/fr/');
		await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
		await page.locator('[data-start]').click();
		await page.waitForURL('**/fr/quiz/');
		for (let number = 1; number <= shortCount; number++) await say(page, 'Agree');
		await page.waitForURL('**/fr/guide/');
		await expect(page.locator('main .card')).toHaveCount(shortCount);
	});
});

test.describe('a language that is hard in a way of its own', () => {
	onCopyWith(addPseudoLocales);

	for (const [tag, { name, dir }] of Object.entries(pseudoLocales)) {
		test(`${name}: nothing is lost on any screen or page to read`, async ({ browser }) => {
			test.setTimeout(600_000);
			const faults: string[] = [];
			for (const [screen, show] of seen) {
				const page = await browser.newPage();
				await show(page, `${site.address}${tag}/`);
				const html = page.locator('html');
				const said = `${await html.getAttribute('lang')} ${await html.getAttribute('dir')}`;
				if (said !== `${tag} ${dir}`) faults.push(`${screen}: is in ${said}`);
				faults.push(...(await lossesOf(page)).map((loss) => `${screen}: ${loss}`));
				await page.close();
			}
			expect(faults).toEqual([]);
		});
	}
});
