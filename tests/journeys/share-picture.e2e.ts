import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import { openAnswered } from '../support/screens';
import { sharedFile, withShareSheet } from '../support/share-sheet';
import { linkOf, main, slotsIn, starred } from '../support/sharing';
import { button } from '../support/voter';

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

for (const [what, lie] of [
	['stripes', 'stripes'],
	['nothing', 'nothing'],
	['never an answer', 'silence']
] as const) {
	test(
		`where the browser gives ${what} for the picture, it says so, and the link goes out alone`,
		edge,
		async ({ page }) => {
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
			await expect(page.getByText('This browser makes no picture that we can trust')).toBeVisible({
				timeout: 15_000
			});
			await expect(main(page)).toHaveText('Share the link');
			await expect(button(page, 'Save the picture')).toBeDisabled();
			await main(page).tap();
			await expect.poll(async () => slotsIn(await linkOf(page).catch(() => ''))).toEqual([1, 3]);
			await expect(sharedFile(page)).rejects.toThrow();
		}
	);
}

test('a browser that hides its pixels is not believed', edge, async ({ page }) => {
	await page.addInitScript(() => {
		const { getImageData } = CanvasRenderingContext2D.prototype;
		CanvasRenderingContext2D.prototype.getImageData = function (...place) {
			const data = getImageData.apply(this, place);
			crypto.getRandomValues(data.data);
			return data;
		};
	});
	await openAnswered(page, '/', 'share/', starred);
	await expect(page.getByText('This browser makes no picture that we can trust')).toBeVisible();
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
