import { expect, test } from '@playwright/test';
import edition from '../../src/content/en/edition.json' with { type: 'json' };
import { openAnswered } from '../support/screens';
import {
	answerAll,
	atQuestion,
	button,
	goOn,
	heading,
	open,
	positions,
	readIt,
	watch
} from '../support/voter';

const card = (page: import('@playwright/test').Page, name: string) =>
	page.locator('main .card').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('every position is there in words without opening anything, with its standard, where that points and how far it binds', async ({
	page
}) => {
	const { faults } = watch(page);
	await answerAll(page);
	await expect(page.locator('main .card')).toHaveCount(11);
	for (const one of await page.locator('main .card').all()) {
		await expect(one.locator('p').first()).toBeVisible();
		await expect(one.getByText(/Human rights law (points|sets)/)).toBeVisible();
		await expect(one.getByRole('link').first()).toBeVisible();
		await expect(one.getByText(/^Ask: /)).toBeVisible();
	}
	// The first one within the first screen.
	const first = page.locator('main .card p').first();
	await expect(first).toBeInViewport();
	expect(faults).toEqual([]);
});

test('from the last answer, paper is one tap away and sharing too, without scrolling', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.assign(window, {
			prints: 0,
			print: () => void (window as never as { prints: number }).prints++
		});
	});
	await answerAll(page);
	await expect(button(page, 'Print')).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('link', { name: 'Share', exact: true })).toBeInViewport({ ratio: 1 });
	await button(page, 'Print').tap();
	expect(await page.evaluate(() => (window as never as { prints: number }).prints)).toBe(1);
});

test('changing an answer leads to its statement, and Continue back to its card', async ({
	page
}) => {
	await answerAll(page);
	const [name = ''] = await positions(page);
	await card(page, name).locator('[data-change]').tap();
	const { statement } = Object.values(edition.statements).find((one) => one.name === name)!;
	await expect(heading(page)).toHaveText(statement);
	await page.getByText('It depends', { exact: true }).tap();
	await readIt();
	await button(page, 'Continue').tap();
	await expect(page).toHaveURL(/\/guide\/$/);
	await expect(card(page, name).getByRole('heading')).toBeFocused();
	await expect(card(page, name)).toContainText('It depends');
});

test('a starred position goes first, and stays so after a reload', async ({ page }) => {
	await answerAll(page);
	const names = await positions(page);
	const last = names.at(-1)!;
	await card(page, last).getByRole('checkbox').check({ force: true });
	await expect.poll(() => positions(page)).toEqual([last, ...names.slice(0, -1)]);
	await expect(page.getByRole('heading', { name: /^What matters most/ })).toBeVisible();
	await page.reload();
	await page.locator('html[data-awake]').waitFor();
	await expect.poll(() => positions(page)).toEqual([last, ...names.slice(0, -1)]);
});

test('the voter’s own words take the place of ours, are kept, and are erased with the answers', async ({
	page
}) => {
	await openAnswered(page, '/', 'guide/');
	const first = page.locator('main .card').first();
	await first.locator('[data-edit]').tap();
	await first.getByRole('textbox').fill('My very own <b>sentence</b>.');
	await first.getByRole('button', { name: 'Save' }).tap();
	await expect(first).toContainText('My very own <b>sentence</b>.');
	await page.reload();
	await expect(page.locator('main .card').first()).toContainText('My very own <b>sentence</b>.');
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await openAnswered(page, '/', 'guide/');
	await expect(page.getByText('My very own')).toHaveCount(0);
});

test('what was skipped comes back as something to look up, never as a fault', async ({ page }) => {
	await answerAll(page);
	await page.getByRole('radio', { name: 'To look up' }).tap();
	await expect(page.getByText('Skipped, or starred with no answer.')).toBeVisible();
	await expect(page.locator('main li button, main li a').first()).toBeVisible();
});

test('by office, the guide tells what an office on my ballot decides first', async ({ page }) => {
	await openAnswered(page, '/', 'guide/');
	await page.getByRole('radio', { name: 'By office' }).tap();
	await expect(page.getByLabel('Office on my ballot')).toBeVisible();
	await expect(page.getByText('Decides first on')).toBeVisible();
});

test('the chart shows one oval for each answer, and no score', async ({ page }) => {
	await openAnswered(page, '/', 'guide/');
	await page.getByRole('radio', { name: 'Chart' }).tap();
	await expect(page.getByText('Each oval is one answer. There is no score.')).toBeVisible();
	await expect(page.getByText(/%|\bscore of\b|\d+ points/)).toHaveCount(0);
});

test('a guide with no answers says so and leads to the quiz', async ({ page }) => {
	await open(page, '/guide/');
	await expect(page.getByText('there are none yet')).toBeVisible();
	await page.locator('main').getByRole('link', { name: 'Start the short quiz' }).tap();
	await atQuestion(page, 1);
	await goOn(page, 'Skip: not sure');
	await atQuestion(page, 2);
});
