import { expect, test } from '@playwright/test';
import { casesOf } from '../support/cases';
import { heard } from '../support/heard';
import { screens } from '../support/screens';

/*
 * What a screen reader hears of each screen, in order, kept in journeys/aria-snapshots/ so that a change is seen in review.
 * After a change that is meant: `npm run test:full -- tree --update-snapshots`.
 */

for (const { name, home, show } of casesOf(screens)) {
	test(`${name} (${home}): a screen reader hears what it heard before`, async ({ page }) => {
		await show(page, home);
		const language = home === '/' ? 'en' : 'es';
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		expect(await heard(page)).toMatchSnapshot([language, `${name}.yml`]);
	});
}
