import type { Answer, Reply } from './answer-sheet';
import { asRecord, readJson } from './kept-json';
import { decodeSheet, encodeSheet } from './share-code';

/*
 * A stored text taken apart into the things that two tabs may change apart from each other: each answer, each mark, each
 * field a voter types into, each friend. `Cells` are these texts by their paths, none of them empty.
 */

export type Cells = ReadonlyMap<string, string>;

/** What cannot be taken apart: it is damaged, or was written by a newer version of this page. */
export type Unreadable = 'damaged' | 'newer';

interface Shape {
	/** @param before the cells this text was made from; pages keep their names from it */
	read(text: string, before: Cells, mint: () => string): Cells | Unreadable;
	write(cells: Cells): string;
}

const version = 1;
/** The deepest a stored record is taken apart. Ours are no deeper; what is deeper stays in one piece. */
const deepest = 6;

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

/** The text that cells are the parts of; empty where there are none. */
export function textOf(key: string, cells: Cells): string {
	return cells.size === 0 ? '' : shapeOf(key).write(cells);
}

/** A text that is changed as a whole. */
const whole: Shape = {
	read: (text) => new Map([['', text]]),
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
		const { version: written, ...fields } = asRecord(readJson(text));
		if (written !== version) return Number(written) > version ? 'newer' : 'damaged';
		const named = Array.isArray(fields[pages])
			? { ...fields, [pages]: new Named(namePages(fields[pages], listed(before, pages), mint)) }
			: fields;
		const cells = new Map<string, string>();
		flatten(named, '', sets, cells);
		return cells;
	},
	write(cells) {
		return JSON.stringify({ version, ...(inflate(cells) as object) });
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
	shared: record(),
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

/* Records. A step of a path begins with what it leads into: "." a field, "#" a place in a list, "@" a page, "=" a set. */

/** Pages with names of their own, so that one that is taken out does not make others take its place. */
class Named {
	constructor(readonly pages: ReadonlyMap<string, unknown>) {}
}

function flatten(
	value: unknown,
	path: string,
	sets: readonly string[],
	cells: Map<string, string>
) {
	const steps = stepsInto(value, path, sets);
	// An empty field says nothing: two tabs that begin to write do not empty each other's fields.
	if (value === '' && !/#\d+$/.test(path)) return;
	// A page is there although nothing is on it.
	if (/\/@[^/]*$/.test(path)) cells.set(path, '{}');
	if (!steps || path.split('/').length > deepest) cells.set(path, JSON.stringify(value));
	else for (const [step, part] of steps) flatten(part, `${path}/${step}`, sets, cells);
}

function stepsInto(
	value: unknown,
	path: string,
	sets: readonly string[]
): (readonly [string, unknown])[] | undefined {
	if (value instanceof Named) return [...value.pages].map(([name, page]) => [`@${name}`, page]);
	if (Array.isArray(value)) {
		if (sets.includes(path.slice(path.lastIndexOf('.') + 1)))
			return value.map((one) => [`=${escaped(JSON.stringify(one))}`, true]);
		// An order of numbers is one thing.
		if (value.some((one) => typeof one === 'number')) return undefined;
		return value.map((one, index) => [`#${index}`, one]);
	}
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.entries(value).map(([name, part]) => [`.${escaped(name)}`, part]);
}

/** Puts together what `flatten` took apart. Texts that are none of ours give something else, and no error. */
function inflate(cells: Cells): unknown {
	if (cells.size === 1 && cells.has('')) return readJson(cells.get('')!);
	const parts = new Map<string, Map<string, string>>();
	for (const [path, text] of cells) {
		const [, step, rest] = /^\/([^/]*)(.*)$/s.exec(path) ?? [];
		if (step === undefined) continue;
		if (!parts.has(step)) parts.set(step, new Map());
		parts.get(step)!.set(rest ?? '', text);
	}
	const steps = [...parts].map(
		([step, part]) => [step[0], unescaped(step.slice(1)), part] as const
	);
	const inside = ([, , part]: (typeof steps)[number]) => inflate(part);
	switch (steps[0]?.[0]) {
		case '@':
			return steps
				.sort(([, one], [, other]) => (one < other ? -1 : 1))
				.map((step) => ({ ...(inside(step) as object), id: step[1] }));
		case '=':
			return steps.map(([, name]) => readJson(name));
		case '#':
			return steps.reduce<unknown[]>((list, step) => {
				const index = Number(step[1]);
				while (list.length < index) list.push(null);
				list[index] = inside(step);
				return list;
			}, []);
		default:
			return Object.fromEntries(steps.map((step) => [step[1], inside(step)]));
	}
}

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~');

type Page = readonly [name: string, cells: string];

/** The pages in those cells, each with all that is on it. */
function listed(cells: Cells, field: string): Page[] {
	const { [field]: stored } = (inflate(cells) ?? {}) as Record<string, unknown>;
	return (Array.isArray(stored) ? stored : []).map((page) => [nameOf(page) ?? '', contentOf(page)]);
}

/**
 * Gives each page the name it had: pages at the beginning and the end that nobody touched are the same ones, and what is
 * left between is so in its order. A page that bears no name and was not there gets one.
 */
function namePages(
	pages: unknown[],
	before: readonly Page[],
	mint: () => string
): Map<string, unknown> {
	const contents = pages.map(contentOf);
	const shorter = Math.min(pages.length, before.length);
	let head = 0;
	while (head < shorter && contents[head] === before[head]![1]) head++;
	let tail = 0;
	while (tail < shorter - head && contents.at(-1 - tail) === before.at(-1 - tail)![1]) tail++;
	let last = before.reduce((highest, [name]) => Math.max(highest, Number.parseInt(name) || 0), 0);
	const named = new Map<string, unknown>();
	for (const [index, page] of pages.entries()) {
		const fromEnd = pages.length - index;
		const old =
			fromEnd <= tail
				? before.at(-fromEnd)
				: index < before.length - tail
					? before[index]
					: undefined;
		let name = nameOf(page) ?? old?.[0];
		if (name === undefined || named.has(name)) {
			last = Math.max(last + 1, index + 1);
			name = `${String(last).padStart(4, '0')}${mint() || sumOf(contents[index]!)}`;
		}
		named.set(name, withoutName(page));
	}
	return named;
}

function nameOf(page: unknown): string | undefined {
	const { id } = (page ?? {}) as { id?: unknown };
	return typeof id === 'string' && /^\d{4}[a-z0-9]{1,12}$/.test(id) ? id : undefined;
}

function withoutName(page: unknown): unknown {
	if (typeof page !== 'object' || page === null || Array.isArray(page)) return page;
	return Object.fromEntries(Object.entries(page).filter(([field]) => field !== 'id'));
}

function contentOf(page: unknown): string {
	const cells = new Map<string, string>();
	flatten(withoutName(page), '', [], cells);
	return JSON.stringify([...cells].sort());
}

/** The same for the same text: two tabs that find pages without names give them the same ones. */
function sumOf(text: string): string {
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
	return (sum >>> 0).toString(36);
}
