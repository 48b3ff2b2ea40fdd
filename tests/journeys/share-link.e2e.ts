import { expect, test, type Page } from '@playwright/test';
import { edge, edgeIf } from '../support/edge';
import { readCode } from '../support/read-code';
import { openAnswered, shortCode } from '../support/screens';
import { shared, withShareSheet } from '../support/share-sheet';
import { linkOf, main, rows, slotsIn, starred } from '../support/sharing';
import { button, open } from '../support/voter';

const refuseCopying = (page: Page) =>
	page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});

test('a sheet that is closed again is silent, and a double tap copies nothing behind it', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await withShareSheet(page, 'cancels');
	await openAnswered(page, '/', 'share/', starred);
	await main(page).tap();
	await expect.poll(() => linkOf(page).catch(() => '')).not.toBe('');
	expect((await page.getByRole('status').allTextContents()).join('')).toBe('');
	await expect(page.getByRole('textbox')).toHaveCount(0);

	await page.evaluate(() => {
		let isOpen = false;
		Object.defineProperty(Navigator.prototype, 'share', { configurable: true, value: undefined });
		delete (navigator as { share?: unknown }).share;
		Object.defineProperty(Navigator.prototype, 'share', {
			configurable: true,
			value: () => {
				if (isOpen) return Promise.reject(new DOMException('', 'InvalidStateError'));
				isOpen = true;
				return new Promise(() => {});
			}
		});
		return navigator.clipboard.writeText('before');
	});
	await main(page).tap();
	await main(page).tap();
	await page.evaluate(() => new Promise(requestAnimationFrame));
	expect((await page.getByRole('status').allTextContents()).join('')).toBe('');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
});

for (const outcome of ['fails', 'missing'] as const) {
	test(
		`where the share sheet ${outcome}, the link is copied`,
		edgeIf(outcome !== 'fails'),
		async ({ page, context }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await withShareSheet(page, outcome);
			await openAnswered(page, '/', 'share/', starred);
			await expect(button(page, 'Copy the link')).toHaveCount(1);
			if (outcome === 'missing') await expect(main(page)).toHaveText('Copy the link');
			await main(page).tap();
			await expect(page.getByText('Copied.')).toBeInViewport();
			expect(slotsIn(await page.evaluate(() => navigator.clipboard.readText()))).toEqual([1, 3]);
		}
	);
}

test(
	'where sharing and copying both fail, the link can be copied by hand',
	edge,
	async ({ page }) => {
		await withShareSheet(page, 'fails');
		await refuseCopying(page);
		await openAnswered(page, '/', 'share/', starred);
		await main(page).tap();
		const field = page.getByLabel('Copy this by hand:');
		await expect(field).toBeFocused();
		await expect(field).toHaveValue(/\/friend\/#[\w-]+$/);
	}
);

for (const [home, copy] of [
	['/', 'Copy as a message'],
	['/es/', 'Copiar como mensaje']
] as const) {
	test(
		`a message to paste ends with the link on a line of its own, from ${home}`,
		edgeIf(home !== '/'),
		async ({ page, context }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await openAnswered(page, home, 'share/', starred);
			await button(page, copy).tap();
			await expect(page.getByRole('status').filter({ hasText: /Cop/ })).toBeVisible();
			const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
			expect(lines).toHaveLength(2);
			expect(lines[1]).toMatch(new RegExp(`^http://[^ ]+${home}friend/#[\\w-]+$`));
		}
	);
}

test('a friend across the table scans the code, and sees the positions', async ({
	browser,
	page
}) => {
	await openAnswered(page, '/', 'share/', starred);
	await button(page, 'Show a code to scan').first().tap();
	const code = page.getByRole('img', { name: /It opens the link/ });
	const box = (await code.boundingBox())!;
	// Held out over a table: most of the width of the smallest phone.
	expect(box.width).toBeGreaterThan(0.6 * 360);
	const link = await readCode(await code.screenshot());
	expect(slotsIn(link)).toEqual([1, 3]);
	const friend = await (await browser.newContext()).newPage();
	await open(friend, link);
	await button(friend, 'See their answers now').tap();
	await expect(friend.getByText('Only your friend answered')).toBeVisible();
});

test('the quiz alone and my topics come last, and neither holds an answer', async ({ page }) => {
	await withShareSheet(page, 'takes');
	await openAnswered(page, '/', 'share/', shortCode);
	const folds = page.locator('main summary');
	await expect(folds).toHaveText(['The quiz alone', 'My topics that matter']);
	for (const [fold, go, says] of [
		[0, 'Share the quiz', /./],
		[1, 'Share my topics', /matter to me: /]
	] as const) {
		await folds.nth(fold).tap();
		await button(page, go).tap();
		await expect.poll(async () => (await shared(page)).text).toMatch(says);
		// All of it stands on the screen, but the address.
		const [words = ''] = (await shared(page)).text.split('\n');
		await expect(page.locator('q').filter({ hasText: words })).toBeVisible();
		expect(new URL(await linkOf(page)).pathname).toBe('/');
		expect(await linkOf(page)).not.toContain('#');
	}
});

test('with no answers the quiz can be shared, and nothing else', edge, async ({ page }) => {
	await open(page, '/share/');
	await expect(page.getByText('There is nothing to share yet')).toBeVisible();
	await expect(rows(page)).toHaveCount(0);
	await page.locator('main summary').first().tap();
	await expect(button(page, 'Share the quiz')).toBeVisible();
	await page.locator('main summary').last().tap();
	await expect(button(page, 'Share my topics')).toHaveCount(0);
});
