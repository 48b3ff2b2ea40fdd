import { heightOfStacks } from './ballot';
import { fill, type Band, type Side } from './fill';
import { areaOf, areasOn, spare, types, underHeading } from './geometry';
import { NotesBlocks } from './notes-blocks';
import type { Level, NotesSource } from './notes-source';
import type { NotesPiece } from './notes-piece';
import type { Ruler } from './ruler';

/** The voter's notes on paper. */
export interface Notes {
	/** Each a side of a sheet; of the pocket size, a panel. */
	readonly sides: readonly Side<NotesPiece>[];
	readonly level: Level;
	/** Added to each line of the ballot, and to each position: the room that was left over. */
	readonly lineMore: number;
	readonly itemMore: number;
}

/** The most that a position gets of the room left over. */
const mostAir = 9;
const fewestRuled = 2;
const mostRuled = 14;
/** Lines on a panel that is left over. */
const linesOnPanel = 4;

/**
 * Lays out the notes: everything in full on one side if it fits; else with shorter names of treaties, the ballot's lines
 * whole on the back, and two columns by topic. What is left of the law lines are those of starred positions, and arrows
 * for the rest. A position is never left out.
 */
export function layOutNotes(source: NotesSource, ruler: Ruler): Notes {
	const { choices, paper } = source;
	const blocks = new NotesBlocks(source, ruler);
	const foot = choices.type === 'pocket' ? 0 : blocks.foot();
	const room = (side: number) => areaOf(paper, choices.type, side).height - foot - spare;

	const made = new Map<Level, Laid>();
	const make = (level: Level) => {
		const known = made.get(level);
		if (known) return known;
		const hasPositions = !choices.off.includes('positions');
		const body = [
			...(hasPositions ? blocks.positions(level) : []),
			...blocks.note(),
			...blocks.ballot(level),
			...blocks.farewell()
		];
		const bands = [...front(blocks, choices.type), ...body];
		const one = { bands, sides: fill(bands, room) };
		made.set(level, one);
		return one;
	};

	const level = firstThatFits(source, (one) =>
		Math.ceil(make(one).sides.length / areasOn(choices.type))
	);
	return { level, ...withTheRest(source, blocks, make(level), room) };
}

function front(blocks: NotesBlocks, type: NotesSource['choices']['type']): Band<NotesPiece>[] {
	const head = blocks.head();
	// A panel holds the title and how to fold; all else begins on the next.
	if (type === 'pocket')
		return [
			{ columns: 1, pieces: [head, { kind: 'folding', height: 0 }] },
			{ columns: 1, pieces: [blocks.when()], isAtTop: true }
		];
	return [{ columns: 1, pieces: [head, ...(blocks.isOnNext ? [] : [blocks.when()])] }];
}

/** With so many positions or fewer, the notes take one side: law lines that do not fit give way to arrows. */
const mostOnOneSide = 12;

/**
 * The fewest sides; of the levels that need no more, the first. With more positions than the short quiz has, a sheet is
 * turned before a law line is given up.
 */
function firstThatFits({ choices, guide }: NotesSource, sidesOf: (level: Level) => number): Level {
	const levels = levelsFor(choices).flatMap((level) => [level, { ...level, isTight: true }]);
	const hasLaw = levels.some(({ law }) => isForAll(law));
	const isFew = choices.type === 'pocket' || guide.positions.length <= mostOnOneSide;
	const inFull = !hasLaw
		? levels
		: isFew
			? levels.filter(({ columns }) => columns === 1)
			: levels.filter(({ law }) => isForAll(law));
	const onOne = inFull.find((level) => sidesOf(level) === 1);
	if (onOne) return onOne;
	const fewest = Math.max(2, Math.min(...levels.map(sidesOf)));
	return levels.find((level) => sidesOf(level) <= fewest)!;
}

const isForAll = (law: Level['law']) => law !== 'starred' && law !== 'none';

function levelsFor({ off, type }: NotesSource['choices']): Level[] {
	if (off.includes('positions')) return [{ columns: 1, law: 'none' }];
	if (off.includes('law')) return type === 'regular' ? [one('none'), two('none')] : [one('none')];
	if (type !== 'regular') return [one('short'), one('starred'), one('none')];
	return [
		...(['long', 'short', 'arrow'] as const).map(one),
		...(['short', 'starred', 'none'] as const).map(two),
		// Most positions take one line over the whole width and two or three in a column.
		...(['starred', 'none'] as const).map(one)
	];
}

const one = (law: Level['law']): Level => ({ columns: 1, law });
const two = (law: Level['law']): Level => ({ columns: 2, law });

interface Laid {
	readonly bands: readonly Band<NotesPiece>[];
	readonly sides: readonly Side<NotesPiece>[];
}

/** Gives the room that is left to what can use it: lines to write on, air between positions, then more lines. */
function withTheRest(
	{ choices }: NotesSource,
	blocks: NotesBlocks,
	first: Laid,
	room: (side: number) => number
): Omit<Notes, 'level'> {
	const { write, heading } = types[choices.type];
	const perSheet = areasOn(choices.type);
	const most = Math.ceil(first.sides.length / perSheet) * perSheet;
	let laid = first;
	const lay = (bands: readonly Band<NotesPiece>[]): Laid => ({ bands, sides: fill(bands, room) });
	const add = (more: readonly Band<NotesPiece>[]) => {
		const longer = lay([...laid.bands, ...more]);
		if (longer.sides.length <= most) laid = longer;
	};
	add(blocks.lookUp());
	if (choices.type === 'pocket') {
		// Panels that are left over have lines to write on.
		while (laid.sides.length < most) add([blocks.ruled(linesOnPanel)]);
		return { sides: laid.sides, lineMore: 0, itemMore: 0 };
	}
	const { bands } = laid;
	const order = orderOn(laid.sides);
	const widen = (lineMore: number, itemMore: number) =>
		lay(bands.map((band) => widened(band, lineMore, itemMore)));
	const fits = ({ sides }: Laid) => orderOn(sides) === order;
	const lineMore = mostOf(write.most - write.least, (more) => fits(widen(more, 0)));
	const itemMore = mostOf(mostAir, (more) => fits(widen(lineMore, more)));
	laid = widen(lineMore, itemMore);

	const rest = laid.sides.at(-1)!.left - heading.line - heading.above - underHeading;
	const lines = Math.floor(rest / write.most);
	if (lines >= fewestRuled) add([blocks.ruled(Math.min(mostRuled, lines))]);
	return { sides: laid.sides, lineMore, itemMore };
}

/** Which bands stand on which side: room that is given away must not turn a side earlier. */
const orderOn = (sides: readonly Side<NotesPiece>[]): string =>
	sides.map(({ parts }) => parts.map(({ band }) => band).join()).join('/');

/** The greatest length up to `most`, in half pixels, that fits; else 0. */
function mostOf(most: number, fits: (length: number) => boolean): number {
	for (let length = most; length > 0; length -= 0.5) if (fits(length)) return length;
	return 0;
}

function widened(band: Band<NotesPiece>, lineMore: number, itemMore: number): Band<NotesPiece> {
	const pieces = band.pieces.map((piece): NotesPiece => {
		if (piece.kind === 'item') return { ...piece, height: piece.height + itemMore };
		if (piece.kind !== 'ballot') return piece;
		return { ...piece, height: heightOfStacks(piece.stacks, lineMore) };
	});
	return { ...band, pieces };
}
