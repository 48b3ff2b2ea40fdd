import { wrapBreaking, type Line, type Measure, type Type } from './typeset';

/** A paragraph of the picture. */
export interface Paragraph {
	readonly text: string;
	readonly style: 'title' | 'heading' | 'text' | 'law';
	/** Stands before the first line of the text, such as "1." */
	readonly number?: string;
}

export interface NotesType extends Type {
	/** As a font is written, such as "700". */
	readonly weight: string;
}

/** The voter's notes as a picture, laid out. */
export interface NotesPicture {
	readonly lines: readonly (Line & NotesType)[];
	readonly height: number;
}

export const pictureWidth = 1080;
export const pictureMargin = 72;
const indent = 64;

const styles = {
	title: { size: 60, weight: '700', face: 'serif', before: 24 },
	heading: { size: 44, weight: '700', face: 'serif', before: 56 },
	text: { size: 40, weight: '700', face: 'sans', before: 32 },
	law: { size: 34, weight: '400', face: 'sans', before: 8 }
} as const;

/** Lays out paragraphs on a picture that is `pictureWidth` wide and as high as they need. */
export function layOutNotes(
	paragraphs: readonly Paragraph[],
	measure: Measure<NotesType>
): NotesPicture {
	const lines: (Line & NotesType)[] = [];
	let bottom = pictureMargin;
	for (const { text, style, number } of paragraphs) {
		const { before, ...type } = styles[style];
		const start = pictureMargin + (style === 'text' || style === 'law' ? indent : 0);
		const width = pictureWidth - pictureMargin - start;
		bottom += before;
		for (const [index, line] of wrapBreaking(text, width, type, measure).entries()) {
			bottom += Math.round(type.size * 1.35);
			const baseline = bottom - Math.round(type.size * 0.35);
			if (index === 0 && number) {
				lines.push({ ...type, text: number, start: pictureMargin, baseline });
			}
			lines.push({ ...type, text: line, start, baseline });
		}
	}
	return { lines, height: bottom + 24 + pictureMargin };
}
