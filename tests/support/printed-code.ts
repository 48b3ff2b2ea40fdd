import readPixels from 'jsqr';
import type { PrintedPage } from './printed';
import { inColours } from './printed-ink';

/** A code on a printed page. Lengths in points from the page's top left corner. */
export interface PrintedCode {
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Reads the code on a page as a phone's camera does: from the page's pixels and nothing else. */
export function readPrintedCode({ width, pixels }: PrintedPage): PrintedCode | undefined {
	const found = readPixels(inColours(pixels), pixels.width, pixels.height);
	// What looks like a code and says nothing is none, such as squares in a column.
	if (!found?.data) return undefined;
	const { topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner } = found.location;
	const corners = [topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner];
	const points = (values: number[]) => values.map((value) => (value * width) / pixels.width);
	const across = points(corners.map(({ x }) => x));
	const down = points(corners.map(({ y }) => y));
	return {
		text: found.data,
		left: Math.min(...across),
		top: Math.min(...down),
		right: Math.max(...across),
		bottom: Math.max(...down)
	};
}
