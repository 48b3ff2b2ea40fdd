import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test, type Page } from '@playwright/test';
import { encodeSheet, decodeSheet } from '../../src/lib/domain/share-code';
import { readCode } from '../support/read-code';
import { openAnswered, shortCode } from '../support/screens';
import { shared, sharedFile, withShareSheet } from '../support/share-sheet';
import { button, heading, open, watch } from '../support/voter';

/** Every answer of a voter who starred two of them; they took the short quiz. */
const starred = encodeSheet({
	1: { reply: 'agree', matters: true },
	3: { reply: 'strongly-disagree', matters: true },
	4: { reply: 'disagree', matters: false },
	8: { reply: 'skipped', matters: false }
});
/** The same answers, and none of them starred. */
const plain = encodeSheet({
	1: { reply: 'agree', matters: false },
	3: { reply: 'strongly-disagree', matters: false }
});
/** A voter who says the opposite. */
const opposite = encodeSheet({
	1: { reply: 'disagree', matters: true },
	3: { reply: 'strongly-agree', matters: true },
	4: { reply: 'agree', matters: false },
	8: { reply: 'skipped', matters: false }
});

const main = (page: Page) => page.locator('main .bar .primary');
const picture = (page: Page) => page.getByRole('img').first();
const rows = (page: Page) => page.getByRole('checkbox');
/** What the code in a text holds, by slot. */
const slotsIn = (text: string) => {
	const decoded = decodeSheet(text.slice(text.indexOf('#') + 1));
	return decoded.ok ? Object.keys(decoded.sheet).map(Number) : [];
};
const linkOf = async (page: Page) => (await shared(page)).text.split('\n').at(-1)!;

const refuseCopying = (page: Page) =>
	page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
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
	await expect(page.getByText('Whoever gets this sees 2 positions')).toBeVisible();
	await expect(rows(page)).toHaveCount(2);
	await button(page, 'Add others (2)').tap();
	await expect(rows(page)).toHaveCount(4);
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
	await expect(page.getByText('Whoever gets this sees 2 positions')).toBeVisible();
	await expect(main(page)).toHaveText('Share the picture and the link');
	expect((await seen()).sort()).not.toEqual([1, 3]);
	for (const row of await rows(page).all()) await row.uncheck();
	await expect(main(page)).toHaveCount(0);
	await expect(picture(page)).toHaveCount(0);
});

test('what I left out stays out: after Back and Forward, a reload, another language or wording', async ({
	page
}) => {
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
});

