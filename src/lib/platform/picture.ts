import { colours, type Picture } from '$lib/domain/picture';
import type { Box, Measure, Type } from '$lib/domain/typeset';

/*
 * Draws a picture on a canvas and makes a file of it. The canvas itself is on the screen, so that what the voter sees is
 * what is saved, and no address of a picture is needed that the page's policy would have to name.
 */

/** How far a color may be from the one that was drawn: some browsers change each a little, so that nobody can be told by it. */
const tolerance = 12;
/** How long a browser may take to make a file, in milliseconds. */
const patience = 5000;

/** Measures words with the fonts of this device. */
export function createMeasure(): Measure {
	const context = contextOf(document.createElement('canvas'));
	return (text, type) => {
		if (!context) return 0;
		context.font = fontOf(type);
		return context.measureText(text).width;
	};
}

export function drawPicture(canvas: HTMLCanvasElement, picture: Picture): void {
	// Setting the size wipes the canvas.
	canvas.width = picture.width;
	canvas.height = picture.height;
	const context = contextOf(canvas);
	if (!context) return;
	const isMirrored = document.dir === 'rtl';
	const left = ({ start, width }: Box) => (isMirrored ? picture.width - start - width : start);
	for (const box of picture.boxes) {
		context.fillStyle = colours[box.colour];
		context.fillRect(left(box), box.top, box.width, box.height);
	}
	context.fillStyle = colours.purple;
	for (const oval of picture.ovals) {
		const [across, up] = [oval.width / 2, oval.height / 2];
		context.beginPath();
		context.ellipse(left(oval) + across, oval.top + up, across, up, 0, 0, 2 * Math.PI);
		context.fill();
	}
	context.fillStyle = colours.ink;
	context.textAlign = isMirrored ? 'right' : 'left';
	for (const line of picture.lines) {
		context.font = fontOf(line);
		context.fillText(
			line.text,
			isMirrored ? picture.width - line.start : line.start,
			line.baseline
		);
	}
}

/**
 * The picture on a canvas as a file; undefined where the browser makes none, or gives back something else than what was
 * drawn, as one does that protects its user from being told by it.
 *
 * @param name the file's name, such as "picture.png"
 */
export async function pictureFile(
	canvas: HTMLCanvasElement,
	picture: Picture,
	name: string
): Promise<File | undefined> {
	try {
		const blob = await new Promise<Blob | null>((resolve) => {
			setTimeout(resolve, patience, null);
			canvas.toBlob(resolve);
		});
		if (!blob || !(await isAsDrawn(blob, picture))) return undefined;
		return new File([blob], name, { type: blob.type });
	} catch {
		return undefined;
	}
}

/** Looks at places of the finished file whose color is known. */
async function isAsDrawn(file: Blob, { width, height, spots }: Picture): Promise<boolean> {
	const image = await createImageBitmap(file);
	if (image.width !== width || image.height !== height) return false;
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	return spots.every(({ start, top, colour }) => {
		const x = document.dir === 'rtl' ? width - 1 - start : start;
		context?.drawImage(image, -Math.floor(x), -Math.floor(top));
		const seen = context?.getImageData(0, 0, 1, 1).data ?? [];
		return [1, 3, 5].every((digit, channel) => {
			const drawn = parseInt(colours[colour].slice(digit, digit + 2), 16);
			return Math.abs((seen[channel] ?? NaN) - drawn) <= tolerance;
		});
	});
}

/** Where a browser draws nothing, it may say so by an error. */
function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
	try {
		return canvas.getContext('2d');
	} catch {
		return null;
	}
}

function fontOf({ face, weight, size }: Type): string {
	const families = getComputedStyle(document.documentElement).getPropertyValue(`--${face}`);
	return `${weight} ${size}px ${families}`;
}
