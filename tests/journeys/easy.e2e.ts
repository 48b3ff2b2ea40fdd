import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { shared, withShareSheet } from '../support/share-sheet';
import {
	atQuestion,
	button,
	goOn,
	heading,
	open,
	say,
	standAtTheThird,
	watch
} from '../support/voter';

const { statements } = JSON.parse(readFileSync('src/content/en/easy.json', 'utf8'));

/** Changes to the other wording: a page load. */
async function reword(page: Page, name: string): Promise<void> {
	const before = page.url();
	await page.getByRole('link', { name, exact: true }).tap();
	await page.waitForURL((url) => url.href !== before);
	await page.locator('html[data-awake]').waitFor();
}

const answers = (page: Page) =>
	page.evaluate(() => sessionStorage.getItem('ballot-of-rights:answers'));

test('changing the wording keeps the statement and every answer, in both languages', async ({
	page
}) => {
	const { faults } = watch(page);
	await standAtTheThird(page);
	const code = await answers(page);

	await reword(page, 'Easy read');
	await expect(page).toHaveURL('/easy/quiz/');
	await atQuestion(page, 3);
	await expect(heading(page)).toHaveText(statements['climate-targets'].statement);
	await expect(page.getByLabel('It depends', { exact: true })).toBeChecked();
	await expect(page.getByLabel('This matters a lot to me')).toBeChecked();
	expect(await answers(page)).toBe(code);
	await goOn(page, 'Continue');
	await atQuestion(page, 4);
	await button(page, 'Back').tap();
	await atQuestion(page, 3);
	await expect(page).toHaveURL('/easy/quiz/');
	await goOn(page, 'Continue');

	await page.getByRole('link', { name: 'Español' }).tap();
	await page.locator('html[data-awake][lang=es]').waitFor();
	await expect(page).toHaveURL('/es/easy/quiz/');
	await expect(page.getByText('Frase 4 de 12', { exact: true })).toBeVisible();
	await reword(page, 'Texto estándar');
	await expect(page).toHaveURL('/es/quiz/');
	await expect(page.getByText('Frase 4 de 12', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'English' }).tap();
	await button(page, 'See my guide now').tap();
	await expect(page.getByText('2 positions. Only you can see them.')).toBeVisible();
	expect(faults).toEqual([]);
});

test('from the start to the guide in easy words: one request, and the links keep the wording', async ({
	page
}) => {
	const { faults, requests } = watch(page);
	await open(page, '/easy/');
	await page.getByRole('link', { name: /Start the short quiz/ }).tap();
	await expect(heading(page)).toHaveText(statements['vote-after-prison'].statement);
	await button(page, 'Reasons for').tap();
	await expect(page.getByText(statements['vote-after-prison'].reasonsFor)).toBeVisible();
	await button(page, 'Reasons against').tap();
	await expect(page.getByText(statements['vote-after-prison'].reasonsAgainst)).toBeVisible();
	await page.getByText('See it in Spanish').tap();
	await expect(page.locator('aside [lang=es]')).toHaveText(/otra vez/);
	await say(page, 'Agree');
	await button(page, 'See my guide now').tap();
	await expect(page).toHaveURL('/easy/guide/');
	expect(requests).toHaveLength(1);
	await page.getByRole('link', { name: /Answer \d+ more/ }).tap();
	await expect(page).toHaveURL('/easy/full/choose/');
	await page.locator('html[data-awake]').waitFor();
	await page.getByRole('checkbox', { name: /^All \d+ statements/ }).tap();
	await page.getByRole('link', { name: /^Start/ }).tap();
	await expect(page).toHaveURL('/easy/full/quiz/');
	expect(faults).toEqual([]);
});

test('a link made in easy words holds the same code, and opens in either wording', async ({
	page
}) => {
	await withShareSheet(page, 'takes');
	await open(page, '/easy/quiz/');
	await say(page, 'Agree');
	await open(page, '/easy/share/positions/');
	await button(page, 'Share the link').tap();
	expect((await shared(page)).url).toMatch(/\/easy\/friend\/#AQIWt4U$/);
});

test('a friend’s link is carried from one wording to the other, and leaves the address bar', async ({
	page
}) => {
	await open(page, '/friend/#AQIWt4U');
	await reword(page, 'Easy read');
	await expect(page).toHaveURL('/easy/friend/');
	await button(page, 'See their answers now').tap();
	await expect(heading(page)).toHaveText('You and your friend');
	await reword(page, 'Standard words');
	await expect(page).toHaveURL('/friend/');
	await expect(heading(page)).toHaveText('A friend shared answers with you');
	await page.goBack();
	await expect(page).toHaveURL('/easy/friend/');
	await expect(heading(page)).toHaveText('A friend shared answers with you');
});

test('Back from the other wording shows the statement as it was left', async ({ page }) => {
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await page.getByText('Disagree', { exact: true }).tap();
	await reword(page, 'Easy read');
	await atQuestion(page, 2);
	await page.goBack();
	await page.locator('html[data-awake]').waitFor();
	await expect(page).toHaveURL('/quiz/');
	await atQuestion(page, 2);
	await expect(page.getByLabel('Disagree', { exact: true })).toBeChecked();
});

test('the pages to read have one wording, and every link from easy words leads to them', async ({
	page
}) => {
	await open(page, '/easy/');
	await page.getByRole('link', { name: 'Help' }).tap();
	await expect(page).toHaveURL('/how-it-works/');
});

test('a search is led to the standard words', async ({ page }) => {
	await open(page, '/es/easy/');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
	expect(new URL(canonical!).pathname).toBe('/es/');
});
