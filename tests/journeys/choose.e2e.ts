import { expect, test, type Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import { answerAll, button, heading, open, say, shortCount, watch } from '../support/voter';

const all = edition.statements.length;

const atQuestionOf = (page: Page, number: number, total: number) =>
	expect(page.getByText(`Statement ${number} of ${total}`, { exact: true })).toBeVisible();

const start = (page: Page) => page.locator('main .bar a');

/** From the landing page to the page of topics, with one of them ticked. Gives how many statements that is. */
async function chooseOne(page: Page): Promise<number> {
	await open(page, '/');
	await page.getByRole('link', { name: /Choose my topics/ }).tap();
	await expect(heading(page)).toHaveText('Choose your topics');
	await page.locator('html[data-awake]').waitFor();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await page.locator('label:has([type=checkbox])').nth(1).tap();
	return Number(/(\d+) statement/.exec(await start(page).innerText())?.[1]);
}

test('nothing is ticked; Start without a topic says what to do', async ({ page }) => {
	await open(page, '/full/choose/');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await start(page).tap();
	await expect(page.getByText('Tick a topic, or all of them.')).toBeFocused();
	await page.locator('label:has([type=checkbox])').first().tap();
	await start(page).tap();
	await atQuestionOf(page, 1, all);
});

test('one topic is enough for a guide', async ({ page }) => {
	const { faults } = watch(page);
	const count = await chooseOne(page);
	await start(page).tap();
	for (let number = 1; number <= count; number++) {
		await atQuestionOf(page, number, count);
		await say(page, 'Agree');
	}
	await expect(page.getByText(new RegExp(`^${count} positions?\\.`))).toBeVisible();
	expect(faults).toEqual([]);
});

test('chosen topics outlive a reload, and Back leads to them again', async ({ page }) => {
	const count = await chooseOne(page);
	await page.reload();
	await page.locator('html[data-awake]').waitFor();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await start(page).tap();
	await atQuestionOf(page, 1, count);
	await page.goBack();
	await expect(heading(page)).toHaveText('Choose your topics');
	await start(page).tap();
	await atQuestionOf(page, 1, count);
});

test('going from the short quiz to all statements keeps the answers, and goes on after them', async ({
	page
}) => {
	await answerAll(page);
	await page.getByRole('link', { name: /^Answer \d+ more statements/ }).tap();
	await page.locator('html[data-awake]').waitFor();
	await page.locator('label:has([type=checkbox])').first().tap();
	await start(page).tap();
	await atQuestionOf(page, shortCount + 1, all);
	await say(page, 'Agree');
	await button(page, 'See my guide now').tap();
	await expect(page.getByText(/^12 positions\./)).toBeVisible();
});

test('the full quiz: every statement is asked once, and all of them are in the guide', async ({
	page
}) => {
	test.slow();
	await open(page, '/full/quiz/');
	const asked = new Set<string>();
	for (let number = 1; number <= all; number++) {
		await atQuestionOf(page, number, all);
		asked.add(await heading(page).innerText());
		await say(page, 'Agree');
	}
	expect(asked.size).toBe(all);
	await expect(page.getByText(new RegExp(`^${all} positions\\.`))).toBeVisible();
	await expect(page.locator('main .card')).toHaveCount(all);
});
