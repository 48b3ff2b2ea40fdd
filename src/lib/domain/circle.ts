import { answerIn, choices, type AnswerSheet, type Reply } from './answer-sheet';
import type { Edition, Slot, Statement } from './edition';
import { decodeSheet, encodeSheet } from './share-code';
import { toLine } from './typed-text';

/** A friend's answers under a label the voter typed. The label never leaves the device. */
export interface Member {
	readonly label: string;
	readonly sheet: AnswerSheet;
}

/** Friends in the order they were added: `maxMembers` at most. */
export type Circle = readonly Member[];

export const maxMembers = 50;

/** Longest label, in characters as people count them. */
export const maxLabelLength = 40;

const version = 1;

/** The circle with one more friend, or with new answers of one whose label is there; as it was where it is full. */
export function withMember(circle: Circle, label: string, sheet: AnswerSheet): Circle {
	const member = { label: toLabel(label), sheet };
	if (circle.some((one) => one.label === member.label)) {
		return circle.map((one) => (one.label === member.label ? member : one));
	}
	return circle.length < maxMembers ? [...circle, member] : circle;
}

/** The circle without the friend of that label. */
export function withoutMember(circle: Circle, label: string): Circle {
	return circle.filter((one) => one.label !== label);
}

/** A typed text as a label: one line, no longer than `maxLabelLength`; empty where nothing of it can be seen. */
export function toLabel(text: string): string {
	const { text: line } = toLine(text, maxLabelLength);
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? line : '';
}

/** Writes a circle for storage. */
export function encodeCircle(circle: Circle): string {
	if (circle.length === 0) return '';
	const members = circle.map(({ label, sheet }) => [label, encodeSheet(sheet)]);
	return JSON.stringify({ version, members });
}

/** Reads a stored circle. Total: what is damaged, foreign or from another version gives an empty circle. */
export function decodeCircle(text: string): Circle {
	const stored = parseJson(text);
	if (!isRecord(stored) || stored.version !== version || !Array.isArray(stored.members)) return [];
	return stored.members.reduce<Circle>((circle, entry: unknown) => {
		if (!Array.isArray(entry)) return circle;
		const [label, code] = entry as unknown[];
		if (typeof label !== 'string' || typeof code !== 'string') return circle;
		const decoded = decodeSheet(code);
		return decoded.ok ? withMember(circle, label, decoded.sheet) : circle;
	}, []);
}

const answers = [...choices, 'skipped'] as const;

/** How many of a circle gave one answer, and whether the voter did. */
export interface Stand {
	readonly answer: (typeof answers)[number];
	readonly friends: number;
	readonly me: boolean;
}

/** Where a circle and the voter stand on one statement: one mark for each person, never an average. */
export interface Standing {
	readonly statement: Statement;
	/** One for each choice from one end to the other, then "not sure". */
	readonly stands: readonly Stand[];
}

/** Where a circle stands, for the statements that somebody in it replied to, in the order asked. */
export function standingsOf(edition: Edition, circle: Circle, mine: AnswerSheet): Standing[] {
	return edition.statements.flatMap((statement): Standing[] => {
		const friends = countReplies(circle, statement.slot);
		if (friends.open === circle.length) return [];
		const { reply } = answerIn(mine, statement.slot);
		const stands = answers.map((answer) => ({
			answer,
			friends: friends[answer] ?? 0,
			me: reply === answer
		}));
		return [{ statement, stands }];
	});
}

function countReplies(circle: Circle, slot: Slot): Partial<Record<Reply, number>> {
	const counts: Partial<Record<Reply, number>> = { open: 0 };
	for (const { sheet } of circle) {
		const { reply } = answerIn(sheet, slot);
		counts[reply] = (counts[reply] ?? 0) + 1;
	}
	return counts;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
