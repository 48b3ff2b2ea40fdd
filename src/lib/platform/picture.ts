import type { Picture } from '$lib/domain/picture';
import type { Item } from '$lib/domain/picture-items';
import type { Box, Line, Measure, Type } from '$lib/domain/typeset';
import { saveFile } from './save-file';

/*
 * Draws a picture on a canvas and hands it over as a file. The canvas itself is on the screen, so that what the voter
 * sees is what is saved, and no address of a picture is needed that the page's policy would have to name.
 */

/** What came of handing the picture over. */
export type HandedOver = 'shared' | 'cancelled' | 'saved' | 'failed';

/** Measures words with the fonts of this device. */
export function createMeasure(): Measure {
	const context = document.createElement('canvas').getContext('2d');
	return (text, type) => {
		if (!context) return 0;
		context.font = fontOf(type, document.documentElement);
		return context.measureText(text).width;
	};
}

/** Draws a picture in the tokens that the style sheet gives the canvas. */
export function drawPicture(canvas: HTMLCanvasElement, picture: Picture): void {
	// Setting the size wipes the canvas.
	canvas.width = picture.width;
	canvas.height = picture.height;
	const context = canvas.getContext('2d');
	if (!context) return;

	const style = getComputedStyle(canvas);
	const isMirrored = style.direction === 'rtl';
	/** A browser that does not know a token's colour leaves the plain one. */
	const use = (token: string, plain = '#000') => {
		context.fillStyle = plain;
		context.fillStyle = style.getPropertyValue(`--${token}`).trim();
	};
	const left = ({ start, width }: Box) => (isMirrored ? picture.width - start - width : start);
	const fill = (box: Box) => context.fillRect(left(box), box.top, box.width, box.height);
	const write = ({ text, start, baseline, ...type }: Line) => {
		context.font = fontOf(type, canvas);
		context.textAlign = isMirrored ? 'right' : 'left';
		context.fillText(text, isMirrored ? picture.width - start : start, baseline);
	};
	const writeItem = ({ mark, lines }: Item) => {
		const [across, up] = [mark.width / 2, mark.height / 2];
		use('purple');
		context.beginPath();
		context.ellipse(left(mark) + across, mark.top + up, across, up, 0, 0, 2 * Math.PI);
		context.fill();
		use('ink');
		lines.forEach(write);
	};

	const { card, rule } = picture;
	const edge = 5;
	const shade = 20;
	use('paper', '#fff');
	fill({ start: 0, top: 0, width: picture.width, height: picture.height });
	use('purple');
	fill({ ...card, start: card.start + shade, top: card.top + shade });
	use('ink');
	fill(card);
	use('card', '#fff');
	fill({
		start: card.start + edge,
		top: card.top + edge,
		width: card.width - 2 * edge,
		height: card.height - 2 * edge
	});
	use('gold');
	fill(rule);
	writeItem(picture.name);
	picture.heading.forEach(write);
	picture.items.forEach(writeItem);
	picture.foot.forEach(write);
}

/**
 * Hands the picture to the system's share sheet as a file; where there is none for files, or it fails, saves it. Only
 * to be called on a tap.
 *
 * @param name the file's name, such as "picture.png"
 */
export async function handOver(canvas: HTMLCanvasElement, name: string): Promise<HandedOver> {
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
	if (!blob) return 'failed';
	const files = [new File([blob], name, { type: blob.type })];
	if ('canShare' in navigator && navigator.canShare({ files })) {
		try {
			await navigator.share({ files });
			return 'shared';
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
		}
	}
	saveFile(name, blob);
	return 'saved';
}

function fontOf({ face, size }: Type, element: Element): string {
	const families = getComputedStyle(element).getPropertyValue(`--${face}`);
	return `${face === 'serif' ? 700 : 600} ${size}px ${families}`;
}
