import { ballotLines, heightOfStacks, inStacks } from './ballot';
import { columnGap, types } from './geometry';
import type { NotesPiece } from './notes-piece';
import { numbered, type Level, type NotesSource } from './notes-source';
import type { Ruler } from './ruler';

/** True where the ballot's lines bear the numbers of positions. */
export const hasNumbers = ({ choices, guide }: NotesSource): boolean =>
	!choices.off.includes('positions') && guide.positions.length > 0;

/**
 * The ballot's lines on the notes: in two stacks that stay together on the regular size, else one below the other.
 *
 * @param full the width of the sheet
 */
export function ballotPieces(
	source: NotesSource,
	level: Level,
	ruler: Ruler,
	full: number
): NotesPiece[] {
	const { choices, t, second, edition } = source;
	const isRegular = choices.type === 'regular';
	const lines = ballotLines(
		{
			edition,
			choices,
			t,
			second,
			numbered: hasNumbers(source) ? numbered(source, level) : [],
			hasSpare: !level.isTight
		},
		isRegular ? (full - columnGap) / 2 : full,
		types[choices.type],
		ruler
	);
	const pieces = isRegular ? [inStacks(lines)] : lines.map((line) => [[line]]);
	return pieces.map((stacks) => ({ kind: 'ballot', stacks, height: heightOfStacks(stacks) }));
}
