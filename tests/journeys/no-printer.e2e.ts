import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { edge } from '../support/edge';
import { answersOf } from '../support/paper-cases';
import { openAnswered } from '../support/screens';
import { button, heading, open, watch } from '../support/voter';

test('copy by hand: the positions and the offices in large type', async ({ page }) => {
	await openAnswered(page, '/', 'no-printer/');
	const lines = page.locator('main ol li');
	await expect(lines.first()).toHaveText(/^(I|For me)/);
	await expect.poll(() => lines.count()).toBeLessThanOrEqual(12);
	await expect(page.locator('main ul li').first()).toHaveText('President');
	const sizes = await page
		.locator('main :is(ol, ul:not(nav ul)) li')
		.evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
});

test(
	'what is copied by hand is what is starred, however much was answered',
	edge,
	async ({ page }) => {
		const { sheet } = answersOf('en', '36 longest, 6 starred');
		await openAnswered(page, '/', 'no-printer/', encodeSheet(sheet));
		await expect(page.locator('main ol li')).toHaveCount(6);
		const href = await page.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href');
		expect(href!.length).toBeLessThanOrEqual(2000);
		await expect(page.getByText('The e-mail holds what you starred')).toBeVisible();
	}
);

test('without answers there are the offices, and a way to the quiz', edge, async ({ page }) => {
	await open(page, '/no-printer/');
	await expect(page.locator('main ul li').first()).toHaveText('President');
	await expect(button(page, 'Save the picture')).toHaveCount(0);
	await page.getByRole('link', { name: 'Start the short quiz' }).tap();
	await expect(page.getByText('Statement 1 of 12')).toBeVisible();
});

test('the picture is drawn on the device, as wide as a phone and as high as the notes', async ({
	page
}) => {
	const { faults } = watch(page);
	await openAnswered(page, '/', 'no-printer/');
	const { requests } = watch(page);
	const downloading = page.waitForEvent('download');
	await button(page, 'Save the picture').tap();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('my-voting-notes.png');
	const png = await readFile(await download.path());
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(1080);
	expect(png.readUInt32BE(20)).toBeGreaterThan(600);
	const ink = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		return data.filter((value, index) => index % 4 === 0 && value < 128).length / (data.length / 4);
	});
	expect(ink).toBeGreaterThan(0.01);
	expect(ink).toBeLessThan(0.2);
	expect(requests.filter((request) => !request.startsWith('GET blob:'))).toEqual([]);
	expect(faults).toEqual([]);
});

test('the e-mail is written on the device, to nobody yet', async ({ page }) => {
	await openAnswered(page, '/', 'no-printer/');
	const href = (await page.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href'))!;
	const { protocol, pathname, searchParams } = new URL(href);
	expect([protocol, pathname]).toEqual(['mailto:', '']);
	expect(searchParams.get('subject')).toBe('My voting notes');
	expect(searchParams.get('body')).toMatch(/\r\n1\. (★ )?(I|For me)/);
	expect(href.length).toBeLessThan(2000);
});

test('at a library: the address opens the guide there, and erasing leaves nothing', async ({
	browser,
	page
}) => {
	await openAnswered(page, '/', 'no-printer/');
	await expect(page.getByText('Anyone who sees the address')).toBeVisible();
	await button(page, 'Show the address and the code').tap();
	const address = await page.locator('p', { hasText: '/friend/#' }).innerText();
	expect(page.url()).not.toContain('#');

	const library = await (await browser.newContext()).newPage();
	await open(library, address);
	await library.getByRole('link', { name: 'These are my own answers' }).tap();
	await expect(heading(library)).toHaveText('My human rights guide');
	await button(library, 'Erase my answers').tap();
	await button(library, 'Erase everything now').tap();
	await expect(library.getByText('Your answers are erased.')).toBeVisible();
	const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('ballot'));
	expect(await library.evaluate(kept)).toEqual([]);
});

test(
	'nobody who has answers of their own is offered to take another’s for theirs',
	edge,
	async ({ page }) => {
		await openAnswered(page, '/', 'guide/');
		await open(page, '/friend/#AQwAAAAAYKMnzQ');
		await expect(page.getByRole('link', { name: 'These are my own answers' })).toHaveCount(0);
	}
);
