import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { moved } from '../../bundle/moved.js';
import { isMoved } from '../support/built-site';
import { open } from '../support/voter';

const variants = ['/', '/easy/', '/es/', '/es/easy/full/'];

/** Where a length has a screen of its own at that address, nothing leads on from it. */
const leadsOn = (file: string) => existsSync(file) && isMoved(readFileSync(file, 'utf8'));

const all = Object.entries(moved);

test('every old address leads on, in one language or another', () => {
	const lost = all.filter(
		([from]) => !variants.some((home) => leadsOn(`build${home}${from}index.html`))
	);
	expect(lost).toEqual([]);
});

for (const home of variants)
	test(`an old bookmark opens the new place, from ${home}`, async ({ page }) => {
		for (const [from, to] of all) {
			if (!leadsOn(`build${home}${from}index.html`)) continue;
			await page.goto(home + from);
			await expect(page).toHaveURL(home + to);
		}
	});

test('Back leads out of the new place, past the old address', async ({ page }) => {
	for (const [from, to] of all) {
		await open(page, '/');
		await page.goto(`/${from}`);
		await expect(page).toHaveURL(`/${to}`);
		await page.goBack();
		await expect(page).toHaveURL('/');
	}
});
