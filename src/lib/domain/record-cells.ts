import { readJson } from './stored-json';

/*
 * A record taken apart into its fields and put together again. A step of a path begins with what it leads into: "." a
 * field, "#" a place in a list, "@" a page, "=" an entry of a set.
 */

/** Texts by their paths, none of them empty. */
export type Cells = ReadonlyMap<string, string>;

/** The deepest a stored record is taken apart. Ours are no deeper; what is deeper stays in one piece. */
const deepest = 6;

/**
 * The cells of a record.
 *
 * @param sets names of lists whose order means nothing, and whose entries are changed one by one
 */
export function takeApart(
	fields: Readonly<Record<string, unknown>>,
	sets: readonly string[]
): Cells {
	const cells = new Map<string, string>();
	flatten(fields, '', sets, cells);
	return cells;
}

/**
 * The record, whose list of pages, if it has one, is known by names.
 *
 * @param before the cells of the record that it was made from
 * @param mint gives a name that nothing else has
 */
export function withNamedPages(
	fields: Readonly<Record<string, unknown>>,
	list: string,
	before: Cells,
	mint: () => string
): Readonly<Record<string, unknown>> {
	const pages = fields[list];
	if (!Array.isArray(pages)) return fields;
	return { ...fields, [list]: new Named(namePages(pages, listed(before, list), mint)) };
}

/** Pages with names of their own, so that one that is taken out does not make others take its place. */
class Named {
	constructor(readonly pages: ReadonlyMap<string, unknown>) {}
}

function flatten(
	value: unknown,
	path: string,
	sets: readonly string[],
	cells: Map<string, string>
): void {
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

/** Puts together what `takeApart` took apart. Texts that are none of ours give something else, and no error. */
export function putTogether(cells: Cells): unknown {
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
	const inside = ([, , part]: (typeof steps)[number]) => putTogether(part);
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
	const { [field]: stored } = (putTogether(cells) ?? {}) as Record<string, unknown>;
	return (Array.isArray(stored) ? stored : []).map((page) => [nameOf(page) ?? '', contentOf(page)]);
}

/**
 * Gives each page the name it had: pages at the beginning and the end that nobody touched are the same ones, and what is
 * left between is so in its order. A page that has no name and was not there gets one.
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
export function sumOf(text: string): string {
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
	return (sum >>> 0).toString(36);
}
