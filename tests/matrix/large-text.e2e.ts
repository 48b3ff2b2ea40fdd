import { expect, test } from '@playwright/test';
import { lossesOf } from '../support/layout/losses';
import { largeText, lookAt, phone } from '../support/viewports';
import { casesOf } from '../support/cases';
import { readingPages, screens } from '../support/screens';

test.use(largeText);

for (const { name, home, show } of casesOf({ ...screens, ...readingPages })) {
	test(`${name} (${home}): nothing is lost with text at 200 %`, async ({ page }) => {
		await lookAt(page, show, { ...phone, home });
		expect(await lossesOf(page)).toEqual([]);
	});
}
