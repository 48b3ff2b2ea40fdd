import { expect, test, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { screens } from '../support/screens';
import { button, open, shortCount } from '../support/voter';

/** The page's texts in the order of the document, which screen readers and reader modes follow. */
function wordsOf(page: Page): Promise<string> {
	return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

test('without style sheets a statement reads in the same order', async ({ page }) => {
	await open(page, '/quiz/');
	await page.evaluate(() => {
		for (const sheet of document.styleSheets) sheet.disabled = true;
	});
	expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('8px');
	const words = await wordsOf(page);
	const order = [
		...['Back', `Statement 1 of ${shortCount}`],
		...['Strongly agree', 'It depends', 'Strongly disagree', 'This matters a lot to me'],
		...['Reasons for', 'Reasons against', 'The law', 'Continue', 'Skip: not sure'],
		...['See my guide now', 'Help', 'Privacy', 'Erase my answers']
	].map((one) => words.indexOf(one));
	expect(order).not.toContain(-1);
	expect(order).toEqual(order.toSorted((one, other) => one - other));
	expect(words, 'closed panels stay closed').not.toContain('Who decides');
});

test(
	'a panel is a button that says whether it is open, and opening it moves no answer',
	edge,
	async ({ page }) => {
		await open(page, '/quiz/');
		const rows = () =>
			page
				.locator('label.row')
				.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top + scrollY));
		const before = await rows();
		for (const name of ['Reasons for', 'Reasons against', 'The law']) {
			const panel = button(page, name);
			await expect(panel).toHaveAttribute('aria-expanded', 'false');
			await panel.tap();
			await expect(panel).toHaveAttribute('aria-expanded', 'true');
			const id = await panel.getAttribute('aria-controls');
			await expect(page.locator(`#${id}`)).toBeVisible();
			expect(await rows()).toEqual(before);
			await panel.tap();
			await expect(page.locator(`#${id}`)).toBeHidden();
		}
	}
);

test('from the start to the last statement nothing has to be typed', edge, async ({ page }) => {
	for (const name of ['landing', 'topics', 'statement'] as const) {
		await screens[name]!(page, '/');
		await expect(page.locator('input:not([type=radio], [type=checkbox]), textarea')).toHaveCount(0);
	}
});

test('the call for an answer stands above the group and is no bubble of the browser', async ({
	page
}) => {
	await screens['statement without an answer']!(page, '/');
	const call = page.getByText('Pick an answer, or choose Skip.');
	await expect(call).toBeFocused();
	const [callBox, first] = [
		await call.boundingBox(),
		await page.locator('label.row').first().boundingBox()
	];
	expect(callBox!.y + callBox!.height).toBeLessThanOrEqual(first!.y + 1);
	await expect(page.locator('[required], :invalid')).toHaveCount(0);
	await expect(page.getByRole('group').first()).toHaveAccessibleDescription(
		'Pick an answer, or choose Skip.'
	);
});

test('every word in another language says so', edge, async ({ page }) => {
	for (const [home, other, name] of [
		['/', 'es', 'Español'],
		['/es/', 'en', 'English']
	] as const) {
		await open(page, `${home}quiz/`);
		await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('lang', other);
		await page.locator('main ~ aside summary').tap();
		await expect(page.locator('main ~ aside details p')).toHaveAttribute('lang', other);
	}
});
