import { expect, test, type Page } from '@playwright/test';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { edge } from '../support/edge';
import { openAnswered } from '../support/screens';
import { withShareSheet } from '../support/share-sheet';
import { linkOf, main, picture, rows, slotsIn, starred } from '../support/sharing';
import { button, heading, open, watch } from '../support/voter';

/** The same answers, and none of them starred. */
const plain = encodeSheet({
	1: { reply: 'agree', matters: false },
	3: { reply: 'strongly-disagree', matters: false }
});

/** Keeps every word that is drawn on a canvas, from the last time that one was wiped. */
const noteWords = (page: Page) =>
	page.addInitScript(() => {
		const drawn: string[] = [];
		Object.assign(window, { drawn });
		const { fillText, fillRect } = CanvasRenderingContext2D.prototype;
		CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
			drawn.push(text);
			fillText.call(this, text, x, y);
		};
		CanvasRenderingContext2D.prototype.fillRect = function (x, y, width, height) {
			if (width === this.canvas.width) drawn.length = 0;
			fillRect.call(this, x, y, width, height);
		};
	});
const wordsDrawn = (page: Page) =>
	page.evaluate(() => (window as unknown as { drawn: string[] }).drawn.join(' '));

test('the guide leads to a picture and a link that are ready: one tap more, no scrolling', async ({
	page
}) => {
	await withShareSheet(page, 'takes');
	const { faults } = watch(page);
	await openAnswered(page, '/', 'guide/', starred);
	const requests = watch(page).requests;
	await page.locator('.bar a[href$="/share/"]').tap();
	await expect(heading(page)).toHaveText('Share');
	await expect(main(page)).toHaveText('Share the picture and the link');
	await expect(picture(page)).toBeInViewport();
	await expect(main(page)).toBeInViewport({ ratio: 1 });
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await expect(page.locator('main .primary')).toHaveCount(1);
	await main(page).tap();
	await expect.poll(() => linkOf(page).catch(() => '')).toMatch(/\/friend\/#[\w-]+$/);
	expect(requests).toEqual([]);
	expect(faults.filter((one) => !one.includes('icon-192'))).toEqual([]);
});

test('what I starred is in it and nothing else; what stands there is what goes out', async ({
	page
}) => {
	await withShareSheet(page, 'takes');
	await noteWords(page);
	await openAnswered(page, '/', 'share/', starred);
	await expect(page.getByText('Whoever gets this sees 2 answers')).toBeVisible();
	await expect(rows(page)).toHaveCount(2);
	await button(page, 'Add others (2)').tap();
	await expect(rows(page)).toHaveCount(4);
	await expect(rows(page).first()).toBeFocused();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);

	const seen = async () => {
		const titles = await page.locator('label:has(:checked) strong').allTextContents();
		const alt = (await picture(page).getAttribute('aria-label'))!.split('\n');
		expect(alt.slice(2, -1)).toEqual(titles);
		const drawn = (await wordsDrawn(page)).replace(/\s+/g, ' ');
		expect(drawn).toBe(alt.join(' '));
		await main(page).tap();
		return slotsIn(await linkOf(page));
	};
	await expect(main(page)).toHaveText('Share the picture and the link');
	expect(await seen()).toEqual([1, 3]);
	await rows(page).nth(0).uncheck();
	await rows(page).nth(2).check();
	await expect(page.getByText('Whoever gets this sees 2 answers')).toBeVisible();
	await expect(main(page)).toHaveText('Share the picture and the link');
	expect((await seen()).sort()).not.toEqual([1, 3]);
	for (const row of await rows(page).all()) await row.uncheck();
	await expect(main(page)).toHaveCount(0);
	await expect(picture(page)).toHaveCount(0);
});

test(
	'what I left out stays out: after Back and Forward, a reload, another language or wording',
	edge,
	async ({ page }) => {
		await withShareSheet(page, 'takes');
		await openAnswered(page, '/', 'share/', starred);
		await rows(page).first().uncheck();
		const left = async () => {
			await page.locator('html[data-hydrated]').waitFor();
			await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
			await main(page).tap();
			await expect.poll(async () => slotsIn(await linkOf(page).catch(() => ''))).toHaveLength(1);
		};
		await left();
		await page.reload();
		await left();
		await page.goto('/privacy/');
		await page.goBack();
		await left();
		await page.getByRole('link', { name: 'Español' }).tap();
		await expect(page).toHaveURL('/es/share/');
		await left();
		await page.getByRole('link', { name: 'Lectura fácil' }).tap();
		await expect(page).toHaveURL('/es/easy/share/');
		await left();
	}
);

test('what I left out is erased with my answers', edge, async ({ page }) => {
	await openAnswered(page, '/', 'share/', starred);
	await rows(page).first().uncheck();
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	await openAnswered(page, '/', 'share/', starred);
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test(
	'where nothing is starred, nothing is picked, and it says so in place',
	edge,
	async ({ page }) => {
		await openAnswered(page, '/', 'share/', plain);
		await expect(page.getByText('Nothing picked yet. Pick what you want to share.')).toBeVisible();
		await expect(rows(page)).toHaveCount(2);
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
		await expect(main(page)).toHaveCount(0);
		await rows(page).first().check();
		await expect(main(page)).toBeVisible();
		await expect(page.getByText('Nothing picked yet.')).toHaveCount(0);
		await open(page, '/share/');
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	}
);

test(
	'my own words for a position, and the name of a friend, are in no picture and no link',
	edge,
	async ({ page }) => {
		await withShareSheet(page, 'takes');
		await open(page, '/');
		await page.evaluate(() => {
			sessionStorage.setItem(
				'ballot-of-rights:own-words',
				JSON.stringify({ version: 1, sentences: { '1 for': 'SECRET words' }, conditions: {} })
			);
			sessionStorage.setItem(
				'ballot-of-rights:circle',
				JSON.stringify({ version: 1, members: [['SECRET Ana', 'AQIWt4U']] })
			);
		});
		await openAnswered(page, '/', 'share/', starred);
		await expect(picture(page)).toBeVisible();
		await expect(picture(page)).not.toHaveAttribute('aria-label', /SECRET/);
		await expect(page.locator('main')).not.toContainText('SECRET');
	}
);
