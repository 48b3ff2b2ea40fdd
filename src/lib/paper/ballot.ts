import type { Edition, OfficeId } from '$lib/domain/edition';
import type { Position } from '$lib/domain/guide';
import { longestOffice, type PaperChoices } from '$lib/domain/paper-choices';
import { toLine } from '$lib/domain/typed-text';
import { apart, leastToWrite, tallTrim, type Type } from './geometry';
import type { Ruler } from './ruler';
import type { SheetTranslator } from './standard-words';

/** One line of the ballot, to write on. */
export interface BallotLine {
	/** Empty for an office that is not on the list. */
	readonly name: string;
	/** The same in the second language; empty for none. */
	readonly second: string;
	/** The numbers of the positions that the office decides first. */
	readonly numbers: string;
	/** What stands at the end of the line, such as two boxes; empty for a line to write on. */
	readonly boxes: string;
	/** True where the numbers stand below the name, so that there is room to write. */
	readonly isTall: boolean;
	readonly height: number;
}

/** Numbers as they are read: "1–3 5 8 9". */
export function inRanges(numbers: readonly number[]): string {
	const parts: string[] = [];
	for (let at = 0; at < numbers.length; at++) {
		const from = at;
		while (numbers[at + 1] === numbers[at]! + 1) at++;
		const [first, last] = [numbers[from]!, numbers[at]!];
		if (at - from > 1) parts.push(`${first}–${last}`);
		else parts.push(...(first === last ? [String(first)] : [String(first), String(last)]));
	}
	return parts.join(' ');
}

interface Source {
	readonly edition: Edition;
	readonly choices: PaperChoices;
	/** The positions on the sheet, in the order of their numbers; none where they are switched off. */
	readonly numbered: readonly Position[];
	readonly t: SheetTranslator;
	/** True for one more line without a name. */
	readonly hasSpare: boolean;
	/** The words and the offices of a second language. */
	readonly second?:
		| { readonly t: SheetTranslator; readonly offices: Readonly<Record<OfficeId, string>> }
		| undefined;
}

/** Lines for every office that was not struck, for the voter's own, for one without a name; then what is answered by yes or no. */
export function ballotLines(
	{ edition, choices, numbered, t, second, hasSpare }: Source,
	width: number,
	type: Type,
	ruler: Ruler
): BallotLine[] {
	const elected = edition.offices.filter(
		({ id, level }) => level !== 'measure' && !choices.struck.includes(id)
	);
	const own = toLine(choices.ownOffice, longestOffice).text;
	const inTwo = (key: 'yes' | 'no') =>
		[...new Set([t(`sheet.${key}`), second?.t(`sheet.${key}`) ?? t(`sheet.${key}`)])].join('/');
	const boxes = `☐\u00a0${inTwo('yes')}\u2002 ☐\u00a0${inTwo('no')}`;
	const firstOf = (office: OfficeId) =>
		inRanges(
			numbered.flatMap(({ statement }, index) =>
				statement.deciders.some((one) => one.office === office && one.decidesFirst)
					? [index + 1]
					: []
			)
		);
	const line = (name: string, secondName: string, numbers = '', boxes = ''): BallotLine => {
		const label = ruler.width(name, type.size, true);
		const beside = ruler.width(numbers || boxes, type.size);
		const isTall = numbers !== '' && label + beside + leastToWrite + 2 * apart > width;
		const below = isTall ? ruler.lines([{ text: numbers }], width, type.size) : 0;
		const rows = below + (secondName ? 1 : 0);
		const names = ruler.lines([{ text: name, isBold: true }], width - leastToWrite, type.size) - 1;
		return {
			name,
			second: secondName,
			numbers,
			boxes,
			isTall,
			height: type.write.least + (rows + Math.max(0, names)) * type.line - (isTall ? tallTrim : 0)
		};
	};
	const yesOrNo = (['measure', 'measure', 'judge-stays', 'judge-stays'] as const).map((one) =>
		line(t(`sheet.${one}`), second?.t(`sheet.${one}`) ?? '', '', boxes)
	);
	return [
		...elected.map(({ id, name }) => line(name, second?.offices[id] ?? '', firstOf(id))),
		...(own ? [line(own, '')] : []),
		...(hasSpare ? [line('', '')] : []),
		...yesOrNo
	];
}

/**
 * The height of stacks beside one another.
 *
 * @param more what each line gets above its own height
 */
export const heightOfStacks = (stacks: readonly (readonly BallotLine[])[], more = 0): number =>
	Math.max(...stacks.map((stack) => stack.reduce((sum, { height }) => sum + height + more, 0)));

/** Lines in two stacks, the taller of them as low as it can be. */
export function inStacks(lines: readonly BallotLine[]): BallotLine[][] {
	const splits = lines.map((_, at) => [lines.slice(0, at + 1), lines.slice(at + 1)]);
	const tallest = splits.map((stacks) => heightOfStacks(stacks));
	const best = splits[tallest.indexOf(Math.min(...tallest))] ?? [];
	return best.filter((stack) => stack.length > 0);
}
