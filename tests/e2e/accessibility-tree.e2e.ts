import { expect, test } from '@playwright/test';
import { screens } from './screens';

/*
 * What a screen reader hears of each screen, in order, kept in heard/ so that a change is seen in review. After a change
 * that is meant: `npm run e2e -- accessibility-tree --update-snapshots`.
 */

for (const [language, home] of [
	['en', '/'],
	['es', '/es/']
] as const) {
	for (const [name, show] of Object.entries(screens)) {
		test(`${name} (${language}): a screen reader hears what it heard before`, async ({ page }) => {
			await show(page, home);
			const heard = [
				`title: ${await page.title()}`,
				`language: ${await page.locator('html').getAttribute('lang')}`,
				await page.locator('body').ariaSnapshot(),
				''
			];
			// The address is the one that this run is served at.
			expect(heard.join('\n').replace(/localhost:\d+/g, 'ballot.example')).toMatchSnapshot([
				language,
				`${name}.yml`
			]);
		});
	}
}
