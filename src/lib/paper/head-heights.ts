import { underHeading, underTitle, type Type } from './geometry';
import type { Ruler } from './ruler';

/** Between what stands beside one another at the head of a sheet. */
export const headGap = 16;
/** What the box that says what the sheet is not has before it, and around its words. */
const boxed = { gap: headGap, around: 22 };

/**
 * How tall a sheet's title is, with the line under it. Where the device's type is wide, a long title takes two lines.
 *
 * @param not what stands in the box beside it
 * @param taken width that something else beside it takes
 */
export function titleHeight(
	text: string,
	not: string,
	{ title, size }: Type,
	width: number,
	ruler: Ruler,
	taken = 0
): number {
	const box = ruler.width(not, size, true) + boxed.around + boxed.gap;
	return ruler.lines([{ text, isBold: true }], width - box - taken, title.size) * title.line;
}

/** Below the lines of the title. */
export const titleFoot = underTitle.pad + underTitle.rule;

/** How tall a heading is, with the space above it and the line under it. */
export function headingHeight(
	text: string,
	{ heading }: Type,
	width: number,
	ruler: Ruler
): number {
	const lines = ruler.lines([{ text, isBold: true }], width, heading.size);
	return lines * heading.line + heading.above + underHeading;
}
