import type { Position } from '$lib/domain/guide';
import { toLine } from '$lib/domain/typed-text';
import { columnGap, lawIndent, types } from './geometry';
import type { NotesPiece } from './notes-piece';
import { hasArrows, hasStars, type Level, type NotesSource } from './notes-source';
import type { Paragraph, Ruler } from './ruler';
import { arrows, lawLine, type LawWords, type SheetTranslator } from './standard-words';

/** How long a condition in the voter's own words may be, in characters. */
const longestCondition = 80;
/** The room for two signs, as a share of that for one. */
const twoSigns = 1.7;

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
	const isWide = withArrows && level.law === 'none' && hasStars(source);
	const column = level.columns === 2 ? (full - columnGap) / 2 : full;
	const width = column - type.number - type.sign * (isWide ? twoSigns : 1);
	const rows = paragraphs.reduce(
		(sum, one) => sum + ruler.lines(one, width - (one[0]?.isLaw ? lawIndent : 0), size),
		0
	);
	return {
		kind: 'item',
		number,
		sign: `${position.matters ? '★' : ''}${arrow}`,
		isWide,
		paragraphs,
		height: rows * line + (level.columns === 2 ? itemPadInTwo : itemPad)
	};
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
	{ t, second }: NotesSource,
	level: Level,
	position: Position,
	law: string
): Paragraph[] {
	const own = { text: textOf(position, t), isBold: position.matters };
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
