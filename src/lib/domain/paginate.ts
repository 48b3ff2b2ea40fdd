/**
 * Puts blocks on pages, in order, none of them split.
 *
 * @param heights of the blocks, in any unit
 * @param room the height of a page, in the same unit
 * @returns how many blocks stand before each page after the first; a block taller than a page has one to itself
 */
export function pageStarts(heights: readonly number[], room: number): number[] {
	const starts: number[] = [];
	let filled = 0;
	for (const [index, height] of heights.entries()) {
		if (filled > 0 && filled + height > room) {
			starts.push(index);
			filled = 0;
		}
		filled += height;
	}
	return starts;
}
