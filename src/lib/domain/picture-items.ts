import {
	leading,
	linesAt,
	step,
	wrap,
	type Box,
	type Line,
	type Measure,
	type Sizes,
	type Type
} from './typeset';

/** A mark and the lines of words beside it. */
export interface Item {
	readonly mark: Box;
	readonly lines: readonly Line[];
}

/** The sizes of the letters and the numbers of columns to try. */
export interface ItemStyle extends Sizes {
	readonly columns: readonly number[];
}

/** Items as large as they fit their area; undefined where they do not fit at their smallest. */
export function layItems(
	texts: readonly string[],
	area: Box,
	{ largest, smallest, columns }: ItemStyle,
	measure: Measure
): Item[] | undefined {
	for (let size = largest; size >= smallest; size -= step) {
		for (const count of columns) {
			const items = layColumns(texts, area, { face: 'serif', size }, count, measure);
			if (items) return items;
		}
	}
	return undefined;
}

/** How many items fit, counted from the first one. */
export function countFitting(
	texts: readonly string[],
	area: Box,
	style: ItemStyle,
	measure: Measure
): number {
	let count = texts.length;
	while (count > 0 && !layItems(texts.slice(0, count), area, style, measure)) count--;
	return count;
}

/** Items in columns, midway between the top and the foot of their area; undefined where they do not fit. */
function layColumns(
	texts: readonly string[],
	area: Box,
	type: Type,
	columns: number,
	measure: Measure
): Item[] | undefined {
	const gap = type.size * 0.6;
	const width = (area.width - gap * 2 * (columns - 1)) / columns;
	const wrapped = texts.map((text) => wrap(text, width - indentOf(type), type, measure));
	if (!wrapped.every((lines) => lines !== undefined)) return undefined;

	const each = Math.ceil(texts.length / columns);
	const stacks = Array.from({ length: columns }, (_, column) =>
		wrapped.slice(column * each, (column + 1) * each)
	);
	const heightOf = (lines: readonly string[]) => lines.length * type.size * leading + gap;
	const total = (stack: readonly string[][]) =>
		stack.reduce((height, lines) => height + heightOf(lines), -gap);
	const used = Math.max(0, ...stacks.map(total));
	if (used > area.height) return undefined;

	return stacks.flatMap((stack, column) => {
		const start = area.start + column * (width + gap * 2);
		let top = area.top + (area.height - used) / 2;
		return stack.map((lines) => {
			const item = itemAt({ start, top }, lines, type);
			top += heightOf(lines);
			return item;
		});
	});
}

/** How far words stand from the start of their mark. */
const indentOf = ({ size }: Type) => size * 1.7;

/** A mark, and lines beside it. */
export function itemAt(
	{ start, top }: Pick<Box, 'start' | 'top'>,
	texts: readonly string[],
	type: Type
): Item {
	const { size } = type;
	return {
		// An oval of a paper ballot, in the middle of the first line.
		mark: { start, top: top + size * 0.3, width: size * 1.15, height: size * 0.66 },
		lines: linesAt({ start: start + indentOf(type), top }, texts, type)
	};
}
