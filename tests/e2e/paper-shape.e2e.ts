import { expect, test, type Page } from '@playwright/test';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { open, watch } from './voter';

const code = encodeSheet({
	0: { reply: 'agree', matters: true },
	1: { reply: 'disagree', matters: true }
});

async function openPaper(page: Page) {
	await open(page, '/');
	await page.evaluate(
		(answers) => sessionStorage.setItem('ballot-of-rights:answers', answers),
		code
	);
	await open(page, '/print/');
}

/** A numbered line without its number. */
const words = (line: string) => line.replace(/^\d\./, '').trim();
const sheet = (page: Page) => page.locator('.sheet');
const opened = (page: Page, part: string) =>
	page.locator('summary').filter({ hasText: part }).click();
const kept = (page: Page) => page.evaluate(() => ({ ...sessionStorage }));

test('a voter’s own order, offices and note are on the sheet, and there after a reload', async ({
	page
}) => {
	await openPaper(page);
	const { faults } = watch(page);
	const numbered = () => sheet(page).locator('p:has(> .number)').allTextContents();
	const before = await numbered();
	await opened(page, 'Change the order');
	await page.getByRole('button', { name: /^Up / }).last().click();
	expect((await numbered()).map(words)).toEqual(before.map(words).reverse());

	await opened(page, 'Offices on my ballot');
	await page.getByLabel('Sheriff').uncheck();
	await page.getByLabel('One more office').fill('Water board');
	await opened(page, 'What is printed');
	await page.getByLabel('My own note').fill('Bring reading glasses');

	for (const visit of ['typed', 'reloaded']) {
		await expect(sheet(page), visit).toContainText('Water board');
		await expect(sheet(page), visit).toContainText('Bring reading glasses');
		await expect(sheet(page), visit).not.toContainText('Sheriff');
		expect(page.url()).not.toMatch(/glasses|Water|sheriff/i);
		await open(page, '/print/');
	}
	expect(faults).toEqual([]);
});

test('typed fields are not checked, completed or corrected by the browser', async ({ page }) => {
	await openPaper(page);
	const fields = await page.locator('input:not([type])').all();
	expect(fields).toHaveLength(2);
	for (const field of fields) {
		await expect(field).toHaveAttribute('spellcheck', 'false');
		await expect(field).toHaveAttribute('autocomplete', 'off');
		await expect(field).toHaveAttribute('autocapitalize', 'off');
	}
});

test('erasing the answers erases what was shaped and typed', async ({ page }) => {
	await openPaper(page);
	await opened(page, 'What is printed');
	await page.getByLabel('My own note').fill('Bring reading glasses');
	expect(JSON.stringify(await kept(page))).toContain('glasses');
	await page.getByRole('button', { name: 'Erase my answers' }).tap();
	await page.getByRole('button', { name: 'Erase everything now' }).tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	expect(JSON.stringify(await kept(page))).not.toMatch(/ballot-of-rights|glasses/);
	await open(page, '/print/');
	await expect(sheet(page)).not.toContainText('glasses');
});

test('a code with answers is on the paper only where the voter asked, beside a warning', async ({
	page
}) => {
	await openPaper(page);
	const drawn = () => sheet(page).locator('svg path.ink').getAttribute('d');
	const quiz = await drawn();
	await page.getByLabel('Add a code that opens my answers').check();
	await expect(page.getByText(/can then read your answers/)).toBeVisible();
	expect(await drawn()).not.toBe(quiz);
	await page.getByLabel('Print no code').check();
	await expect(sheet(page).locator('svg')).toHaveCount(0);
});

test('without a printer there are lines to copy by hand', async ({ page }) => {
	await openPaper(page);
	await page.getByLabel('Copy by hand').check();
	await expect(page.locator('main > section ol > li')).toHaveCount(2);
	await expect(page.getByText('President: ______')).toBeVisible();
});
