import { expect, test, type Page } from '@playwright/test';
import { encodeWorksheet } from '../../src/lib/domain/worksheet';
import { edge } from '../support/edge';
import { openAnswered } from '../support/screens';
import { refusals } from '../support/storage-refusals';
import { button, open, watch } from '../support/voter';
import { name, office } from '../support/worksheet';

const kept = (page: Page) =>
	page.evaluate(() => sessionStorage.getItem('ballot-of-rights:worksheet'));

test('what was written is erased with the answers', async ({ page }) => {
	await openAnswered(page, '/', 'prepare/');
	await office(page).fill('Governor');
	expect(await kept(page)).toContain('Governor');
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	expect(await kept(page)).toBeNull();
	await open(page, '/prepare/');
	await expect(office(page)).toHaveValue('');
});

test('what is typed stays text, stays whole, and widens nothing', edge, async ({ page }) => {
	const { faults } = watch(page);
	const typed = ['<img src=x onerror=alert(1)>', '\u202Eevil', '👩‍👩‍👧‍👦🏳️‍🌈', 'a'.repeat(10_000)];
	await open(page, '/prepare/');
	const fields = page.locator('.field');
	const count = await fields.count();
	expect(count).toBeGreaterThanOrEqual(typed.length);
	for (let at = 0; at < count; at++) await fields.nth(at).fill(typed[at % typed.length]!);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	for (let at = 0; at < count; at++)
		await expect(fields.nth(at)).toHaveValue(typed[at % typed.length]!);
	await expect(page.locator('main img')).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(page.url()).toMatch(/\/prepare\/$/);
	expect(faults).toEqual([]);
});

test(
	'a storage that refuses says so, and nothing on the screen is lost',
	edge,
	async ({ page }) => {
		await page.addInitScript(refusals['has no room left']);
		await open(page, '/prepare/');
		await office(page).fill('Governor');
		await expect(page.getByText('This browser could not keep what you wrote.')).toBeVisible();
		await expect(office(page)).toHaveValue('Governor');
	}
);

test('a stored worksheet that cannot be read is a blank page', edge, async ({ page }) => {
	await open(page, '/');
	for (const stored of ['{', 'null', '{"version":1,"offices":{"length":3}}', 'x'.repeat(3e6)]) {
		await page.evaluate(
			(text) => sessionStorage.setItem('ballot-of-rights:worksheet', text),
			stored
		);
		await open(page, '/prepare/');
		await expect(office(page)).toHaveValue('');
		await expect(page.getByLabel(/^Name \d$/)).toHaveCount(2);
	}
});

test(
	'what one tab writes another one shows, where both share this phone',
	edge,
	async ({ context }) => {
		const [one, other] = [await context.newPage(), await context.newPage()];
		await open(one, '/');
		await one.evaluate((text) => {
			localStorage.setItem('ballot-of-rights:since', new Date().toISOString().slice(0, 10));
			localStorage.setItem('ballot-of-rights:worksheet', text);
		}, encodeWorksheet([]));
		await open(one, '/prepare/');
		await open(other, '/prepare/');
		await office(one).fill('Governor');
		await expect(office(other)).toHaveValue('Governor');
	}
);

test('changing language keeps every word that was typed', edge, async ({ page }) => {
	await open(page, '/prepare/');
	await office(page).fill('Alcaldía de mi ciudad');
	await name(page, 1).fill('Ana');
	await page.getByRole('link', { name: 'Español' }).tap();
	await page.locator('html[data-hydrated][lang=es]').waitFor();
	await expect(page.locator('input.field').first()).toHaveValue('Alcaldía de mi ciudad');
	await expect(page.locator('input.field').nth(1)).toHaveValue('Ana');
});
