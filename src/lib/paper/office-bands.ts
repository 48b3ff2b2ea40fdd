import type { Position } from '$lib/domain/guide';
import { toLine } from '$lib/domain/typed-text';
import { cellOf, fitsPaper, sources, type OfficeSheet, type Row } from '$lib/domain/worksheet';
import type { Band } from './fill';
import type { Ruler } from './ruler';
import { signs } from './signs';
import {
	createPieces,
	leastRow,
	pads,
	toolType,
	type TableHead,
	type ToolPiece,
	type ToolWords
} from './tool-piece';

/** Rows to write on where the voter has no positions yet. */
const blankRows = 6;
/** Share of the width that the voter's own words have, by how many names stand beside them. */
const shares: Readonly<Record<number, number>> = { 2: 0.54, 3: 0.46, 4: 0.4 };

/** The worksheet for one office: the voter's positions, starred ones first, beside the names that the voter writes. */
export function officeBands(
	sheet: OfficeSheet,
	positions: readonly Position[],
	{ t, w }: ToolWords,
	ruler: Ruler,
	width: number
): Band<ToolPiece>[] {
	const pieces = createPieces(ruler, width, t('sheet.not'));
	const { size, line, number: numberWidth } = toolType;
	const table: TableHead = {
		first: w('worksheet.mine'),
		names: sheet.names.map((name) => toLine(name, fitsPaper.name).text),
		share: shares[sheet.names.length] ?? shares[4]!
	};
	const own = width * table.share - numberWidth - 12;
	const column = (width * (1 - table.share)) / sheet.names.length - 12;
	const headLines = Math.max(
		2,
		...table.names.map((name) => ruler.lines([{ text: name, isBold: true }], column, size))
	);
	const head = headLines * line + pads.row;

	/** Each way of knowing begins with the letter that stands for it. */
	const written = (row: Row, index: number): string => {
		const { mark, source } = cellOf(sheet, row, index);
		const letter = source && [...w(`worksheet.source.${source}`)][0];
		return [mark && signs[mark], letter].filter(Boolean).join(' ');
	};
	const row = (number: number, text: string, question: string, of: Row | undefined): ToolPiece => {
		const paragraphs = [[{ text, isBold: true }], ...(question ? [[{ text: question }]] : [])];
		const rows = paragraphs.reduce((sum, one) => sum + ruler.lines(one, own, size), 0);
		const cells = sheet.names.map((_, index) => (of === undefined ? '' : written(of, index)));
		const height = Math.max(leastRow, rows * line + pads.row);
		return { kind: 'row', table, number, paragraphs, cells, height };
	};
	const count = positions.length || blankRows;
	const rows = [
		...positions.map(({ text, statement }, index) =>
			row(index + 1, text, statement.question, statement.slot)
		),
		...Array.from({ length: positions.length ? 0 : blankRows }, (_, index) =>
			row(index + 1, '', '', undefined)
		),
		...([0, 1] as const).map((index) =>
			row(
				count + index + 1,
				toLine(sheet.qualities[index], fitsPaper.quality).text,
				'',
				`quality-${index}`
			)
		)
	];
	const how = sources.map((source) => w(`worksheet.source.${source}`)).join(' · ');
	return [
		{
			columns: 1,
			pieces: [
				pieces.title(w('worksheet.sheet')),
				pieces.field(w('worksheet.office'), toLine(sheet.office, fitsPaper.office).text, 1),
				pieces.text(w('worksheet.key')),
				pieces.text(`${w('worksheet.how')} ${how}`)
			]
		},
		{
			columns: 1,
			again: head,
			pieces: [{ kind: 'table-head', table, height: head, isHeading: true }, ...rows]
		},
		{
			columns: 1,
			isWhole: true,
			pieces: [pieces.field(w('worksheet.change'), toLine(sheet.change, fitsPaper.change).text, 2)]
		}
	];
}
