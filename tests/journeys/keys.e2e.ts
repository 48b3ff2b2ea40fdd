import { expect, test, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { atQuestion, button, open, readIt, watch } from '../support/voter';

// Who has keys has a mouse too: on a phone nothing of this is offered.
test.use({ hasTouch: false, isMobile: false });

const keys = (page: Page) => page.getByLabel(/Answer with keys/);
const chosen = (page: Page) => page.getByRole('radio', { checked: true });

/** Presses a key when the statement has been there long enough to be read. */
async function press(page: Page, key: string): Promise<void> {
	await readIt(page);
	await page.keyboard.press(key);
}

test('keys do nothing until the voter asks for them', async ({ page }) => {
	await open(page, '/quiz/');
	await expect(keys(page)).not.toBeChecked();
	for (const key of ['1', 's', 'Enter']) await press(page, key);
	await atQuestion(page, 1);
	await expect(chosen(page)).toHaveCount(0);
});

test('1 to 5 answer, S skips, Enter goes on', async ({ page }) => {
	await open(page, '/quiz/');
	await keys(page).check();
	for (const [index, name] of [
		'Strongly agree',
		'Agree',
		'It depends',
		'Disagree',
		'Strongly disagree'
	].entries()) {
		await press(page, String(index + 1));
		await expect(page.getByLabel(name, { exact: true })).toBeChecked();
		await expect(page.getByLabel(name, { exact: true })).toBeFocused();
	}
	await press(page, 'Enter');
	await atQuestion(page, 2);
	await press(page, 'S');
	await atQuestion(page, 3);
	await press(page, 'Enter');
	await expect(page.getByText('Pick an answer, or choose Skip.')).toBeFocused();
	await atQuestion(page, 3);
});

test('a key with another one, or one that is held down, does nothing', edge, async ({ page }) => {
	await open(page, '/quiz/');
	await keys(page).check();
	for (const key of ['Control+1', 'Alt+2', 'Meta+3']) await press(page, key);
	await expect(chosen(page)).toHaveCount(0);
	await readIt(page);
	await page.keyboard.down('s');
	await page.keyboard.down('s');
	await page.keyboard.up('s');
	await atQuestion(page, 2);
});

test(
	'Enter on a button is that button’s, and no key counts while somebody types',
	edge,
	async ({ page }) => {
		await open(page, '/quiz/');
		await keys(page).check();
		await button(page, 'Reasons for').focus();
		await press(page, 'Enter');
		await expect(button(page, 'Reasons for')).toHaveAttribute('aria-expanded', 'true');
		await atQuestion(page, 1);

		await page.evaluate(() =>
			document.querySelector('main')!.prepend(document.createElement('input'))
		);
		await page.locator('main > input').focus();
		await page.keyboard.type('12s');
		await expect(page.locator('main > input')).toHaveValue('12s');
		await expect(chosen(page)).toHaveCount(0);
		await atQuestion(page, 1);
	}
);

test('the wish is kept with the answers and erased with them', edge, async ({ page }) => {
	await open(page, '/quiz/');
	await keys(page).check();
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await expect(keys(page)).toBeChecked();
	await button(page, 'Erase my answers').click();
	await button(page, 'Erase everything now').click();
	await page.locator('[data-start]').click();
	await expect(keys(page)).not.toBeChecked();
});

test('Enter on an answer sends nothing and stays', edge, async ({ page }) => {
	const { faults } = watch(page);
	await open(page, '/quiz/');
	await page.getByLabel('Agree', { exact: true }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Agree', { exact: true })).toBeChecked();
	expect(page.url()).toMatch(/\/quiz\/$/);
	expect(faults).toEqual([]);
});
