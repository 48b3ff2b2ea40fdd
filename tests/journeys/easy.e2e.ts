import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import {
	atQuestion,
	button,
	goOn,
	heading,
	open,
	say,
	shortCount,
	standAtTheThird,
	start,
	watch
} from '../support/voter';

const { statements } = JSON.parse(readFileSync('src/content/en/easy.json', 'utf8'));
const easyTexts = Object.values<{ statement: string }>(statements).map(
	({ statement }) => statement
);

/** Changes to the other wording: a page load. */
async function reword(page: Page, name: string): Promise<void> {
	const before = page.url();
	await page.getByRole('link', { name, exact: true }).tap();
	await page.waitForURL((url) => url.href !== before);
	await page.locator('html[data-hydrated]').waitFor();
}

const answers = (page: Page) =>
	page.evaluate(() => sessionStorage.getItem('ballot-of-rights:answers')?.split('\n')[0]);

test('changing the wording keeps the statement and every answer, in both languages', async ({
	page
}) => {
	const { faults } = watch(page);
	await standAtTheThird(page);
	const code = await answers(page);

	await reword(page, 'Easy read');
	await expect(page).toHaveURL('/easy/quiz/');
	await atQuestion(page, 3);
	expect(easyTexts).toContain(await heading(page).innerText());
	await expect(page.getByLabel('It depends', { exact: true })).toBeChecked();
	await expect(page.getByLabel('This matters a lot to me')).toBeChecked();
	expect(await answers(page)).toBe(code);
	await goOn(page, 'Continue');
	await atQuestion(page, 4);

	const inSpanish = page.getByText(new RegExp(`\\b4 de ${shortCount}$`));
	await page.getByRole('link', { name: 'Español' }).tap();
	await page.locator('html[data-hydrated][lang=es]').waitFor();
	await expect(page).toHaveURL('/es/easy/quiz/');
	await expect(inSpanish.first()).toBeVisible();
	await page.getByRole('link', { name: 'English' }).tap();
	await page.locator('html[data-hydrated][lang=en]').waitFor();
	await reword(page, 'Standard words');
	await button(page, 'See my guide now').tap();
	await expect(page.getByText(/^2 positions\./)).toBeVisible();
	expect(faults).toEqual([]);
});

test('from the start to the guide in easy words: one request, and the links keep the wording', async ({
	page
}) => {
	const { faults, requests } = watch(page);
	await open(page, '/easy/');
	await start(page);
	expect(easyTexts).toContain(await heading(page).innerText());
	await say(page, 'Agree');
	await button(page, 'See my guide now').tap();
	await expect(page).toHaveURL('/easy/guide/');
	expect(requests).toHaveLength(1);
	await page.getByRole('link', { name: /^Answer \d+ more/ }).tap();
	await expect(page).toHaveURL('/easy/full/choose/');
	expect(faults).toEqual([]);
});

test('Back from the other wording shows the statement as it was left', edge, async ({ page }) => {
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await page.getByText('Disagree', { exact: true }).tap();
	await reword(page, 'Easy read');
	await atQuestion(page, 2);
	await page.goBack();
	await page.locator('html[data-hydrated]').waitFor();
	await expect(page).toHaveURL('/quiz/');
	await atQuestion(page, 2);
	await expect(page.getByLabel('Disagree', { exact: true })).toBeChecked();
});

test(
	'the pages to read have one wording, and every link from easy words leads to them',
	edge,
	async ({ page }) => {
		await open(page, '/easy/');
		await page.getByRole('link', { name: 'Help' }).tap();
		await expect(page).toHaveURL('/how-it-works/');
	}
);

test('a search is led to the standard words', edge, async ({ page }) => {
	await open(page, '/es/easy/');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
	expect(new URL(canonical!).pathname).toBe('/es/');
});
