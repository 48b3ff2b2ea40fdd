/** A paragraph of the picture. */
export interface Paragraph {
	readonly text: string;
	readonly style: 'title' | 'heading' | 'text' | 'question';
	/** Stands before the first line of the text, such as "1." */
	readonly number?: string;
}

/** One line of type on the picture. Lengths in pixels from the top, and from the side that lines start at. */
export interface TypeLine {
	readonly text: string;
	readonly font: string;
	readonly start: number;
	/** The line the letters stand on. */
	readonly baseline: number;
}

export interface Picture {
	readonly lines: readonly TypeLine[];
	readonly height: number;
}

/** How wide a text is in a font, in pixels. */
type Measure = (text: string, font: string) => number;

export const pictureWidth = 1080;
const margin = 72;
const indent = 64;

const styles = {
	title: { size: 60, weight: '700', family: 'serif', before: 24 },
	heading: { size: 44, weight: '700', family: 'serif', before: 56 },
	text: { size: 40, weight: '400', family: 'sans', before: 36 },
	question: { size: 36, weight: 'italic 400', family: 'serif', before: 8 }
} as const;

/** Lays out paragraphs on a picture that is `pictureWidth` wide and as high as they need. */
export function layOutPicture(
	paragraphs: readonly Paragraph[],
	families: Readonly<Record<'serif' | 'sans', string>>,
	measure: Measure
): Picture {
	const lines: TypeLine[] = [];
	let bottom = margin;
	for (const { text, style, number } of paragraphs) {
		const { size, weight, family, before } = styles[style];
		const font = `${weight} ${size}px ${families[family]}`;
		const start = margin + (style === 'text' || style === 'question' ? indent : 0);
		const width = pictureWidth - margin - start;
		bottom += before;
		for (const [index, line] of wrap(text, width, (one) => measure(one, font)).entries()) {
			bottom += Math.round(size * 1.35);
			const baseline = bottom - Math.round(size * 0.35);
			if (index === 0 && number) lines.push({ text: number, font, start: margin, baseline });
			lines.push({ text: line, font, start, baseline });
		}
	}
	return { lines, height: bottom + 24 + margin };
}

/** A text in lines no wider than `width`; a word that is wider by itself is broken. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = '';
		for (const letter of word) {
			if (line && measure(line + letter) > width) {
				lines.push(line);
				line = '';
			}
			line += letter;
		}
	}
	return line ? [...lines, line] : lines;
}

/** Draws a picture in black on white: dark on light in every theme, as on paper. */
export function drawPicture(canvas: HTMLCanvasElement, { lines, height }: Picture): void {
	canvas.width = pictureWidth;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) return;
	context.fillStyle = '#fff';
	context.fillRect(0, 0, pictureWidth, height);
	context.fillStyle = '#000';
	// A heavy rule at either end, as on a well-made sheet.
	for (const top of [48, height - 54]) {
		context.fillRect(margin, top, pictureWidth - 2 * margin, 6);
	}
	const isRightToLeft = getComputedStyle(canvas).direction === 'rtl';
	for (const { text, font, start, baseline } of lines) {
		context.font = font;
		context.fillText(text, isRightToLeft ? pictureWidth - start : start, baseline);
	}
}
