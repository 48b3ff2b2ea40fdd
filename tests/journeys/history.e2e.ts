import { expect, test } from '@playwright/test';
import { answerAll, atQuestion, button, heading, open, say, start } from '../support/voter';

test('Back and Forward follow the screens, each as it was left', async ({ page }) => {
	await open(page, '/');
	await start(page);
	await say(page, 'Strongly agree');
	await say(page, 'skip');
	await atQuestion(page, 3);

	await page.goBack();
	await atQuestion(page, 2);
	await page.goBack();
	await atQuestion(page, 1);
	await expect(page.getByLabel('Strongly agree', { exact: true })).toBeChecked();
	await page.goBack();
	await expect(page.getByRole('link', { name: /Continue my quiz/ })).toBeVisible();
	await page.goForward();
	await atQuestion(page, 1);
	await page.goForward();
	await page.goForward();
	await atQuestion(page, 3);
});

test('the page’s Back is the browser’s Back', async ({ page }) => {
	await open(page, '/');
	await start(page);
	await say(page, 'Agree');
	await say(page, 'Agree');
	await button(page, 'Back').tap();
	await atQuestion(page, 2);
	await page.goForward();
	await atQuestion(page, 3);
	await button(page, 'Back').tap();
	await button(page, 'Back').tap();
	await atQuestion(page, 1);
	await button(page, 'Back').tap();
	await expect(page).toHaveURL('/');
});

test('Back works on a quiz that was opened by its address, of either length', async ({ page }) => {
	for (const quiz of ['/quiz/', '/full/quiz/']) {
		await open(page, quiz);
		await button(page, 'Back').tap();
		await expect(page).toHaveURL('/');
	}
});

test('a reload keeps every screen: statement, landing, guide', async ({ page }) => {
	await open(page, '/');
	await start(page);
	await say(page, 'Disagree');
	await page.getByText('This matters a lot to me').tap();
	await page.reload();
	await atQuestion(page, 2);
	await expect(page.getByLabel('This matters a lot to me')).toBeChecked();
	await page.goBack();
	await expect(page.getByLabel('Disagree', { exact: true })).toBeChecked();
	await page.goBack();
	await page.reload();
	await expect(page.getByText('1 answered')).toBeVisible();
	await answerAll(page);
	await page.reload();
	await expect(heading(page)).toHaveText('My human rights guide');
	await expect(page.getByText(/^11 positions\./)).toBeVisible();
});

test('no answer is in an address, a title or the history list', async ({ page }) => {
	const seen: string[] = [];
	page.on('framenavigated', (frame) => seen.push(frame.url()));
	await answerAll(page);
	seen.push(page.url(), await page.title());
	expect(seen.filter((one) => /[#?]/.test(one))).toEqual([]);
	expect(seen.filter((one) => /agree|depends/i.test(one))).toEqual([]);
});
