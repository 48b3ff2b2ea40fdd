import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { moved } from '../../bundle/moved.js';
import { isMoved } from '../support/built-site';
import { open } from '../support/voter';

const variants = ['/', '/easy/', '/es/', '/es/easy/full/'];

/** Where a length has a screen of its own at that address, nothing leads on from it. */
const leadsOn = (file: string) => existsSync(file) && isMoved(readFileSync(file, 'utf8'));

test('an old bookmark opens the new place, in every language and wording, and Back leads out of it', async ({
	page
}) => {
	for (const [from, to] of Object.entries(moved)) {
		const there = variants.filter((home) => leadsOn(`build${home}${from}index.html`));
		expect(there.length).toBeGreaterThan(0);
		for (const home of there) {
			await page.goto(home + from);
			await expect(page).toHaveURL(home + to);
		}
		await open(page, '/');
		await page.goto(`/${from}`);
		await expect(page).toHaveURL(`/${to}`);
		await page.goBack();
		await expect(page).toHaveURL('/');
	}
});
