/*
 * What voters type. It is shown as they typed it and never read for meaning; paper and labels take one line of it.
 */

/** The longest text a field takes, in UTF-16 units: far more than anybody types, and little enough to be kept. */
export const longestTyped = 20_000;

/** A typed text as one line for a label or for paper: no line breaks or control characters. */
export interface Line {
	readonly text: string;
	/** True where the end was left off. */
	readonly isCut: boolean;
}

/** The beginning of a typed text as one line of at most `longest` characters, as people count them. */
export function toLine(typed: string, longest: number): Line {
	const line = typed
		.slice(0, longestTyped)
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
		.trim();
	// Telling characters apart takes long on a slow phone, and so few need not be.
	if (line.length <= longest) return { text: line, isCut: false };
	// Cutting up a long text takes long, and no character that anybody means is made of this many units.
	const beginning = line.slice(0, (longest + 1) * 40);
	const all = characters(beginning);
	return {
		text: all.slice(0, longest).join('').trim(),
		isCut: all.length > longest || line.length > beginning.length
	};
}

/** What was kept where a text is wanted: that text, no longer than a field takes; empty for anything else. */
export function asTyped(kept: unknown): string {
	return typeof kept === 'string' ? kept.slice(0, longestTyped) : '';
}

/** Characters as people count them; by code points in a browser that cannot tell. */
function characters(text: string): string[] {
	if (!('Segmenter' in Intl)) return [...text];
	return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}
