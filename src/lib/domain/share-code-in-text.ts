import { decodeSheet, maxCodeLength, type Decoded } from './share-code';

/*
 * A link goes through other people's programs before it is opened. They wrap it, encode it, break it over lines, add
 * their own marks, and take what they believe to be a full stop. Whatever they did, the checksum decides: a sheet is
 * read whole or not at all.
 */

/** The longest text that is looked at, in UTF-16 units: a code and what a program may have hung on to it. */
const longestText = 4000;
/** The most runs of letters that are tried. */
const mostRuns = 12;
/** Encoded once by each program on the way. */
const mostDecodings = 3;

/** What cannot be seen: format characters such as a zero-width space, control characters, line breaks of mail. */
const invisible = /=\r?\n|[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/** What mail programs leave off at the end of a link. */
const lostEndings = ['-', '_', '--', '-_', '_-', '__'];

/**
 * Reads the sheet in a text that holds a share code, perhaps with more around it. Total: whatever the text, it gives a
 * sheet or a named refusal.
 */
export function sheetInText(text: string): Decoded {
	const asItIs = decodeSheet(text);
	if (asItIs.ok || text === '') return asItIs;
	let refusal: Decoded | undefined;
	for (const run of runsIn(text.slice(0, longestText))) {
		const found = sheetInRun(run);
		if (found.ok) return found;
		refusal ??= found;
	}
	return refusal ?? asItIs;
}

/** The runs of a code's letters, the longest first; first without what separates words, then with it, then as it was. */
function runsIn(text: string): string[] {
	const decoded = decode(text).replace(invisible, '');
	// A percent sign before a code may encode nothing, and its first letters are themselves.
	const runs = [decoded.replace(/\s/g, ''), decoded, text].flatMap((one) =>
		(one.match(/[\w-]+/g) ?? []).sort((a, b) => b.length - a.length).slice(0, mostRuns)
	);
	return [...new Set(runs)];
}

function sheetInRun(run: string): Decoded {
	const asItIs = decodeSheet(run);
	if (run.length > maxCodeLength) return asItIs;
	// A mark that was put around the link, such as for italics, is made of a code's letters.
	const bare = run.replace(/^[-_]+|[-_]+$/g, '');
	const tries = [run, bare, ...lostEndings.map((ending) => run + ending)];
	return tries.map(decodeSheet).find(({ ok }) => ok) ?? asItIs;
}

/** A text without percent signs: what they encode, or a space where they encode nothing. */
function decode(text: string): string {
	let decoded = text;
	for (let time = 0; time < mostDecodings && decoded.includes('%'); time++) {
		decoded = decoded.replace(/(?:%[\da-f]{2})+/gi, (part) => {
			try {
				return decodeURIComponent(part);
			} catch {
				return ' ';
			}
		});
	}
	return decoded;
}
