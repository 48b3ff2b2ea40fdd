import { expect, test } from '@playwright/test';
import { casesOf } from '../support/cases';
import { screens } from '../support/screens';

/*
 * What a screen reader hears of each screen, in order, kept in journeys/aria-snapshots/ so that a change is seen in review. After a change
 * that is meant: `npm run test:full -- tree --update-snapshots`.
 */

for (const { name, home, show } of casesOf(screens)) {
	test(`${name} (${home}): a screen reader hears what it heard before`, async ({ page }) => {
		await show(page, home);
		const language = (await page.locator('html').getAttribute('lang'))!;
		const heard = [
			`title: ${await page.title()}`,
			`language: ${language}`,
			await page.locator('body').ariaSnapshot(),
			''
		];
		expect(language).toBe(home === '/' ? 'en' : 'es');
		// The address is the one that this run is served at, and what is kept is kept until another day each day.
		const lasting = heard
			.join('\n')
			.replace(/localhost:\d+/g, 'ballot.example')
			.replace(/(on this phone until|en este teléfono hasta el) .*\./, '$1 another day.');
		expect(lasting).toMatchSnapshot([language, `${name}.yml`]);
	});
}
