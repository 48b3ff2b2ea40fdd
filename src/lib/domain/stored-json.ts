/*
 * Reading back what was kept as JSON. Nothing in it is trusted: it may be old, damaged, or made by somebody else.
 */

/** The longest kept text that is looked at, in UTF-16 units. */
const longestKept = 2_000_000;

/** The record in a kept text of that version; undefined for any other text. Never throws. */
export function readRecord(text: string, version: number): Record<string, unknown> | undefined {
	const record = asRecord(readJson(text));
	return record.version === version ? record : undefined;
}

/** The value in a kept text; undefined for a text that is none, or too long to be ours. Never throws. */
export function readJson(text: string): unknown {
	if (text === '' || text.length > longestKept) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The record itself, or an empty one in place of anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
	const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isRecord ? (value as Record<string, unknown>) : {};
}

/** The list itself, cut at `most` entries, or an empty one in place of anything else. */
export function asList(value: unknown, most: number): readonly unknown[] {
	return Array.isArray(value) ? value.slice(0, most) : [];
}

/** The value where it is one of those known; empty otherwise. */
export function oneOf<Known extends string>(known: readonly Known[], value: unknown): Known | '' {
	return known.find((one) => one === value) ?? '';
}
