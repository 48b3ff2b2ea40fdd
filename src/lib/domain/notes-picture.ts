import type { Picture } from './picture';
import { wrap, type Line, type Measure } from './typeset';

/** A paragraph of the picture. */
export interface Paragraph {
	readonly text: string;
	readonly style: 'title' | 'heading' | 'text' | 'law';
	/** Stands before the first line of the text, such as "1." */
	readonly number?: string;
}

const width = 1080;
const margin = 72;
const indent = 64;

const styles = {
	title: { size: 60, weight: '700', face: 'serif', before: 24 },
	heading: { size: 44, weight: '700', face: 'serif', before: 56 },
	text: { size: 40, weight: '700', face: 'sans', before: 32 },
	law: { size: 34, weight: '400', face: 'sans', before: 8 }
} as const;

/** Lays out the voter's notes in black on white, as on paper: as high as the paragraphs need. */
export function layOutNotes(paragraphs: readonly Paragraph[], measure: Measure): Picture {
	const lines: Line[] = [];
	let bottom = margin;
	for (const { text, style, number } of paragraphs) {
		const { before, ...type } = styles[style];
		const start = margin + (style === 'text' || style === 'law' ? indent : 0);
		bottom += before;
		for (const [index, line] of wrap(text, width - margin - start, type, measure).entries()) {
			bottom += Math.round(type.size * 1.35);
			const baseline = bottom - Math.round(type.size * 0.35);
			if (index === 0 && number) lines.push({ ...type, text: number, start: margin, baseline });
			lines.push({ ...type, text: line, start, baseline });
		}
	}
	const height = bottom + 24 + margin;
	// A heavy rule at either end, as on a well-made sheet.
	const rules = [48, height - 54].map((top) => ({
		start: margin,
		top,
		width: width - 2 * margin,
		height: 6,
		colour: 'black' as const
	}));
	return {
		width,
		height,
		boxes: [{ start: 0, top: 0, width, height, colour: 'card' }, ...rules],
		ovals: [],
		lines,
		spots: [
			{ start: 8, top: 8, colour: 'card' },
			...rules.map(({ top }) => ({ start: width / 2, top: top + 3, colour: 'black' as const })),
			{ start: width - 8, top: height - 8, colour: 'card' }
		]
	};
}
