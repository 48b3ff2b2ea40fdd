import { asRecord, readJson } from '$lib/domain/stored-json';
import type { Replica } from '$lib/domain/replica';
import { ourKeys, prefix } from './storage-term';

/* What is stored under a key, in one piece: the text, and behind it when each thing in it was said. */

const mark = '\n~';

export function itemOf(text: string, replica: Replica): string {
	if (replica.size === 0) return text;
	const stamps = [...replica].map(([path, { stamp }]) => [path, stamp] as const);
	return `${text}${mark}${JSON.stringify(Object.fromEntries(stamps))}`;
}

/** `stamps` is undefined for a text that was stored before there were any. */
export function partsOf(item: string): {
	text: string;
	stamps: Readonly<Record<string, unknown>> | undefined;
} {
	const at = item.lastIndexOf(mark);
	const stamps = at < 0 ? undefined : readJson(item.slice(at + mark.length));
	if (typeof stamps !== 'object' || stamps === null) return { text: item, stamps: undefined };
	return { text: item.slice(0, at), stamps: asRecord(stamps) };
}

export function readEntries(copy: string): ReadonlyMap<string, string> {
	const listed = readJson(copy);
	const entries = (Array.isArray(listed) ? (listed as unknown[]) : []).flatMap((entry) => {
		const [key, item] = Array.isArray(entry) ? (entry as unknown[]) : [];
		return typeof key === 'string' && typeof item === 'string' ? [[key, item] as const] : [];
	});
	return new Map(entries);
}

export function readKeys(area: () => Storage): string[] {
	try {
		return ourKeys(area());
	} catch {
		return [];
	}
}

export function textKeys(area: Storage): string[] {
	const keys = ourKeys(area).filter(isText);
	const asides = ourKeys(area).flatMap((key) => (key.endsWith('-newer') ? [key.slice(0, -6)] : []));
	return [...new Set([...keys, ...asides])].map((key) => key.slice(prefix.length));
}

/** Is this a text of its own, and none that goes with another one? */
export function isText(key: string): boolean {
	return key.startsWith(prefix) && !/(-newer|:since|:seen|:turn)$/.test(key);
}

/** Behind a key: a text that only a newer version of this page can read. */
export const newerOf = (key: string) => `${prefix}${key}-newer`;
