export interface Type {
	readonly face: 'serif' | 'sans';
	/** In pixels. */
	readonly size: number;
}

/** One line of words, placed. Lengths in pixels; `start` from the side where reading begins. */
export interface Line extends Type {
	readonly text: string;
	readonly start: number;
	/** The line the letters stand on, from the top. */
	readonly baseline: number;
}

export interface Box {
	readonly start: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** The sizes that words may be set in, in pixels. */
export interface Sizes {
	readonly largest: number;
	readonly smallest: number;
}

/** By how much each try is smaller than the one before. */
export const step = 2;

/** The height of a line, in sizes. */
export const leading = 1.25;
/** How far a letter rises over the line it stands on, in sizes. */
const rise = 0.85;

/** How far a line of words reaches, in pixels. What draws the words knows it. */
export type Measure = (text: string, type: Type) => number;

/**
 * Words broken into lines no longer than a width.
 *
 * @returns the lines; nothing when one word alone is wider
 */
export function wrap(
	text: string,
	width: number,
	type: Type,
	measure: Measure
): string[] | undefined {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (measure(longer, type) <= width) lines.splice(-1, 1, longer);
		else if (measure(word, type) <= width) lines.push(word);
		else return undefined;
	}
	return lines;
}

/** The same in as few lines, each about as long as the others. */
export function wrapEvenly(text: string, width: number, type: Type, measure: Measure) {
	let best = wrap(text, width, type, measure);
	for (let narrower = width; best; narrower -= type.size / 4) {
		const next = wrap(text, narrower, type, measure);
		if (!next || next.length > best.length) break;
		best = next;
	}
	return best;
}

/** Lines placed one beneath the other. */
export function linesAt(
	{ start, top }: Pick<Box, 'start' | 'top'>,
	texts: readonly string[],
	type: Type
): Line[] {
	return texts.map((text, index) => ({
		...type,
		text,
		start,
		baseline: top + type.size * (rise + index * leading)
	}));
}
