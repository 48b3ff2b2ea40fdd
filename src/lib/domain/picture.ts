import { countFitting, itemAt, layItems, type Item, type ItemStyle } from './picture-items';
import {
	linesAt,
	step,
	wrapEvenly,
	type Box,
	type Line,
	type Measure,
	type Sizes
} from './typeset';

/** A picture to post, laid out: everything that is drawn on it. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly card: Box;
	/** The site's name with its oval. */
	readonly name: Item;
	readonly heading: readonly Line[];
	/** The rule beneath the heading. */
	readonly rule: Box;
	readonly items: readonly Item[];
	/** Where the quiz is. */
	readonly foot: readonly Line[];
}

/** The words of a picture. Nothing else stands on it. */
export interface PictureWords {
	readonly name: string;
	readonly heading: string;
	/** What the voter picked. */
	readonly items: readonly string[];
	readonly foot: string;
}

interface Shape {
	readonly width: number;
	readonly height: number;
	readonly card: Box;
	readonly padding: number;
	readonly name: number;
	readonly heading: Sizes & { readonly lines: number };
	readonly items: ItemStyle;
	readonly foot: Sizes;
}

/** The sizes that places to post ask for. A story's own buttons cover the top and the foot of the tall one. */
const shapes = {
	tall: {
		width: 1080,
		height: 1920,
		card: { start: 64, top: 284, width: 930, height: 1306 },
		padding: 60,
		name: 46,
		heading: { largest: 82, smallest: 60, lines: 2 },
		items: { largest: 76, smallest: 36, columns: [1] },
		foot: { largest: 36, smallest: 26 }
	},
	wide: {
		width: 1200,
		height: 630,
		card: { start: 48, top: 86, width: 1088, height: 460 },
		padding: 36,
		name: 34,
		heading: { largest: 50, smallest: 40, lines: 1 },
		items: { largest: 46, smallest: 28, columns: [1, 2] },
		foot: { largest: 26, smallest: 20 }
	}
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;

/**
 * Lays out a picture, as large as its words fit.
 *
 * @returns the picture; or how many of the items fit, counted from the first one
 */
export function layOutPicture(
	name: ShapeName,
	words: PictureWords,
	measure: Measure
): Picture | { readonly fits: number } {
	const shape: Shape = shapes[name];
	const { card, padding } = shape;
	const inner: Box = {
		start: card.start + padding,
		top: card.top + padding,
		width: card.width - 2 * padding,
		height: card.height - 2 * padding
	};
	const heading = layHeading(shape, words.heading, inner, measure);
	const rule = { ...inner, top: heading.at(-1)!.baseline + padding / 2, height: padding / 6 };
	const below = rule.top + rule.height + padding / 2;
	const area = { ...inner, top: below, height: inner.top + inner.height - below };

	const items = layItems(words.items, area, shape.items, measure);
	if (!items) return { fits: countFitting(words.items, area, shape.items, measure) };
	return {
		width: shape.width,
		height: shape.height,
		card,
		name: layName(shape, words.name),
		heading,
		rule,
		items,
		foot: layFoot(shape, words.foot, measure)
	};
}

/** The words of a picture for those who cannot see it, as they stand on it: a line for each thing. */
export function wordingOf({ name, heading, items, foot }: Picture): string {
	return [name.lines, heading, ...items.map(({ lines }) => lines), foot]
		.map((lines) => lines.map(({ text }) => text).join(' '))
		.filter(Boolean)
		.join('\n');
}

function layName({ card, name: size }: Shape, text: string): Item {
	const top = card.top - size * 1.9;
	return itemAt({ start: card.start, top }, [text], { face: 'serif', size });
}

/** As large as it fits its lines; at its smallest it takes the lines that it needs. */
function layHeading({ heading }: Shape, text: string, inner: Box, measure: Measure): Line[] {
	for (let size = heading.largest; ; size -= step) {
		const type = { face: 'serif', size } as const;
		const lines = wrapEvenly(text, inner.width, type, measure);
		if (lines && lines.length <= heading.lines) return linesAt(inner, lines, type);
		if (size <= heading.smallest) return linesAt(inner, lines ?? [text], type);
	}
}

/** The address of the quiz beneath the card; nothing where it is too long for one line. */
function layFoot({ card, foot }: Shape, text: string, measure: Measure): Line[] {
	const top = card.top + card.height + foot.largest * 1.4;
	for (let size = foot.largest; size >= foot.smallest; size -= step) {
		const type = { face: 'sans', size } as const;
		if (measure(text, type) <= card.width) return linesAt({ ...card, top }, [text], type);
	}
	return [];
}
