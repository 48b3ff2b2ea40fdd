import { expect, test, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { readPrinted, wording } from '../support/printed';
import { openAnswered } from '../support/screens';
import { button, heading, watch } from '../support/voter';
import { name, office } from '../support/worksheet';

/** The marks of one candidate beside one row, from 0. */
const marks = (page: Page, row: number, candidate: string) =>
	page.locator('fieldset.row').nth(row).getByRole('group', { name: candidate });
const mark = (page: Page, row: number, candidate: string, sign: '+' | '–' | '?') =>
	marks(page, row, candidate).getByRole('radio', { name: sign });
const printedCells = (page: Page) => page.locator('tbody td').allTextContents();

test('a voter compares three names for an office, and finds it all again after a reload', async ({
	page
}) => {
	await openAnswered(page, '/', 'prepare/');
	const { faults, requests } = watch(page);
	await office(page).fill('Governor');
	await button(page, 'Add a name').tap();
	for (const [index, one] of ['Ana', 'Bo', 'Cy'].entries()) await name(page, index + 1).fill(one);
	await mark(page, 0, 'Ana', '+').tap();
	await marks(page, 0, 'Ana').getByLabel('How do I know?').selectOption('V voting record');
	await mark(page, 0, 'Cy', '?').tap();
	await page.getByLabel('What would change my mind?').fill('A vote against the budget.');
	expect(requests).toEqual([]);
	expect(page.url()).toMatch(/\/prepare\/$/);

	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await expect(office(page)).toHaveValue('Governor');
	await expect(name(page, 2)).toHaveValue('Bo');
	await expect(marks(page, 0, 'Ana').getByRole('radio', { checked: true })).toHaveAccessibleName(
		'+ agrees with me'
	);
	expect((await printedCells(page)).slice(0, 3)).toEqual(['+ V', '', '?']);
	await expect(page).toHaveTitle('Prepare – Ballot of Rights');
	expect(faults).toEqual([]);
});

test('nothing is summed, ranked or coloured', edge, async ({ page }) => {
	await openAnswered(page, '/', 'prepare/');
	for (const one of await page.getByRole('radio', { name: '+' }).all()) await one.tap();
	const words = await page.locator('main').innerText();
	expect(words).not.toMatch(/%|total|score|best|winner|\d+ of \d+/i);
	const columns = await page
		.locator('table tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.className).join())
		);
	expect(new Set(columns).size).toBe(1);
});

test(
	'every name has as wide a column, however long it is, in the order of the ballot',
	edge,
	async ({ page }) => {
		await openAnswered(page, '/', 'prepare/');
		await button(page, 'Add a name').tap();
		await name(page, 1).fill('A'.repeat(60));
		await name(page, 2).fill('Bo');
		await expect(page.getByText('Names, in the order on my ballot')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		const widths = await page
			.locator('table')
			.first()
			.locator('thead tr > :not(:first-child)')
			.evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().width)));
		expect(widths).toHaveLength(3);
		expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
		await expect(page.locator('.preview')).toContainText('What would change my mind?');
	}
);

test('a fresh worksheet holds nothing that the voter did not write', edge, async ({ page }) => {
	await openAnswered(page, '/', 'prepare/');
	for (const field of await page.locator('.field').all()) await expect(field).toHaveValue('');
	await expect(page.locator('fieldset.row :checked:is(input)')).toHaveCount(0);
});

test('a mark is set and taken back by keyboard alone', async ({ page }) => {
	await openAnswered(page, '/', 'prepare/');
	const first = marks(page, 0, 'Name 1');
	await first.getByRole('radio').first().focus();
	await page.keyboard.press('Space');
	await expect(first.getByRole('radio').first()).toBeChecked();
	await page.keyboard.press('ArrowRight');
	await expect(first.getByRole('radio').nth(1)).toBeChecked();
	await page.keyboard.press('Space');
	await expect(first.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.keyboard.press('Space');
	await expect(first.getByRole('radio').nth(1)).toBeChecked();
	await page.keyboard.press('Tab');
	await expect(first.getByRole('combobox')).toBeFocused();
});

test('two offices are two pages; one can go', edge, async ({ page }) => {
	await openAnswered(page, '/', 'prepare/');
	await office(page).fill('Governor');
	await button(page, 'Add an office').tap();
	await expect(office(page)).toHaveValue('');
	await office(page).fill('Mayor');
	await button(page, 'Governor').tap();
	await expect(office(page)).toHaveValue('Governor');
	await button(page, 'Remove this office').tap();
	await expect(heading(page)).toBeFocused();
	await expect(office(page)).toHaveValue('Mayor');
});

test(
	'four names fit; a fifth has a clear answer, and a name that goes takes its marks along',
	edge,
	async ({ page }) => {
		await openAnswered(page, '/', 'prepare/');
		await button(page, 'Add a name').tap();
		await button(page, 'Add a name').tap();
		await expect(page.getByText('Four names fit on a page.')).toBeVisible();
		await expect(button(page, 'Add a name')).toHaveCount(0);
		await name(page, 4).fill('Di');
		await mark(page, 0, 'Di', '–').tap();
		await button(page, 'Remove Name 2').tap();
		await expect(name(page, 3)).toHaveValue('Di');
		expect((await printedCells(page)).slice(0, 3)).toEqual(['', '', '–']);
	}
);

test('a blank sheet is blank, also where the browser ends printing before it begins', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.print = () => {
			dispatchEvent(new Event('beforeprint'));
			dispatchEvent(new Event('afterprint'));
			(window as { printed?: string }).printed = document.querySelector('.preview')!.textContent!;
		};
	});
	await openAnswered(page, '/', 'prepare/');
	await name(page, 1).fill('Ana');
	const printed = () => page.evaluate(() => (window as { printed?: string }).printed);
	await page.getByLabel('A blank sheet').check();
	await button(page, 'Print').tap();
	await expect.poll(printed).toContain('Not a ballot');
	expect(await printed()).toContain('LGBTQIA+');
	expect(await printed()).not.toContain('Ana');
	const own = await readPrinted(await page.pdf());
	expect(own.pages.map(wording).join(' ')).not.toContain('Ana');
	await page.getByLabel('What I wrote').check();
	await button(page, 'Print').tap();
	await expect.poll(printed).toContain('Ana');
});
