import { expect, test } from '@playwright/test';
import { lossesOf } from './layout/losses';
import { largeText, lookAt, phone } from './looks';
import { casesOf } from './part';
import { readingPages, screens } from './screens';
import { atQuestion, button } from './voter';

test.use(largeText);

for (const { name, home, show } of casesOf({ ...screens, ...readingPages }, 'large text')) {
	test(`${name} (${home}): nothing is lost with text at 200 %`, async ({ page }) => {
		await lookAt(page, show, { ...phone, home });
		expect(await lossesOf(page)).toEqual([]);
	});
}

test('all answers and Continue can be reached with text at 200 %', async ({ page }) => {
	await lookAt(page, screens.statement!, phone);
	for (const choice of ['Strongly agree', 'Agree', 'It depends', 'Disagree', 'Strongly disagree']) {
		await page.getByText(choice, { exact: true }).tap();
		await expect(page.getByLabel(choice, { exact: true })).toBeChecked();
	}
	await button(page, 'Continue').tap();
	await atQuestion(page, 2);
});
