import { createCanvas, loadImage } from '@napi-rs/canvas';
import readPixels from 'jsqr';

/**
 * Reads a code as a phone's camera does: from its picture and nothing else.
 *
 * @param png such as a screenshot
 * @returns what the code says; empty where none can be read
 */
export async function readCode(png: Buffer): Promise<string> {
	const image = await loadImage(png);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
	return readPixels(data, width, height)?.data ?? '';
}
