import { expect, test } from '@playwright/test';
import { screens } from '../support/screens';
import { largeText, lookAt, phone } from '../support/viewports';
import { atQuestion, button } from '../support/voter';

test.use(largeText);

test('all answers and Continue can be reached with text at 200 %', async ({ page }) => {
	await lookAt(page, screens.statement!, phone);
	for (const choice of ['Strongly agree', 'Agree', 'It depends', 'Disagree', 'Strongly disagree']) {
		await page.getByText(choice, { exact: true }).tap();
		await expect(page.getByLabel(choice, { exact: true })).toBeChecked();
	}
	await button(page, 'Continue').tap();
	await atQuestion(page, 2);
});
