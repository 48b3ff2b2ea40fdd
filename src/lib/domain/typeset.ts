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
	/** The line the letters stand on, from the top. */
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
/** How far a letter rises over the line it stands on, in sizes. */
const rise = 0.85;

/** How far a line of words reaches, in pixels. What draws the words knows it. */
export type Measure = (text: string, type: Type) => number;

/** Words broken into lines no longer than a width. A word that is longer is broken; a letter stands alone on its line. */
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
