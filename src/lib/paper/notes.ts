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
	/** Added to each line to write on, and to each position: the room that was left over. */
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

	const made = new Map<Level, { bands: Band<NotesPiece>[]; sides: Side<NotesPiece>[] }>();
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
	const { bands, sides } = make(level);
	return { level, ...withTheRest(source, blocks, { bands, sides, room }) };
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
	const levels = levelsFor(choices);
	const hasLaw = levels.some(({ law }) => isForAll(law));
	const isFew = choices.type === 'pocket' || guide.positions.length <= mostOnOneSide;
	const inFull = !hasLaw
		? levels
		: isFew
			? levels.filter(({ columns }) => columns === 1)
			: levels.filter(({ law }) => isForAll(law));
	const onOne = inFull
		.flatMap((level) => [level, { ...level, isTight: true }])
		.find((level) => sidesOf(level) === 1);
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

/** Gives the room that is left on the last side to what can use it. */
function withTheRest(
	source: NotesSource,
	blocks: NotesBlocks,
	{
		bands,
		sides,
		room
	}: { bands: Band<NotesPiece>[]; sides: Side<NotesPiece>[]; room: (side: number) => number }
): Omit<Notes, 'level'> {
	const { choices } = source;
	const { write, heading } = types[choices.type];
	let all = bands;
	let laid = sides;
	const add = (more: Band<NotesPiece>[]) => {
		const longer = fill([...all, ...more], room);
		if (longer.length > most) return;
		all = [...all, ...more];
		laid = longer;
	};
	const most = Math.ceil(sides.length / areasOn(choices.type)) * areasOn(choices.type);
	add(blocks.lookUp());
	if (choices.type === 'pocket') {
		// Panels that are left over have lines to write on.
		while (laid.length < most) add([blocks.ruled(linesOnPanel)]);
		return { sides: laid, lineMore: 0, itemMore: 0 };
	}
	const left = () => laid.at(-1)!.left;

	const last = laid.at(-1)!.parts.flatMap(({ columns }) => columns.flat());
	const rows = last.reduce(
		(sum, piece) =>
			sum + (piece.kind === 'ballot' ? Math.max(...piece.stacks.map((stack) => stack.length)) : 0),
		0
	);
	const lineMore = rows ? Math.min(write.most - write.least, Math.max(0, left() / rows)) : 0;
	let rest = left() - rows * lineMore;

	const items = laid.length > 1 ? 0 : last.filter(({ kind }) => kind === 'item').length;
	const itemMore = items ? Math.min(mostAir, Math.max(0, rest / items)) : 0;
	rest -= items * itemMore;

	const lines = Math.floor((rest - heading.line - heading.above - underHeading) / write.most);
	if (lines >= fewestRuled) add([blocks.ruled(Math.min(mostRuled, lines))]);
	return { sides: laid, lineMore, itemMore };
}
