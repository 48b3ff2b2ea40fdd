import { mostStars, type Position } from '$lib/domain/guide';
import { toLine } from '$lib/domain/typed-text';
import { columnGap, lawIndent, types } from './geometry';
import type { NotesPiece } from './notes-piece';
import { hasArrows, hasStars, type Level, type NotesSource } from './notes-source';
import type { Paragraph, Ruler } from './ruler';
import { arrows, lawLine, type LawWords, type SheetTranslator } from './standard-words';

/** How long a condition in the voter's own words may be, in characters. */
const longestCondition = 80;
/** The room for no sign, one and two, as shares of that for one. */
const signShares = [0, 1, 1.7] as const;

/**
 * One position on paper: its number, its signs, its words, and as much of the law as the level gives it.
 *
 * @param full the width of the sheet
 */
export function positionItem(
	source: NotesSource,
	level: Level,
	{ position, number }: { readonly position: Position; readonly number: number },
	ruler: Ruler,
	full: number
): NotesPiece {
	const { size, line, itemPad, itemPadInTwo, ...type } = types[source.choices.type];
	const withArrows = hasArrows(source, level);
	const law = lawOf(position, level, source.t, withArrows);
	const paragraphs = paragraphsOf(source, level, position, law);
	const arrow = withArrows && !law ? arrows[position.direction] : '';
	const signs = signsOf(source, level);
	const column = level.columns === 2 ? (full - columnGap) / 2 : full;
	const width = column - type.number - type.sign * signShares[signs];
	const rows = paragraphs.reduce(
		(sum, one) => sum + ruler.lines(one, width - (one[0]?.isLaw ? lawIndent : 0), size),
		0
	);
	return {
		kind: 'item',
		number,
		sign: `${position.matters ? '★' : ''}${arrow}`,
		signs,
		paragraphs,
		height: rows * line + (level.columns === 2 ? itemPadInTwo : itemPad)
	};
}

/** How many signs stand in front of a position at most: a star, and where the law points unless that is in words. */
function signsOf(source: NotesSource, level: Level): 0 | 1 | 2 {
	const withArrows = hasArrows(source, level) && ['starred', 'none'].includes(level.law);
	if (!hasStars(source)) return withArrows ? 1 : 0;
	return withArrows && level.law === 'none' ? 2 : 1;
}

function lawOf(
	position: Position,
	{ law }: Level,
	t: SheetTranslator,
	withArrows: boolean
): string {
	if (law === 'none' || (law === 'starred' && !position.matters)) return '';
	const words: LawWords = withArrows ? 'arrow' : law === 'long' ? 'long' : 'short';
	return lawLine(position, t, words);
}

function paragraphsOf(
	{ guide, choices, t, second }: NotesSource,
	level: Level,
	position: Position,
	law: string
): Paragraph[] {
	// Large letters need no bold; where much is starred it would set nothing apart. Both would cost ink and room.
	const hasBold = choices.type !== 'large' && guide.priorities.length <= mostStars;
	const own = { text: textOf(position, t), isBold: position.matters && hasBold };
	const inSecond = position.isOwn
		? undefined
		: second?.positions[position.statement.id]?.[position.stance];
	// Where room is short, the law goes on in the position's own line.
	if (law && level.law === 'arrow' && !inSecond) return [[own, { text: law }]];
	return [
		[own],
		...(inSecond ? [[{ text: inSecond, lang: second?.locale }]] : []),
		...(law ? [[{ text: law, isLaw: level.columns === 1 }]] : [])
	];
}

/** A position in its words, with what it depends on where the voter said so. */
function textOf({ text, condition }: Position, t: SheetTranslator): string {
	const on = toLine(condition, longestCondition).text;
	return on ? `${text} ${t('sheet.depends', { condition: on })}` : text;
}
