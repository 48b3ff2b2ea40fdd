export interface Type {
	readonly face: 'serif' | 'sans';
	/** In pixels. */
	readonly size: number;
}

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
