import { expect, test } from '@playwright/test';
import { moved } from '../../bundle/moved.js';
import { isMoved, pageFrom, readSite } from '../support/built-site';
import { validityFaults } from '../support/built-validity';
import { open } from './voter';

const { files, read } = readSite();
const variants = ['/', '/full/', '/easy/', '/easy/full/', '/es/', '/es/full/', '/es/easy/'];

for (const [from, to] of Object.entries(moved)) {
	test(`an old bookmark of ${from} opens ${to}, in every language and wording`, async ({
		page
	}) => {
		for (const home of variants.filter((one) => files.has(`${one}${to}index.html`))) {
			await page.goto(home + from);
			await expect(page).toHaveURL(home + to);
		}
		// Back leads to what was before it, not around in a circle.
		await open(page, '/');
		await page.goto(`/${from}`);
		await expect(page).toHaveURL(`/${to}`);
		await page.goBack();
		await expect(page).toHaveURL('/');
	});
}

test('what stands at an old address is valid, runs nothing and is in the page’s language', async () => {
	const old = [...files].filter((file) => file.endsWith('.html') && isMoved(read(file)));
	expect(old.length).toBeGreaterThanOrEqual(Object.keys(moved).length * 4);
	for (const file of old) {
		const page = pageFrom(file.replace(/index\.html$/, ''), read(file));
		expect(await validityFaults(page)).toEqual([]);
		expect(page.html).toContain("default-src 'none'");
		expect(page.html).not.toContain('<script');
		expect(page.document.documentElement.lang).toBe(page.locale);
	}
});
