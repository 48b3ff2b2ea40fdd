import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { edge, edgeIf } from '../support/edge';
import { open } from '../support/voter';

/* Where each old address leads is read in `tests/built/moved.test.ts`; here one of each kind is followed. */

/** A screen, a place on a screen, a page to read, and a place on one. */
const some = {
	'check/': 'guide/',
	'plan/': 'prepare/#plan',
	'statements/jail-cash-bail/': 'statements/money-bail/',
	'topics/guns/': 'statements/#topic-guns'
};

for (const home of ['/', '/es/easy/full/'])
	test(
		`an old bookmark opens the new place, from ${home}`,
		edgeIf(home !== '/'),
		async ({ page }) => {
			for (const [from, to] of Object.entries(some)) {
				if (!existsSync(`build${home}${from}index.html`)) continue;
				await page.goto(home + from);
				await expect(page).toHaveURL(home + to);
			}
		}
	);

test('Back leads out of the new place, past the old address', edge, async ({ page }) => {
	for (const [from, to] of Object.entries(some)) {
		await open(page, '/');
		await page.goto(`/${from}`);
		await expect(page).toHaveURL(`/${to}`);
		await page.goBack();
		await expect(page).toHaveURL('/');
	}
});
