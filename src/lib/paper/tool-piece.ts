import type { Translator } from '$lib/i18n/translator';
import type { ToolsKey } from '$lib/i18n/words';
import { type Type, types } from './geometry';
import type { BallotLine } from './ballot';
import type { Piece } from './fill';
import { headingHeight, titleFoot, titleHeight } from './head-heights';
import type { Paragraph, Ruler } from './ruler';
import type { SheetTranslator } from './standard-words';

/** What stands over the columns of a table: the first one's words, and a name for each other one. */
export interface TableHead {
	readonly first: string;
	readonly names: readonly string[];
	/** Share of the width that the first column has. */
	readonly share: number;
}

/** What stands on worksheets and on the blank quiz. */
export type ToolPiece = Piece &
	(
		| { readonly kind: 'title'; readonly title: string }
		| { readonly kind: 'heading'; readonly text: string; readonly note?: string }
		| { readonly kind: 'text'; readonly paragraphs: readonly Paragraph[] }
		/** What the voter wrote under a label, or lines to write it on. */
		| {
				readonly kind: 'field';
				readonly label: string;
				readonly text: string;
				readonly lines: number;
		  }
		| { readonly kind: 'table-head'; readonly table: TableHead }
		| {
				readonly kind: 'row';
				readonly table: TableHead;
				readonly number: number;
				readonly paragraphs: readonly Paragraph[];
				readonly cells: readonly string[];
		  }
		/** What may be ticked: a box, or a ticked box, and what it stands for. */
		| { readonly kind: 'tick'; readonly isTicked: boolean; readonly text: string }
		| {
				readonly kind: 'statement';
				readonly number: number;
				readonly text: string;
				/** The answers, each behind its box, as one text. */
				readonly boxes: string;
		  }
		/** A statement with room to count how many people gave each answer. */
		| {
				readonly kind: 'tally';
				readonly number: number;
				readonly text: string;
				readonly labels: readonly string[];
		  }
		| { readonly kind: 'ballot'; readonly stacks: readonly (readonly BallotLine[])[] }
	);

/** The words of the interface that stand on worksheets. */
export interface ToolWords {
	readonly t: SheetTranslator;
	readonly w: Translator<ToolsKey>;
}

/** Padding of a row, a statement with its rule and a field, above and below together. */
export const pads = { row: 10, statement: 15, field: 12, tick: 4 };
/** The least height of a row, in which a sign is written. */
export const leastRow = 56;
/** Room to count in. */
export const tallyRoom = 34;

/** Worksheets and the blank quiz are of the regular size. */
export const toolType: Type = types.regular;

/**
 * Pieces of one width, each as tall as it will be.
 *
 * @param not what says beside the title that the sheet is no ballot
 */
export function createPieces(ruler: Ruler, width: number, not: string) {
	const { size, line, write } = toolType;
	const linesOf = (text: string, room = width, isBold = false) =>
		ruler.lines([{ text, isBold }], room, size);

	return {
		title: (text: string): ToolPiece => ({
			kind: 'title',
			title: text,
			height: titleHeight(text, not, toolType, width, ruler) + titleFoot + 4
		}),
		heading: (text: string, note = ''): ToolPiece => ({
			kind: 'heading',
			text,
			note,
			height: headingHeight(text, toolType, width, ruler),
			isHeading: true
		}),
		text: (text: string): ToolPiece => ({
			kind: 'text',
			paragraphs: [[{ text }]],
			height: linesOf(text) * line + 4
		}),
		field(label: string, text: string, lines: number): ToolPiece {
			if (lines === 1) {
				const rows = linesOf(`${label} ${text}`);
				return { kind: 'field', label, text, lines, height: write.most + (rows - 1) * line };
			}
			const below = text ? linesOf(text) * line + 4 : lines * (write.most - 4);
			return { kind: 'field', label, text, lines, height: pads.field + line + below };
		},
		tick: (isTicked: boolean, text: string): ToolPiece => ({
			kind: 'tick',
			isTicked,
			text,
			height: linesOf(text, width - toolType.number) * line + pads.tick
		}),
		linesOf
	};
}
