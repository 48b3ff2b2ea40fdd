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
export type Measure<Font extends Type = Type> = (text: string, type: Font) => number;

/**
 * Words broken into lines no longer than a width.
 *
 * @returns the lines; nothing when one word alone is wider
 */
export function wrap<Font extends Type>(
	text: string,
	width: number,
	type: Font,
	measure: Measure<Font>
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

/** The same, where a word that is wider by itself is broken. A letter is not: it stands alone on its line. */
export function wrapBreaking<Font extends Type>(
	text: string,
	width: number,
	type: Font,
	measure: Measure<Font>
): string[] {
	const fits = (part: string) => measure(part, type) <= width;
	const parts = text
		.trim()
		.split(/\s+/)
		.flatMap((word) => (fits(word) ? word : broken(word, fits)));
	return wrap(parts.join(' '), width, type, measure) ?? parts;
}

/** A word in parts, as long as they fit. */
function broken(word: string, fits: (part: string) => boolean): string[] {
	const parts: string[] = [];
	for (const letter of word) {
		const longer = `${parts.at(-1) ?? ''}${letter}`;
		if (fits(longer)) parts.splice(-1, 1, longer);
		else parts.push(letter);
	}
	return parts;
}

/** Words in as few lines, each about as long as the others. */
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
