/*
 * What several tabs say about the same things, brought together by one rule: for each thing the last one to speak is
 * right. Each tab holds a copy of its own; copies that heard of the same changes are equal, in whatever order they
 * heard of them.
 */

/** When something was said: a larger one is later, in whichever tab. */
export type Stamp = number;

/** One thing that was said: an answer, a mark, a typed field. Empty where it was taken back. */
export interface Said {
	readonly text: string;
	readonly stamp: Stamp;
}

/** Everything that was said under one key, each thing by its path. */
export type Replica = ReadonlyMap<string, Said>;

/** How many tabs can be told apart within one millisecond. */
export const tabNumbers = 64;

const latest = Number.MAX_SAFE_INTEGER - 2 ** 20;

/**
 * A stamp that is later than all this tab has seen, and than what other tabs said before now.
 *
 * @param seen the latest stamp this tab knows of
 * @param now milliseconds; a clock that went back does not make what is said now the earlier one
 * @param tab from 0 to `tabNumbers` - 1, different in each tab
 */
export function nextStamp(seen: Stamp, now: number, tab: number): Stamp {
	const turn = Math.max(Math.floor(now), Math.floor(seen / tabNumbers) + 1, 1);
	return turn * tabNumbers + tab;
}

/** A stamp as it was stored; 0, which is earlier than all, in place of anything else. */
export function asStamp(stored: unknown): Stamp {
	const isStamp = typeof stored === 'number' && Number.isInteger(stored);
	return isStamp && stored > 0 && stored < latest ? stored : 0;
}

/** The later of two things that were said; of two at once the same one in every tab, never an empty one. */
export function laterOf(one: Said, other: Said): Said {
	if (one.stamp !== other.stamp) return one.stamp > other.stamp ? one : other;
	return one.text >= other.text ? one : other;
}

/** Both copies in one. */
export function merge(mine: Replica, theirs: Replica): Replica {
	const merged = new Map(mine);
	for (const [path, said] of theirs) {
		const own = mine.get(path);
		merged.set(path, own ? laterOf(own, said) : said);
	}
	return merged;
}

/** Do both copies say the same, and since the same time? */
export function isSame(one: Replica, other: Replica): boolean {
	if (one.size !== other.size) return false;
	return [...one].every(([path, { text, stamp }]) => {
		const said = other.get(path);
		return said?.text === text && said.stamp === stamp;
	});
}

/** The copy with all that differs between two states of somebody's own, said now. Nothing else is touched. */
export function withChanges(
	replica: Replica,
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
	stamp: Stamp
): Replica {
	const changed = new Map(replica);
	for (const path of new Set([...before.keys(), ...after.keys()])) {
		const text = after.get(path) ?? '';
		if (text !== (before.get(path) ?? '')) changed.set(path, { text, stamp });
	}
	return changed;
}

/** What is said, without what was taken back. */
export function textsOf(replica: Replica): Map<string, string> {
	const texts = [...replica].map(([path, { text }]) => [path, text] as const);
	return new Map(texts.filter(([, text]) => text !== ''));
}

/** The latest stamp in a copy. */
export function latestIn(replica: Replica): Stamp {
	return [...replica.values()].reduce((latest, { stamp }) => Math.max(latest, stamp), 0);
}
