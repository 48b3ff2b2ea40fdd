import type { Slot } from './edition';
import { asList, asRecord, oneOf, readRecord } from './stored-json';
import { asTyped } from './typed-text';

/*
 * The candidate worksheet. The voter writes every word and mark in it; nothing is summed, ranked or compared here,
 * and no function gives one candidate anything that it does not give the others.
 */

/** What a voter notes of a candidate in one row: agrees with me, does not, I do not know yet. */
export const marks = ['agrees', 'differs', 'unknown'] as const;

export type Mark = (typeof marks)[number];

/** How the voter knows, the firmest first. */
export const sources = ['record', 'words', 'debate', 'news', 'ad'] as const;

export type Source = (typeof sources)[number];

/** One candidate in one row. */
export interface Cell {
	readonly mark: Mark | '';
	readonly source: Source | '';
}

/** A row: one of the voter's positions, by its statement's slot, or one of two qualities they name themselves. */
export type Row = Slot | 'quality-0' | 'quality-1';

/** One office: a page of the worksheet. */
export interface OfficeSheet {
	readonly office: string;
	/** In the order on the voter's ballot: `fewestNames` to `mostNames`, each perhaps empty. */
	readonly names: readonly string[];
	readonly qualities: readonly [string, string];
	/** One cell for each name, by row; rows without a mark are left out. */
	readonly cells: Readonly<Partial<Record<Row, readonly Cell[]>>>;
	/** What would change the voter's mind. */
	readonly change: string;
}

/** One page for each office: one to `mostOffices`. */
export type Worksheet = readonly OfficeSheet[];

export const fewestNames = 2;
export const mostNames = 4;
export const mostOffices = 12;

/** How much of a typed text fits its place on paper, in characters. */
export const fitsPaper = { office: 40, name: 40, quality: 60, change: 180 } as const;

export const blankOffice: OfficeSheet = {
	office: '',
	names: ['', ''],
	qualities: ['', ''],
	cells: {},
	change: ''
};

const noMark: Cell = { mark: '', source: '' };
const version = 1;
const rowPattern = /^(?:\d{1,4}|quality-[01])$/;
const mostRows = 500;

/** The cell of a row under one name. */
export function cellOf({ cells }: OfficeSheet, row: Row, name: number): Cell {
	return cells[row]?.[name] ?? noMark;
}

/** The sheet with one cell changed. */
export function withCell(sheet: OfficeSheet, row: Row, name: number, cell: Cell): OfficeSheet {
	const all = sheet.names.map((_, index) => (index === name ? cell : cellOf(sheet, row, index)));
	return { ...sheet, cells: { ...sheet.cells, [row]: all } };
}

/** The sheet with one name written. */
export function withName(sheet: OfficeSheet, name: number, text: string): OfficeSheet {
	return { ...sheet, names: sheet.names.map((one, index) => (index === name ? text : one)) };
}

/** The sheet with room for one more name; as it was where it is full. */
export function withMoreNames(sheet: OfficeSheet): OfficeSheet {
	return sheet.names.length < mostNames ? { ...sheet, names: [...sheet.names, ''] } : sheet;
}

/** The sheet without one name and its marks; as it was where there are no more than `fewestNames`. */
export function withoutName(sheet: OfficeSheet, name: number): OfficeSheet {
	if (sheet.names.length <= fewestNames) return sheet;
	const others = <One>(all: readonly One[]) => all.filter((_, index) => index !== name);
	const cells = Object.entries(sheet.cells).map(([row, all]) => [row, others(all ?? [])]);
	return { ...sheet, names: others(sheet.names), cells: Object.fromEntries(cells) };
}

/** Has the voter written anything on this sheet? */
export function isBlankOffice({ office, names, qualities, cells, change }: OfficeSheet): boolean {
	const marked = Object.values(cells).flatMap((all) => all ?? []);
	return (
		[office, change, ...names, ...qualities].every((text) => text === '') &&
		marked.every(({ mark, source }) => mark === '' && source === '')
	);
}

/** Writes a worksheet as a text to be kept; empty where nothing is on it. */
export function encodeWorksheet(worksheet: Worksheet): string {
	if (worksheet.length === 1 && isBlankOffice(worksheet[0]!)) return '';
	return JSON.stringify({ version, offices: worksheet });
}

/** Reads a kept worksheet. Total: what cannot be read gives a blank page, never an error. */
export function decodeWorksheet(text: string): Worksheet {
	const offices = asList(readRecord(text, version)?.offices, mostOffices).map(officeFrom);
	return offices.length ? offices : [blankOffice];
}

function officeFrom(kept: unknown): OfficeSheet {
	const { office, names, qualities, cells, change } = asRecord(kept);
	const written = asList(names, mostNames).map(asTyped);
	while (written.length < fewestNames) written.push('');
	const [first, second] = asList(qualities, 2);
	return {
		office: asTyped(office),
		names: written,
		qualities: [asTyped(first), asTyped(second)],
		cells: Object.fromEntries(
			Object.entries(asRecord(cells))
				.slice(0, mostRows)
				.filter(([row]) => rowPattern.test(row))
				.map(([row, all]) => [row, cellsFrom(all, written.length)])
		),
		change: asTyped(change)
	};
}

function cellsFrom(kept: unknown, count: number): Cell[] {
	const all = asList(kept, count).map((one) => {
		const { mark, source } = asRecord(one);
		return { mark: oneOf(marks, mark), source: oneOf(sources, source) };
	});
	return Array.from({ length: count }, (_, index) => all[index] ?? noMark);
}

/** A worksheet as a text to be kept, and back. */
export const worksheetCodec = { encode: encodeWorksheet, decode: decodeWorksheet };
