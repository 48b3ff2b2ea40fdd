import { expect, test, type Page } from '@playwright/test';
import { answerAll, button, goOn, heading, open, say, watch } from '../support/voter';

const atQuestionOf = (page: Page, number: number, total: number) =>
	expect(page.getByText(`Question ${number} of ${total}`, { exact: true })).toBeVisible();

/** From the landing page to the page of topics, with only these chosen. */
async function chooseOnly(page: Page, ...topics: string[]) {
	await open(page, '/');
	await page.getByRole('link', { name: /Choose my topics/ }).tap();
	await expect(heading(page)).toHaveText('Choose your topics');
	await page.locator('html[data-awake]').waitFor();
	for (const box of await page.getByRole('checkbox').all()) {
		const name = (await box.locator('xpath=..').innerText()).split('\n')[0]!.trim();
		if (!topics.includes(name)) await box.uncheck({ force: true }).catch(() => {});
	}
}

test('the first statement of the full quiz is two taps from the landing page', async ({ page }) => {
	const { faults } = watch(page);
	await open(page, '/');
	await page.getByRole('link', { name: /Choose my topics.*36 statements/ }).tap();
	await page.getByRole('link', { name: 'Start', exact: true }).tap();
	await atQuestionOf(page, 1, 36);
	expect(faults).toEqual([]);
});

test('one topic is enough for a guide', async ({ page }) => {
	await chooseOnly(page, 'Guns');
	await expect(page.getByRole('status')).toHaveText('2 statements');
	await page.getByRole('link', { name: 'Start', exact: true }).tap();
	await atQuestionOf(page, 1, 2);
	await say(page, 'Agree');
	await atQuestionOf(page, 2, 2);
	await say(page, 'Disagree');
	await expect(page.getByText('2 answered · 0 skipped · 0 left')).toBeVisible();
	await button(page, 'Make my guide').tap();
	await expect(page.getByText('2 positions. They stay in your browser.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('2 positions. They stay in your browser.')).toBeVisible();
});

test('chosen topics outlive a reload, and Back leads to them again', async ({ page }) => {
	await chooseOnly(page, 'Guns');
	await page.reload();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await page.getByRole('link', { name: 'Start', exact: true }).tap();
	await atQuestionOf(page, 1, 2);
	await page.goBack();
	await expect(heading(page)).toHaveText('Choose your topics');
	await page.getByRole('link', { name: 'Start', exact: true }).tap();
	await atQuestionOf(page, 1, 2);
});

test('the last topic cannot be taken away', async ({ page }) => {
	await chooseOnly(page, 'Guns');
	await page.getByRole('checkbox', { checked: true }).tap({ force: true });
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await button(page, 'Choose all topics').tap();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(12);
});

test('from 12 to 36 keeps the 12 answers, and goes on with the 13th', async ({ page }) => {
	await answerAll(page);
	await page.getByRole('link', { name: 'Answer 24 more statements' }).tap();
	await expect(page.getByText(/^1 of \d$/)).toHaveCount(12);
	await page.getByRole('link', { name: 'Start', exact: true }).tap();
	await atQuestionOf(page, 13, 36);
	await say(page, 'Agree');
	await button(page, 'Check my answers now').tap();
	await expect(page.getByText('12 answered · 1 skipped · 23 left')).toBeVisible();

	await open(page, '/');
	await expect(page.getByText('12 answered')).toBeVisible();
	await page.getByRole('link', { name: /Go on with my quiz/ }).tap();
	await atQuestionOf(page, 14, 36);
});

test('answers of the full quiz outlive a visit to the short one', async ({ page }) => {
	await chooseOnly(page, 'Guns');
	await page.getByRole('link', { name: 'Start', exact: true }).tap();
	await say(page, 'Agree');
	await say(page, 'Strongly disagree');
	await open(page, '/quiz/');
	await page.getByText('This matters a lot to me').tap();
	await open(page, '/full/check/');
	await expect(page.getByText(/^2 answered/)).toBeVisible();
});

test('the full quiz by keyboard order: 36 statements lead to the check page', async ({ page }) => {
	test.slow();
	await open(page, '/full/quiz/');
	for (let number = 1; number <= 36; number++) {
		await atQuestionOf(page, number, 36);
		await page.getByText('Agree', { exact: true }).tap();
		await goOn(page, 'Continue');
	}
	await expect(page.getByText('36 answered · 0 skipped · 0 left')).toBeVisible();
});