test('what I left out is erased with my answers', async ({ page }) => {
	await openAnswered(page, '/', 'share/', starred);
	await rows(page).first().uncheck();
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	await openAnswered(page, '/', 'share/', starred);
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('where nothing is starred, nothing is picked, and it says so in place', async ({ page }) => {
	await openAnswered(page, '/', 'share/', plain);
	await expect(
		page.getByText('You have not starred or picked anything. Pick what you want to share.')
	).toBeVisible();
	await expect(rows(page)).toHaveCount(2);
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await expect(main(page)).toHaveCount(0);
	await rows(page).first().check();
	await expect(main(page)).toBeVisible();
	await open(page, '/share/');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('the picture is a sheet with its shadow, the same in dark pages', async ({ page }) => {
	await withShareSheet(page, 'takes');
	const files: Buffer[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await openAnswered(page, '/', 'share/', starred);
		await expect(main(page)).toHaveText('Share the picture and the link');
		await main(page).tap();
		await expect.poll(() => sharedFile(page).catch(() => undefined)).toBeTruthy();
		const { name, type, data } = await sharedFile(page);
		expect([name, type]).toEqual(['ballot-of-rights.png', 'image/png']);
		files.push(data);
	}
	expect(files[0]!.equals(files[1]!)).toBe(true);
	const image = await loadImage(files[0]!);
	expect([image.width, image.height]).toEqual([1080, 1350]);
	const context = createCanvas(1080, 1350).getContext('2d');
	context.drawImage(image, 0, 0);
	const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
	expect(at(1010, 700)).toEqual([0x5d, 0x25, 0x8b]);
	expect(at(80, 700)).toEqual([255, 255, 255]);
	expect(at(8, 8)).toEqual([0xfc, 0xfa, 0xf6]);
});

test('opposite answers make the same requests, and another picture', async ({ browser }) => {
	const seen: { requests: string[]; data: Buffer }[] = [];
	for (const answers of [starred, opposite]) {
		const page = await (await browser.newContext()).newPage();
		await withShareSheet(page, 'takes');
		const { requests } = watch(page);
		await openAnswered(page, '/', 'share/', answers);
		await expect(main(page)).toHaveText('Share the picture and the link');
		await main(page).tap();
		await expect.poll(() => sharedFile(page).catch(() => undefined)).toBeTruthy();
		seen.push({ requests, data: (await sharedFile(page)).data });
	}
	expect(seen[1]!.requests).toEqual(seen[0]!.requests);
	expect(seen[1]!.data.equals(seen[0]!.data)).toBe(false);
});

for (const [what, lie] of [
	['stripes', 'stripes'],
	['nothing', 'nothing'],
	['never an answer', 'silence']
] as const) {
	test(`where the browser gives ${what} for the picture, it says so, and the link goes out alone`, async ({
		page
	}) => {
		await withShareSheet(page, 'takes');
		await page.addInitScript((lie) => {
			const { toBlob } = HTMLCanvasElement.prototype;
			HTMLCanvasElement.prototype.toBlob = function (callback) {
				if (lie === 'nothing') return callback(null);
				if (lie === 'silence') return;
				const other = document.createElement('canvas');
				other.width = this.width;
				other.height = this.height;
				const context = other.getContext('2d')!;
				for (let y = 0; y < other.height; y += 4) {
					context.fillStyle = `rgb(${(y * 7) % 256}, ${(y * 31) % 256}, ${(y * 13) % 256})`;
					context.fillRect(0, y, other.width, 4);
				}
				toBlob.call(other, callback);
			};
		}, lie);
		await openAnswered(page, '/', 'share/', starred);
		await expect(page.getByText('This browser cannot make a picture file')).toBeVisible({
			timeout: 15_000
		});
		await expect(main(page)).toHaveText('Share the link');
		await expect(button(page, 'Save the picture')).toBeDisabled();
		await main(page).tap();
		await expect.poll(async () => slotsIn(await linkOf(page).catch(() => ''))).toEqual([1, 3]);
		await expect(sharedFile(page)).rejects.toThrow();
	});
}

test('a browser that hides its pixels is not believed', async ({ page }) => {
	await page.addInitScript(() => {
		const { getImageData } = CanvasRenderingContext2D.prototype;
		CanvasRenderingContext2D.prototype.getImageData = function (...place) {
			const data = getImageData.apply(this, place);
			crypto.getRandomValues(data.data);
			return data;
		};
	});
	await openAnswered(page, '/', 'share/', starred);
	await expect(page.getByText('This browser cannot make a picture file')).toBeVisible();
});

test('a sheet that refuses files gets the link; the picture can be saved', async ({ page }) => {
	await withShareSheet(page, 'takes');
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'canShare', { value: () => false, configurable: true })
	);
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'canShare'));
	await openAnswered(page, '/', 'share/', starred);
	await expect(button(page, 'Save the picture')).toBeEnabled();
	const download = page.waitForEvent('download');
	await button(page, 'Save the picture').tap();
	const { width } = await loadImage(await readFile(await (await download).path()));
	expect(width).toBe(1080);
	await expect(page.getByText('Look in your downloads.')).toBeVisible();
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
	test(`where the share sheet ${outcome}, the link is copied`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await withShareSheet(page, outcome);
		await openAnswered(page, '/', 'share/', starred);
		await expect(button(page, 'Copy the link')).toHaveCount(1);
		if (outcome === 'missing') await expect(main(page)).toHaveText('Copy the link');
		await main(page).tap();
		await expect(page.getByText('Copied.')).toBeVisible();
		expect(slotsIn(await page.evaluate(() => navigator.clipboard.readText()))).toEqual([1, 3]);
	});
}

test('where sharing and copying both fail, the link can be copied by hand', async ({ page }) => {
	await withShareSheet(page, 'fails');
	await refuseCopying(page);
	await openAnswered(page, '/', 'share/', starred);
	await main(page).tap();
	const field = page.getByLabel('Copy this by hand:');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(/\/friend\/#[\w-]+$/);
});

for (const [home, copy] of [
	['/', 'Copy as a message'],
	['/es/', 'Copiar como mensaje']
] as const) {
	test(`a message to paste ends with the link on a line of its own, from ${home}`, async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openAnswered(page, home, 'share/', starred);
		await button(page, copy).tap();
		await expect(page.getByRole('status').filter({ hasText: /Cop/ })).toBeVisible();
		const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(new RegExp(`^http://[^ ]+${home}friend/#[\\w-]+$`));
	});
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
		expect(new URL(await linkOf(page)).pathname).toBe('/');
		expect(await linkOf(page)).not.toContain('#');
	}
});

test('with no answers the quiz can be shared, and nothing else', async ({ page }) => {
	await open(page, '/share/');
	await expect(page.getByText('There is nothing to share yet')).toBeVisible();
	await expect(rows(page)).toHaveCount(0);
	await page.locator('main summary').first().tap();
	await expect(button(page, 'Share the quiz')).toBeVisible();
	await page.locator('main summary').last().tap();
	await expect(button(page, 'Share my topics')).toHaveCount(0);
});

test('my own words for a position, and the name of a friend, are in no picture and no link', async ({
	page
}) => {
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
	expect(await picture(page).getAttribute('aria-label')).not.toContain('SECRET');
	await expect(page.locator('main')).not.toContainText('SECRET');
});
