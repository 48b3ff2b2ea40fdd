import { choices } from '$lib/domain/answer-sheet';
import type { Edition } from '$lib/domain/edition';
import { noChoices } from '$lib/domain/paper-choices';
import type { Translator } from '$lib/i18n/translator';
import type { ToolsKey, WordKey } from '$lib/i18n/words';
import { ballotLines, heightOfStacks, inStacks } from './ballot';
import type { Band } from './fill';
import { columnGap } from './geometry';
import type { Ruler } from './ruler';
import { createPieces, pads, tallyRoom, toolType, type ToolPiece } from './tool-piece';

/** How a blank quiz is handed out: to one voter, or to a group that counts its answers. */
export const quizCopies = ['short', 'full', 'group'] as const;

export type QuizCopy = (typeof quizCopies)[number];

interface Words {
	readonly t: Translator<WordKey>;
	readonly w: Translator<ToolsKey>;
}

/** Lines for what matters most. */
const ownLines = 5;

/**
 * The quiz on paper. For one voter it ends with lines for what matters most and for the ballot; on a group's copy, how
 * many people gave each answer is counted, and nobody is named.
 *
 * @param asked how many statements, from the first on
 */
export function quizBands(
	edition: Edition,
	asked: number,
	isForGroup: boolean,
	{ t, w }: Words,
	ruler: Ruler,
	width: number
): Band<ToolPiece>[] {
	const pieces = createPieces(ruler, width, t('sheet.not'));
	const { line, size, number: numberWidth } = toolType;
	const room = width - numberWidth;
	const labels = choices.map((choice) => t(`choice.${choice}`));
	const boxes = [...labels, w('paper.matters')]
		.map((label) => `☐\u00a0${label.replaceAll(' ', '\u00a0')}`)
		.join('\u00a0 ');
	const asStatement = (text: string, index: number): ToolPiece => {
		const own = pieces.linesOf(text, room) + pieces.linesOf(boxes, room);
		const height = own * line + pads.statement;
		return { kind: 'statement', number: index + 1, text, boxes, height };
	};
	const labelLines = Math.max(
		...labels.map((text) => ruler.lines([{ text }], room / labels.length - 13, size))
	);
	const asTally = (text: string, index: number): ToolPiece => {
		const own = pieces.linesOf(text, room) + labelLines;
		const height = own * line + tallyRoom + pads.statement;
		return { kind: 'tally', number: index + 1, text, labels, height };
	};
	const statements = edition.statements
		.slice(0, asked)
		.map(({ text }, index) => (isForGroup ? asTally : asStatement)(text, index));
	const head: Band<ToolPiece> = {
		columns: 1,
		pieces: [
			pieces.title(w(isForGroup ? 'paper.quiz.group' : 'paper.quiz.title')),
			pieces.text(w(isForGroup ? 'paper.quiz.count' : 'paper.quiz.mark'))
		]
	};
	if (isForGroup)
		return [
			head,
			{ columns: 1, pieces: statements },
			{ columns: 1, isWhole: true, pieces: [pieces.field(w('paper.quiz.talk'), '', 4)] }
		];
	const lines = ballotLines(
		{ edition, choices: noChoices, numbered: [], t, hasSpare: true },
		(width - columnGap) / 2,
		toolType,
		ruler
	);
	const stacks = inStacks(lines);
	const height = heightOfStacks(stacks);
	return [
		head,
		{ columns: 1, pieces: statements },
		{ columns: 1, isWhole: true, pieces: [pieces.field(w('paper.quiz.own'), '', ownLines)] },
		{
			columns: 1,
			isWhole: true,
			pieces: [pieces.heading(t('sheet.ballot')), { kind: 'ballot', stacks, height }]
		}
	];
}
