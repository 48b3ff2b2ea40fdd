import {
	layOutNotes,
	pictureMargin,
	pictureWidth,
	type NotesType,
	type Paragraph
} from '$lib/domain/notes-picture';

/** Draws the voter's notes in black on white: dark on light in every theme, as on paper. */
export function drawNotes(canvas: HTMLCanvasElement, paragraphs: readonly Paragraph[]): void {
	const context = canvas.getContext('2d');
	if (!context) return;
	const style = getComputedStyle(canvas);
	const use = ({ face, size, weight }: NotesType) => {
		context.font = `${weight} ${size}px ${style.getPropertyValue(`--${face}`)}`;
	};
	const { lines, height } = layOutNotes(paragraphs, (text, type) => {
		use(type);
		return context.measureText(text).width;
	});

	// Setting the size wipes the canvas.
	canvas.width = pictureWidth;
	canvas.height = height;
	context.fillStyle = '#fff';
	context.fillRect(0, 0, pictureWidth, height);
	context.fillStyle = '#000';
	// A heavy rule at either end, as on a well-made sheet.
	for (const top of ruleTops(height)) {
		context.fillRect(pictureMargin, top, pictureWidth - 2 * pictureMargin, ruleHeight);
	}
	const isRightToLeft = style.direction === 'rtl';
	for (const { text, start, baseline, ...type } of lines) {
		use(type);
		context.fillText(text, isRightToLeft ? pictureWidth - start : start, baseline);
	}
}

const ruleHeight = 6;
const ruleTops = (height: number) => [48, height - 54];

/** Does the canvas give back what was drawn on it: black along both rules, white around them? */
export function isAsDrawn(canvas: HTMLCanvasElement): boolean {
	const context = canvas.getContext('2d');
	if (!context) return false;
	const isAll = (value: number, x: number, y: number, width: number, height: number) => {
		const { data } = context.getImageData(x, y, width, height);
		return data.every((part, index) => (index % 4 === 3 ? part === 255 : part === value));
	};
	const width = pictureWidth - 2 * pictureMargin;
	return ruleTops(canvas.height).every(
		(top) =>
			isAll(0, pictureMargin, top, width, ruleHeight) &&
			isAll(255, pictureMargin, top - ruleHeight - 2, width, ruleHeight)
	);
}
