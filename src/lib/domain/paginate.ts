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
	const tops = blocks.flatMap(({ isAtTop }, index) => (index === 0 || isAtTop ? [index] : []));
	const starts = tops.flatMap((top, index) => {
		const run = blocks.slice(top, tops[index + 1]);
		const first = index === 0 ? room.first : room.next;
		return evenly(run, { ...room, first }).map((start) => top + start);
	});
	return starts.length ? starts : [0];
}

/** The fewest pages for blocks of which only the first begins one, in the least height that needs no more pages. */
function evenly(blocks: readonly Measured[], { first, next }: Room): number[] {
	const within = (share: number) => fill(blocks, { first: first * share, next: next * share });
	const fewest = within(1).length;
	let [tight, enough] = [0, 1];
	for (let step = 0; step < 8; step++) {
		const share = (tight + enough) / 2;
		if (within(share).length > fewest) tight = share;
		else enough = share;
	}
	return within(enough);
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
		if (!isEmpty && filled + needed > here) {
			starts.push(index);
			filled = block.height + block.heading;
		} else {
			filled += needed;
		}
		section = block.section;
	}
	return starts;
}
