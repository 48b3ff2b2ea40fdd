import type { Answer, Reply } from './answer-sheet';
import { asRecord, readJson } from './stored-json';
import { putTogether, sumOf, takeApart, withNamedPages, type Cells } from './record-cells';
import { decodeSheet, encodeSheet } from './share-code';

/*
 * A stored text taken apart into the things that two tabs may change apart from each other: each answer, each mark, each
 * field a voter types into, each friend.
 */

export type { Cells };

/** What cannot be taken apart: it is damaged, or was written by a newer version of this page. */
export type Unreadable = 'damaged' | 'newer';

interface Shape {
	/** @param before the cells this text was made from; pages keep their names from it */
	read(text: string, before: Cells, mint: () => string): Cells | Unreadable;
	write(cells: Cells): string;
}

const version = 1;

/**
 * The cells of a text.
 *
 * @param mint gives a name that nothing else has, for a page that is new
 */
export function cellsOf(
	key: string,
	text: string,
	before: Cells = new Map(),
	mint: () => string = () => ''
): Cells | Unreadable {
	return text === '' ? new Map() : shapeOf(key).read(text, before, mint);
}

/** The one cell of a text that stays in one piece. */
export const inOnePiece = (text: string): Cells => new Map([['', text]]);

/** The text that cells are the parts of; empty where there are none. */
export function textOf(key: string, cells: Cells): string {
	return cells.get('') ?? (cells.size === 0 ? '' : shapeOf(key).write(cells));
}

/** A text that is changed as a whole. */
const whole: Shape = {
	read: inOnePiece,
	write: (cells) => cells.get('') ?? ''
};

/** Answers and marks by slot. A star behind the slot says that it matters. */
const sheet: Shape = {
	read(text) {
		const decoded = decodeSheet(text);
		if (!decoded.ok) return decoded.reason === 'newer-version' ? 'newer' : 'damaged';
		return new Map(
			Object.entries(decoded.sheet).flatMap(([slot, { reply, matters }]) => [
				...(reply === 'open' ? [] : [[slot, reply] as const]),
				...(matters ? [[`${slot}*`, 'matters'] as const] : [])
			])
		);
	},
	write(cells) {
		const answers: Record<number, Answer> = {};
		for (const [path, text] of cells) {
			const slot = Number.parseInt(path);
			const answer = answers[slot] ?? { reply: 'open', matters: false };
			answers[slot] = path.endsWith('*')
				? { ...answer, matters: true }
				: { ...answer, reply: text as Reply };
		}
		return encodeSheet(answers);
	}
};

/** Names in one text, none of which takes another one's place. */
const names: Shape = {
	read: (text) => new Map(text.split(',').flatMap((name) => (name ? [[name, name]] : []))),
	write: (cells) => [...cells.keys()].join()
};

/** A record of a page’s own; its fields, and theirs, are changed one by one. */
const record = ({ pages = '', sets = [] as readonly string[] } = {}): Shape => ({
	read(text, before, mint) {
		const stored = readJson(text);
		const { version: written = version, ...fields } = asRecord(stored);
		if (Number(written) > version) return 'newer';
		if (written !== version || !isRecord(stored)) return 'damaged';
		return takeApart(withNamedPages(fields, pages, before, mint), sets);
	},
	write(cells) {
		return JSON.stringify({ version, ...(putTogether(cells) as object) });
	}
});

/** Friends. Each has a path that does not tell the label: it outlives a friend who was taken out. */
const members: Shape = {
	read(text) {
		const stored = asRecord(readJson(text));
		if (Number(stored.version) > version) return 'newer';
		if (stored.version !== version || !Array.isArray(stored.members)) return 'damaged';
		return new Map(
			stored.members.map((one: unknown) => [
				sumOf(String(Array.isArray(one) ? one[0] : one)),
				JSON.stringify(one)
			])
		);
	},
	write: (cells) =>
		JSON.stringify({ version, members: [...cells.values()].map((one) => readJson(one)) })
};

const shapes: Readonly<Record<string, Shape>> = {
	answers: sheet,
	visit: names,
	circle: members,
	plan: record(),
	share: record(),
	paper: record({ sets: ['struck', 'off'] }),
	worksheet: record({ pages: 'offices' }),
	measures: record({ pages: 'measures', sets: ['touches'] })
};

/** A record, or a text that is changed as a whole. */
const either: Shape = {
	read: (text, ...rest) =>
		(text.startsWith('{"version":') ? shapes.plan! : whole).read(text, ...rest),
	write: (cells) => (cells.has('') ? whole : shapes.plan!).write(cells)
};

function shapeOf(key: string): Shape {
	return Object.hasOwn(shapes, key) ? shapes[key]! : either;
}

function isRecord(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
