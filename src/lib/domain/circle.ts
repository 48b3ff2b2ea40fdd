import { answerIn, choices, type AnswerSheet, type Reply } from './answer-sheet';
import type { Edition, Statement } from './edition';
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

/** What sheets were read from: fifty take long to write anew on a slow phone. Each has one code only. */
const codes = new WeakMap<AnswerSheet, string>();

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
	const members = circle.map(({ label, sheet }) => [label, codes.get(sheet) ?? encodeSheet(sheet)]);
	return JSON.stringify({ version, members });
}

/** Reads a stored circle. Total: what is damaged, foreign or from another version gives an empty circle. */
export function decodeCircle(text: string): Circle {
	const stored = parseJson(text);
	if (!isRecord(stored) || stored.version !== version || !Array.isArray(stored.members)) return [];
	// As `withMember` one by one would have it, in less time.
	const sheets = new Map<string, AnswerSheet>();
	for (const entry of stored.members as unknown[]) {
		if (!Array.isArray(entry)) continue;
		const [label, code] = entry as unknown[];
		if (typeof label !== 'string' || typeof code !== 'string') continue;
		const decoded = decodeSheet(code);
		if (!decoded.ok) continue;
		codes.set(decoded.sheet, code);
		sheets.set(toLabel(label), decoded.sheet);
	}
	return [...sheets].slice(0, maxMembers).map(([label, sheet]) => ({ label, sheet }));
}

/** A circle as a text to be kept, and back. */
export const circleCodec = { encode: encodeCircle, decode: decodeCircle };

/**
 * Two letters for each friend, in the order of the circle, such as "AB" for "Ana Bell". Where two would have the same,
 * each of them has its number behind.
 */
export function initialsOf(circle: Circle): string[] {
	const letters = circle.map(({ label }) =>
		label
			.split(/\s+/)
			.flatMap((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.exec(word)?.[0] ?? [])
			.slice(0, 2)
			.join('')
			.toUpperCase()
	);
	const isShared = (one: string) => letters.indexOf(one) !== letters.lastIndexOf(one);
	return letters.map((one, index) => (one === '' || isShared(one) ? one + (index + 1) : one));
}

export const answers = [...choices, 'skipped'] as const;

/** Who of a circle gave one answer, by their places in the circle, and whether the voter did. */
export interface Stand {
	readonly answer: (typeof answers)[number];
	readonly friends: readonly number[];
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
	const columns: readonly Reply[] = answers;
	return edition.statements.flatMap((statement): Standing[] => {
		const { reply } = answerIn(mine, statement.slot);
		const stands = answers.map((answer) => ({
			answer,
			friends: [] as number[],
			me: reply === answer
		}));
		circle.forEach(({ sheet }, index) => {
			stands[columns.indexOf(answerIn(sheet, statement.slot).reply)]?.friends.push(index);
		});
		return stands.some(({ friends }) => friends.length) ? [{ statement, stands }] : [];
	});
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
