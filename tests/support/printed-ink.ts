import { createCanvas } from '@napi-rs/canvas';
import { pixelsPerPoint, type PrintedPage } from './printed';

/* What a printed page is as ink on paper, by its pixels. */

/** The share of a page's area that is ink, from 0 to 1; grey counts as much as it is dark. */
export function inkCover({ pixels: { grey } }: PrintedPage): number {
	let ink = 0;
	for (const value of grey) ink += 255 - value;
	return ink / 255 / grey.length;
}

/** The white margins around everything printed, in points. */
export function margins({ pixels: { width, height, grey } }: PrintedPage) {
	let [left, top, right, bottom] = [width, height, 0, 0];
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			if (grey[y * width + x]! > 200) continue;
			left = Math.min(left, x);
			right = Math.max(right, x + 1);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y + 1);
		}
	}
	return {
		left: left / pixelsPerPoint,
		top: top / pixelsPerPoint,
		right: (width - right) / pixelsPerPoint,
		bottom: (height - bottom) / pixelsPerPoint
	};
}

/** A square of that side, in points, all of one grey that is not paper: a ground that is filled in. */
export function hasGround({ pixels: { width, height, grey } }: PrintedPage, side: number): boolean {
	const length = side * pixelsPerPoint;
	/** For each column, how far up from this row the same grey goes. */
	const up = new Uint16Array(width);
	for (let y = 0; y < height; y++) {
		for (let x = 0, across = 0; x < width; x++) {
			const value = grey[y * width + x]!;
			const isGround = value < 250;
			up[x] = !isGround ? 0 : y > 0 && grey[(y - 1) * width + x] === value ? up[x]! + 1 : 1;
			const isLong = up[x]! >= length;
			across = !isLong ? 0 : across && grey[y * width + x - 1] === value ? across + 1 : 1;
			if (across >= length) return true;
		}
	}
	return false;
}

/** Pixels as pictures hold them: red, green, blue and opacity. */
export function inColours({ grey }: PrintedPage['pixels']): Uint8ClampedArray {
	const colours = new Uint8ClampedArray(grey.length * 4).fill(255);
	for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4)
		colours[at] = colours[at + 1] = colours[at + 2] = grey[pixel]!;
	return colours;
}

/** A page as a PNG file, 144 pixels to the inch. */
export function toPicture({ pixels }: PrintedPage): Buffer {
	const canvas = createCanvas(pixels.width, pixels.height);
	const context = canvas.getContext('2d');
	const image = context.createImageData(pixels.width, pixels.height);
	image.data.set(inColours(pixels));
	context.putImageData(image, 0, 0);
	return canvas.toBuffer('image/png');
}
