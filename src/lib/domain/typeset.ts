export interface Type {
	readonly face: 'serif' | 'sans';
	/** As a font is written, such as "italic 400". */
	readonly weight: string;
	/** In pixels. */
	readonly size: number;
}

/** One line of words, placed. Lengths in pixels; `start` from the side where reading begins. */
export interface Line extends Type {
	readonly text: string;
	readonly start: number;
	/** The baseline, from the top. */
	readonly baseline: number;
}

export interface Box {
	readonly start: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** The height of a line, in sizes. */
export const leading = 1.25;
/** How far a letter rises over the baseline, in sizes. */
const rise = 0.85;

/** How far a line of words reaches, in pixels. What draws the words knows it. */
export type Measure = (text: string, type: Type) => number;

/**
 * Text broken into lines no longer than a width. What is longer without a space is broken between words, as languages
 * without spaces need it, then between letters; a letter that is too wide is a line of its own.
 */
export function wrap(text: string, width: number, type: Type, measure: Measure): string[] {
	const fits = (part: string) => measure(part, type) <= width;
	const lines: string[] = [];
	for (const word of text.trim().split(/\s+/)) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (fits(longer)) lines.splice(-1, 1, longer);
		else lines.push(...(fits(word) ? [word] : broken(word, fits)));
	}
	return lines;
}

/** A text without spaces in parts, each as long as fits. */
function broken(
	text: string,
	fits: (part: string) => boolean,
	granularity: 'word' | 'grapheme' = 'word'
): string[] {
	const parts: string[] = [];
	for (const { segment } of new Intl.Segmenter(undefined, { granularity }).segment(text)) {
		const longer = `${parts.at(-1) ?? ''}${segment}`;
		if (fits(longer)) parts.splice(-1, 1, longer);
		else if (fits(segment) || granularity === 'grapheme') parts.push(segment);
		else parts.push(...broken(segment, fits, 'grapheme'));
	}
	return parts;
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
