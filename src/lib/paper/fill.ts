/** What is never split. */
export interface Piece {
	readonly height: number;
	/** Never last in a column. */
	readonly isHeading?: boolean;
}

/** Pieces that stand below one another, in one column or two. */
export interface Band<Some extends Piece = Piece> {
	readonly columns: 1 | 2;
	readonly pieces: readonly Some[];
	/** Stays on one side where a side can hold it. */
	readonly isWhole?: boolean;
	/** Begins a side. */
	readonly isAtTop?: boolean;
	/** What stands over its pieces again on each further side, such as the names over a table. */
	readonly again?: number;
}

/** The part of a band that stands on one side. */
export interface Placed<Some extends Piece = Piece> {
	/** Which band, from 0. */
	readonly band: number;
	/** Columns that the band has; fewer may stand here. */
	readonly of: 1 | 2;
	readonly columns: readonly (readonly Some[])[];
	readonly height: number;
}

export interface Side<Some extends Piece = Piece> {
	readonly parts: readonly Placed<Some>[];
	/** What is left of the side's height. */
	readonly left: number;
}

/**
 * Puts bands on as few sides as they need, in order: a side is filled, then turned. No piece is split, and none is
 * dropped; one that is taller than a side has a side to itself.
 *
 * @param room the height that a side has, from 0
 */
export function fill<Some extends Piece>(
	bands: readonly Band<Some>[],
	room: (side: number) => number
): Side<Some>[] {
	const sides: { parts: Placed<Some>[]; left: number }[] = [{ parts: [], left: room(0) }];
	const side = () => sides.at(-1)!;
	const turn = () => sides.push({ parts: [], left: room(sides.length) });
	const put = (band: number, columns: Some[][], height: number) => {
		side().parts.push({ band, of: bands[band]!.columns, columns, height });
		side().left -= height;
	};

	for (const [index, { columns, pieces, isWhole, isAtTop, again = 0 }] of bands.entries()) {
		if (pieces.length === 0) continue;
		const whole = heightOf(pieces);
		const mustTurn = isAtTop || (isWhole && whole > side().left && whole <= room(sides.length));
		if (mustTurn && side().parts.length) turn();
		let chunks = inChunks(pieces);
		/** Height of what stands over the band again, once a part of it stands on an earlier side. */
		let over = 0;
		while (chunks.length) {
			const isBegun = side().parts.length > 0;
			const taken = take(chunks, columns, side().left - over, !isBegun);
			if (taken.length) {
				const tallest = Math.max(...taken.map((column) => heightOf(column.flat())));
				const isLast = taken.flat().length === chunks.length;
				put(
					index,
					taken.map((column) => column.flat()),
					tallest + over
				);
				chunks = chunks.slice(taken.flat().length);
				if (isLast) break;
				over = again;
			}
			turn();
		}
	}
	return sides;
}

/** The chunks that fit: a column filled, then the next; where all fit, the columns about equally tall. */
function take<Some extends Piece>(
	chunks: readonly Some[][],
	columns: 1 | 2,
	left: number,
	isEmpty: boolean
): Some[][][] {
	const within = (height: number) => {
		const all: Some[][][] = [];
		let at = 0;
		while (all.length < columns && at < chunks.length) {
			const column: Some[][] = [];
			let filled = 0;
			while (at < chunks.length) {
				const next = heightOf(chunks[at]!);
				const isForced = isEmpty && all.length === 0 && column.length === 0;
				if (filled + next > height && !isForced) break;
				filled += next;
				column.push(chunks[at++]!);
			}
			if (column.length === 0) break;
			all.push(column);
		}
		return all;
	};
	const full = within(left);
	if (columns === 1 || full.flat().length < chunks.length) return full;
	let [tight, enough] = [0, left];
	for (let step = 0; step < 10; step++) {
		const height = (tight + enough) / 2;
		if (within(height).flat().length === chunks.length) enough = height;
		else tight = height;
	}
	return within(enough);
}

/** Each piece with the headings right above it. */
function inChunks<Some extends Piece>(pieces: readonly Some[]): Some[][] {
	const chunks: Some[][] = [];
	let isOpen = false;
	for (const piece of pieces) {
		if (isOpen) chunks.at(-1)!.push(piece);
		else chunks.push([piece]);
		isOpen = piece.isHeading ?? false;
	}
	return chunks;
}

function heightOf(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, { height }) => sum + height, 0);
}
