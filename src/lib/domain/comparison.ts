import { answerIn, isChoice, stanceOf, type Answer, type AnswerSheet } from './answer-sheet';
import type { Edition, Slot, Statement } from './edition';

/** One statement with what two voters said to it. */
export interface Pair {
	readonly statement: Statement;
	readonly mine: Answer;
	readonly theirs: Answer;
}

/**
 * My sheet compared with a friend's. Every statement of the edition is in exactly one of the seven groups, in the order
 * asked. Counts say how many statements, never how well two voters match.
 */
export interface Comparison {
	/** Both gave a choice, and the two take the same side. */
	readonly same: readonly Pair[];
	/** One is for, the other against. */
	readonly differ: readonly Pair[];
	/** Both replied; one or both skipped, or one says "it depends" where the other takes a side. */
	readonly unsure: readonly Pair[];
	readonly onlyMine: readonly Pair[];
	readonly onlyTheirs: readonly Pair[];
	/** I replied, and their code ends before it: their quiz was shorter, or the statement is newer. */
	readonly beyondTheirs: readonly Pair[];
	readonly neither: readonly Pair[];
	/** On how many statements both gave a choice. */
	readonly both: number;
	/** Statements of any group above that both marked. */
	readonly mattersToBoth: readonly Pair[];
	/** What they replied to and this edition does not have: it was taken out since, or was added later. */
	readonly retired: readonly Slot[];
	readonly newer: readonly Slot[];
}

type Group = 'same' | 'differ' | 'unsure' | 'onlyMine' | 'onlyTheirs' | 'beyondTheirs' | 'neither';

/** Lays two sheets side by side. Swapping them swaps what is mine and theirs and changes nothing else. */
export function compare(edition: Edition, mine: AnswerSheet, theirs: AnswerSheet): Comparison {
	const end = Math.max(-1, ...Object.keys(theirs).map(Number));
	const pairs = edition.statements.map((statement) => ({
		statement,
		mine: answerIn(mine, statement.slot),
		theirs: answerIn(theirs, statement.slot)
	}));
	const those = (group: Group) => pairs.filter((pair) => groupOf(pair, end) === group);
	const last = Math.max(-1, ...edition.statements.map(({ slot }) => slot));
	const unknown = unknownIn(edition, theirs).filter(
		(slot) => answerIn(theirs, slot).reply !== 'open'
	);
	return {
		same: those('same'),
		differ: those('differ'),
		unsure: those('unsure'),
		onlyMine: those('onlyMine'),
		onlyTheirs: those('onlyTheirs'),
		beyondTheirs: those('beyondTheirs'),
		neither: those('neither'),
		both: pairs.filter(({ mine, theirs }) => isChoice(mine.reply) && isChoice(theirs.reply)).length,
		mattersToBoth: pairs.filter(({ mine, theirs }) => mine.matters && theirs.matters),
		retired: unknown.filter((slot) => slot < last),
		newer: unknown.filter((slot) => slot > last)
	};
}

/** @param end the highest slot of their code, -1 where it is blank */
function groupOf({ statement, mine, theirs }: Pair, end: number): Group {
	if (theirs.reply === 'open') {
		if (mine.reply === 'open') return 'neither';
		return statement.slot > end ? 'beyondTheirs' : 'onlyMine';
	}
	if (mine.reply === 'open') return 'onlyTheirs';
	if (!isChoice(mine.reply) || !isChoice(theirs.reply)) return 'unsure';
	const [side, other] = [stanceOf(mine.reply), stanceOf(theirs.reply)];
	if (side === other) return 'same';
	return side === 'depends' || other === 'depends' ? 'unsure' : 'differ';
}

/** The statements of the edition that a sheet has a reply to, in the order asked. */
export function repliedIn(edition: Edition, sheet: AnswerSheet): Statement[] {
	return edition.statements.filter(({ slot }) => answerIn(sheet, slot).reply !== 'open');
}

/** True when a sheet says something about statements that the edition does not carry. */
export function reachesBeyond(edition: Edition, sheet: AnswerSheet): boolean {
	return unknownIn(edition, sheet).length > 0;
}

/** The slots of a sheet that the edition has no statement for. */
export function unknownIn(edition: Edition, sheet: AnswerSheet): Slot[] {
	const known = new Set(edition.statements.map(({ slot }) => slot));
	return Object.keys(sheet)
		.map(Number)
		.filter((slot) => !known.has(slot));
}
