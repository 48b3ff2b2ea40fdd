/** One block of a sheet, measured. All heights in the same unit, such as CSS pixels. */
export interface Measured {
	readonly section: string;
	/** Without its section's heading. */
	readonly height: number;
	/** Its section's heading, which stands over the section's first block on each page. */
	readonly heading: number;
	readonly isAtTop: boolean;
}

/** Heights that blocks can fill, of the first page and of each one after it. */
export interface Room {
	readonly first: number;
	readonly next: number;
}

/**
 * Puts blocks on as few pages as they need, in order, none of them split, and the pages about equally full.
 *
 * @returns the place of each page's first block; a block taller than a page has one to itself
 */
export function pageStarts(blocks: readonly Measured[], room: Room): number[] {
	const fewest = fill(blocks, room);
	let [tooTight, roomy] = [0, 1];
	for (let step = 0; step < 8; step++) {
		const share = (tooTight + roomy) / 2;
		const isRoomy =
			fill(blocks, { first: room.first * share, next: room.next * share }).length <= fewest.length;
		if (isRoomy) roomy = share;
		else tooTight = share;
	}
	return fill(blocks, { first: room.first * roomy, next: room.next * roomy });
}

function fill(blocks: readonly Measured[], room: Room): number[] {
	const starts = [0];
	let filled = 0;
	let section = '';
	for (const [index, block] of blocks.entries()) {
		const isNewSection = block.section !== section;
		const needed = block.height + (isNewSection ? block.heading : 0);
		const here = starts.length === 1 ? room.first : room.next;
		const isEmpty = starts.at(-1) === index;
		if (!isEmpty && (block.isAtTop || filled + needed > here)) {
			starts.push(index);
			filled = block.height + block.heading;
		} else {
			filled += needed;
		}
		section = block.section;
	}
	return starts;
}
