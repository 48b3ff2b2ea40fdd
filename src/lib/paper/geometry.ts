import type { TypeSize } from '$lib/domain/paper-choices';
import type { PaperSize } from '$lib/domain/paper-size';

/*
 * Every length on paper, in CSS pixels, 96 to the inch. `paper.css` repeats what a style sheet needs of it, and a test
 * holds the two together.
 */

export const margin = 48;

/** The whole sheet, edge to edge. */
export const papers: Record<PaperSize, { readonly width: number; readonly height: number }> = {
	letter: { width: 816, height: 1056 },
	a4: { width: 793, height: 1122 }
};

/** Kept free at the foot of a side: on paper, a line may be a hair higher than on screen. */
export const spare = 6;

/** Between two columns. */
export const columnGap = 24;

export interface Type {
	/** Height of the type. */
	readonly size: number;
	/** Of a line, in pixels. */
	readonly line: number;
	readonly title: { readonly size: number; readonly line: number };
	readonly heading: { readonly size: number; readonly line: number; readonly above: number };
	/** Above and below the text of a position, together: over the whole width, and in two columns. */
	readonly itemPad: number;
	readonly itemPadInTwo: number;
	/** The columns in front of a position for its number and its signs. */
	readonly number: number;
	readonly sign: number;
	/** A line to write on: its least height, and the one it has where there is room. */
	readonly write: { readonly least: number; readonly most: number };
}

/** 12 pt, 18 pt and 10 pt. */
export const types: Record<TypeSize, Type> = {
	regular: {
		size: 16,
		line: 18.5,
		title: { size: 32, line: 34 },
		heading: { size: 18.667, line: 22, above: 10 },
		itemPad: 2,
		itemPadInTwo: 4,
		number: 25,
		sign: 20,
		write: { least: 30, most: 40 }
	},
	large: {
		size: 24,
		line: 30,
		title: { size: 36, line: 45 },
		heading: { size: 26, line: 33, above: 12 },
		itemPad: 4,
		itemPadInTwo: 4,
		number: 42,
		sign: 34,
		write: { least: 35, most: 52 }
	},
	pocket: {
		size: 13.334,
		line: 16,
		title: { size: 18, line: 21 },
		heading: { size: 14.667, line: 18, above: 5 },
		itemPad: 4,
		itemPadInTwo: 4,
		number: 24,
		sign: 18,
		write: { least: 28, most: 34 }
	}
};

/** Between a title and the line under it, that line, and above what else stands under the title. */
export const underTitle = { pad: 6, rule: 4, more: 3 };
/** Below a heading, its rule included. */
export const underHeading = 6;
/** Between a heading and what stands at the end of its line. */
export const betweenHeading = 12;
/** Above the heading of a topic, and below it with its rule. */
export const topicPad = 10;
/** Above the foot of a side, at least. */
export const footPad = 6;
/** Above and below the legend of the signs. */
export const legendPad = 9;
/** Room to write beside an office and its numbers: 1.5 inches. */
export const leastToWrite = 144;
/** Taken off a line of the ballot with its numbers below the name: there is room to write beside both. */
export const tallTrim = 6;
/** Between what stands on one line. */
export const apart = 10;
/** Before what the law says, below a position. */
export const lawIndent = 14;
/** A code for a camera: 25 mm. */
export const codeSide = 94.5;

/** The panels of the pocket size, and the white along their folds. */
export const panels = { across: 2, down: 4, inset: 17, foldPad: 12 };

/** How many areas make up one side of paper. */
export const areasOn = (size: TypeSize): number =>
	size === 'pocket' ? panels.across * panels.down : 1;

export interface Area {
	readonly width: number;
	readonly height: number;
}

/** What can be printed on: a side inside its margins, or one panel of a folded sheet. */
export function areaOf(paper: PaperSize, size: TypeSize, place: number): Area {
	const { width, height } = papers[paper];
	if (size !== 'pocket') return { width: width - 2 * margin, height: height - 2 * margin };
	const row = Math.floor((place % (panels.across * panels.down)) / panels.across);
	const isEdge = row === 0 || row === panels.down - 1;
	const quarter = height / panels.down;
	return {
		width: width / panels.across - margin - panels.inset,
		height: quarter - panels.foldPad - (isEdge ? margin : panels.foldPad)
	};
}
