import { expect, test, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { keepTwo, kept, nothing } from '../support/kept';
import { open } from '../support/voter';

/** The day of what is kept, moved back as if the voter had chosen it some days ago. */
async function chosenDaysAgo(page: Page, days: number) {
	// A page that is open meanwhile notices at once.
	await page.goto('/privacy/');
	await page.evaluate(async (days) => {
		const day = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
		localStorage.setItem('ballot-of-rights:since', day);
		const deleting = indexedDB.deleteDatabase('ballot-of-rights');
		await new Promise((resolve) => (deleting.onsuccess = resolve));
	}, days);
}

test('what is older than 30 days is deleted at the start, and the page says so once', async ({
	page
}) => {
	await keepTwo(page);
	await chosenDaysAgo(page, 40);
	await open(page, '/');
	await expect(page.getByText('Your saved answers were older than 30 days.')).toBeVisible();
	await expect(page.getByRole('link', { name: /Start the short quiz/ })).toBeVisible();
	expect(await kept(page)).toEqual(nothing);
	await open(page, '/');
	await expect(page.getByText('older than 30 days')).toHaveCount(0);
});

test('30 days are 30 days for a voter whose clock was years ahead', edge, async ({ page }) => {
	await page.clock.setFixedTime(new Date('2038-03-03T12:00:00Z'));
	await keepTwo(page);
	await page.clock.setFixedTime(new Date('2028-05-05T12:00:00Z'));
	await open(page, '/guide/');
	await expect(page.getByText('Kept on this phone until June')).toContainText('2028');
});

test('what is 29 days old is kept', edge, async ({ page }) => {
	await keepTwo(page);
	await chosenDaysAgo(page, 29);
	await open(page, '/');
	await expect(page.getByRole('link', { name: /Continue my quiz/ })).toBeVisible();
});

test.describe('on an iPhone', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'
	});
	test('it says that the browser may delete it after a week', edge, async ({ page }) => {
		await keepTwo(page);
		await expect(page.getByText('after 7 days without a visit')).toBeVisible();
	});
});
