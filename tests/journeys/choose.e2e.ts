import { expect, test, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { openAnswered } from '../support/screens';
import { sameToAll } from '../support/sheets';
import { button, heading, open, say, watch } from '../support/voter';

const atQuestionOf = (page: Page, number: number, total: number) =>
	expect(page.getByText(`Statement ${number} of ${total}`, { exact: true })).toBeVisible();

const start = (page: Page) => page.getByRole('link', { name: /^Start/ });

/** From the landing page to the page of topics, with only these chosen. */
async function chooseOnly(page: Page, ...topics: string[]) {
	await open(page, '/');
	await page.getByRole('link', { name: /Choose my topics/ }).tap();
	await expect(heading(page)).toHaveText('Choose your topics');
	await page.locator('html[data-hydrated]').waitFor();
	for (const topic of topics) await page.getByRole('checkbox', { name: topic }).tap();
}

test('nothing is ticked, and Start without a topic says what is missing', async ({ page }) => {
	await chooseOnly(page);
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await expect(page.getByRole('checkbox').first()).toHaveAccessibleName(/^All \d+ statements/);
	await expect(start(page)).toBeInViewport({ ratio: 1 });
	await start(page).tap();
	await expect(page.getByText('Tick a topic, or all of them.')).toBeFocused();
	await expect(heading(page)).toHaveText('Choose your topics');
});

test('the first statement of the full quiz is three taps from the landing page', async ({
	page
}) => {
	const { faults } = watch(page);
	await open(page, '/');
	const count = await fullCount(page);
	await page.getByRole('link', { name: /Choose my topics/ }).tap();
	await page.getByRole('checkbox', { name: `All ${count} statements` }).tap();
	await expect(start(page)).toHaveText(`Start · ${count} statements`);
	await start(page).tap();
	await atQuestionOf(page, 1, count);
	expect(faults).toEqual([]);
});

test('one topic is enough for a guide', edge, async ({ page }) => {
	await chooseOnly(page, 'Guns');
	const count = Number(/\d+/.exec(await start(page).innerText()));
	expect(count).toBeGreaterThan(1);
	await start(page).tap();
	for (let number = 1; number <= count; number++) {
		await atQuestionOf(page, number, count);
		await say(page, 'Agree');
	}
	const lead = page.getByText(`${count} positions. Only you can see them.`);
	await expect(lead).toBeVisible();
	await page.reload();
	await expect(lead).toBeVisible();
});

test('chosen topics outlive a reload, and Back leads to them again', edge, async ({ page }) => {
	await chooseOnly(page, 'Guns');
	const said = await start(page).innerText();
	await page.reload();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await expect(start(page)).toHaveText(said);
	await start(page).tap();
	await expect(page.locator('header').getByText(/^Statement 1 of/)).toBeVisible();
	await page.goBack();
	await expect(heading(page)).toHaveText('Choose your topics');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('All ticks every topic, and takes every tick away again', edge, async ({ page }) => {
	await chooseOnly(page, 'Guns');
	await page.getByRole('checkbox', { name: /^All \d+ statements/ }).tap();
	await expect(page.getByRole('checkbox', { checked: false })).toHaveCount(0);
	await page.getByRole('checkbox', { name: /^All \d+ statements/ }).tap();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('from the short quiz to the full one keeps the 12 answers, and goes on with the 13th', async ({
	page
}) => {
	await openAnswered(page, '/', 'guide/', sameToAll);
	const more = page.getByRole('link', { name: /^Answer \d+ more statements/ });
	const count = 12 + Number(/\d+/.exec(await more.innerText()));
	await more.tap();
	await page.getByRole('checkbox', { name: `All ${count} statements` }).tap();
	await start(page).tap();
	await atQuestionOf(page, 13, count);
	await say(page, 'Agree');
	await button(page, 'See my guide now').tap();
	await expect(page.getByText('13 positions. Only you can see them.')).toBeVisible();
	await page.getByRole('link', { name: `Answer the ${count - 13} left` }).tap();
	await atQuestionOf(page, 14, count);

	await open(page, '/');
	await expect(page.locator('.start .primary')).toHaveText(/Open my guide\s*13 answered/);
	await page.getByRole('link', { name: /Continue my quiz/ }).tap();
	await atQuestionOf(page, 14, count);
});

test('answers of the full quiz outlive a visit to the short one', edge, async ({ page }) => {
	await chooseOnly(page, 'Guns');
	await start(page).tap();
	await say(page, 'Agree');
	await say(page, 'Strongly disagree');
	await open(page, '/quiz/');
	await page.getByText('This matters a lot to me').tap();
	await open(page, '/full/guide/');
	await expect(page.getByText(/^2 positions/)).toBeVisible();
});

/** How many statements the full quiz has, as the landing page says. */
async function fullCount(page: Page): Promise<number> {
	const offer = await page.getByRole('link', { name: /Choose my topics/ }).innerText();
	return Number(/\d+/.exec(offer));
}
