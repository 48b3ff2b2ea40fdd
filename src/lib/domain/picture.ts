import { leading, linesAt, wrap, type Box, type Line, type Measure, type Type } from './typeset';

/** The site's colours in a light page, as a canvas knows them: a picture looks the same on every phone. */
export const colours = {
	paper: '#fcfaf6',
	card: '#ffffff',
	ink: '#1c1923',
	purple: '#5d258b',
	gold: '#eab532',
	black: '#000000'
} as const;

type Colour = keyof typeof colours;

/** A picture, laid out: all that is drawn on it, in this order. Lengths in pixels. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly (Box & { readonly colour: Colour })[];
	/** The ovals of a paper ballot, filled. */
	readonly ovals: readonly Box[];
	readonly lines: readonly Line[];
	/** Places whose color is known, to tell whether a browser gives back what was drawn. */
	readonly spots: readonly {
		readonly start: number;
		readonly top: number;
		readonly colour: Colour;
	}[];
}

/** The words of a picture to share. Nothing else is on it. */
export interface PictureWords {
	/** The site's. */
	readonly name: string;
	readonly heading: string;
	/** What the voter picked. */
	readonly items: readonly string[];
	/** Where the quiz is. */
	readonly foot: string;
}

const width = 1080;
/** As high as a post may be; it grows where the words need more. */
const leastHeight = 1350;
const card = { start: 60, top: 150, width: 940 } as const;
const edge = 5;
const shadow = 20;
const padding = 56;
const sizes = { largest: 64, smallest: 36, step: 4 } as const;

/** Lays out a picture to share: a sheet with its shadow, its words as large as they fit, and no item left out. */
export function layOutPicture(words: PictureWords, measure: Measure): Picture {
	const inner = { start: card.start + padding, width: card.width - 2 * padding };
	const title: Type = { face: 'serif', weight: '700', size: 68 };
	const heading = wrap(words.heading, inner.width, title, measure);
	const ruleTop = card.top + padding + heading.length * title.size * leading + 12;
	const itemsTop = ruleTop + 40;
	const room = leastHeight - 150 - padding - itemsTop;

	let size: number = sizes.largest;
	let items = layItems(words.items, { ...inner, top: itemsTop }, size, measure);
	while (items.height > room && size > sizes.smallest) {
		size -= sizes.step;
		items = layItems(words.items, { ...inner, top: itemsTop }, size, measure);
	}
	const cardHeight = itemsTop + Math.max(items.height, room) + padding - card.top;
	const bottom = card.top + cardHeight;
	const height = Math.ceil(bottom + 150);

	const small: Type = { face: 'sans', weight: '600', size: 34 };
	const foot = wrap(words.foot, card.width, small, measure).slice(0, 2);
	const brand: Type = { face: 'serif', weight: '700', size: 46 };
	const middle = card.top + cardHeight / 2;
	const whole = { ...card, height: cardHeight };
	return {
		width,
		height,
		boxes: [
			{ start: 0, top: 0, width, height, colour: 'paper' },
			{ ...whole, start: card.start + shadow, top: card.top + shadow, colour: 'purple' },
			{ ...whole, colour: 'ink' },
			{
				start: card.start + edge,
				top: card.top + edge,
				width: card.width - 2 * edge,
				height: cardHeight - 2 * edge,
				colour: 'card'
			},
			{ ...inner, top: ruleTop, height: 8, colour: 'gold' }
		],
		ovals: [{ start: card.start, top: 72, width: 58, height: 34 }, ...items.ovals],
		lines: [
			...linesAt({ start: card.start + 76, top: 60 }, [words.name], brand),
			...linesAt({ ...inner, top: card.top + padding }, heading, title),
			...items.lines,
			...linesAt({ start: card.start, top: bottom + shadow + 24 }, foot, small)
		],
		spots: [
			{ start: 8, top: 8, colour: 'paper' },
			{ start: card.start + 2, top: middle, colour: 'ink' },
			{ start: card.start + padding / 2, top: middle, colour: 'card' },
			{ start: card.start + card.width + shadow / 2, top: middle, colour: 'purple' },
			{ start: width / 2, top: ruleTop + 4, colour: 'gold' },
			{ start: width - 8, top: height - 8, colour: 'paper' }
		]
	};
}

/** Items one beneath the other, each with an oval in the middle of its first line. */
function layItems(
	texts: readonly string[],
	{ start, top, width }: Omit<Box, 'height'>,
	size: number,
	measure: Measure
) {
	const type: Type = { face: 'serif', weight: '700', size };
	const indent = size * 1.6;
	const ovals: Box[] = [];
	const lines: Line[] = [];
	let at = top;
	for (const text of texts) {
		const wrapped = wrap(text, width - indent, type, measure);
		ovals.push({ start, top: at + size * 0.3, width: size * 1.15, height: size * 0.66 });
		lines.push(...linesAt({ start: start + indent, top: at }, wrapped, type));
		at += wrapped.length * size * leading + size * 0.6;
	}
	return { ovals, lines, height: at - top };
}

/** The words of a picture for those who cannot see it: a line for each thing on it. */
export function wordingOf({ name, heading, items, foot }: PictureWords): string {
	return [name, heading, ...items, foot].join('\n');
}
