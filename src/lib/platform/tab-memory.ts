import { cellsOf, inOnePiece, textOf, type Cells, type Unreadable } from '$lib/domain/cells';
import {
	asStamp,
	isSame,
	latestIn,
	merge,
	nextStamp,
	textsOf,
	withChanges,
	type Replica,
	type Said,
	type Stamp
} from '$lib/domain/replica';
import { itemOf, newerOf, partsOf, textKeys } from './storage-item';
import { prefix } from './storage-term';

const nothing: Replica = new Map();

/** Everything that was said, as one tab knows it, and how it is brought into step with what is stored. */
export class TabMemory {
	/** What could not be read, by key. It is told once, and replaced when something is said. */
	readonly faults = new Map<string, Unreadable>();
	/** The latest stamp this tab knows of. */
	latest: Stamp = 0;

	readonly #now: () => number;
	readonly #tabNumber: number;
	readonly #onchange: () => void;
	readonly #replicas = new Map<string, Replica>();
	/** What was last seen in storage, which need not be taken apart again. */
	readonly #seen = new Map<string, string>();
	/** Texts that could not be read, by key, until something is said. */
	readonly #unreadable = new Map<string, string>();
	/** Keys that a newer version of this page writes to at this moment. */
	readonly #newer = new Set<string>();

	/** @param onchange called when something was taken in, perhaps more than once in a task */
	constructor(now: () => number, tabNumber: number, onchange: () => void) {
		this.#now = now;
		this.#tabNumber = tabNumber;
		this.#onchange = onchange;
	}

	get keys(): string[] {
		return [...this.#replicas.keys()];
	}

	/** What was said under a key, each thing by its path. */
	cells(key: string): Cells {
		return textsOf(this.#replica(key));
	}

	/** The same copy for as long as nothing is said under the key. */
	state(): ReadonlyMap<string, Replica> {
		return new Map(this.#replicas);
	}

	/** What is said under a key, as one text. What cannot be read is handed on as it is: its reader knows what to do. */
	text(key: string): string {
		const cells = this.cells(key);
		return cells.size === 0 ? (this.#unreadable.get(key) ?? '') : textOf(key, cells);
	}

	/** Something is said. */
	say(key: string, text: string, before: Cells): void {
		const stamp = this.#nextStamp();
		const read = cellsOf(key, text, before, () => stamp.toString(36));
		const after = typeof read === 'string' ? inOnePiece(text) : read;
		const said = withChanges(this.#replica(key), before, after, stamp);
		if (!isSame(said, this.#replica(key))) this.latest = stamp;
		this.#replicas.set(key, said);
		this.#unreadable.delete(key);
		if (!this.#newer.has(key)) this.faults.delete(key);
	}

	/** Everything was erased. */
	clear(): void {
		this.#replicas.clear();
		this.#seen.clear();
		this.#newer.clear();
		this.#unreadable.clear();
		this.faults.clear();
		this.#onchange();
	}

	/** From here on another storage is looked at. */
	leaveStorage(): void {
		this.#seen.clear();
	}

	/** Takes away what this tab wrote there while another one was emptying it. What is new there is another one's. */
	clearRemains(area: Storage): void {
		for (const [key, item] of this.#seen)
			if (area.getItem(prefix + key) === item) area.removeItem(prefix + key);
	}

	takeAll(area: Storage): void {
		for (const key of textKeys(area)) this.takeFrom(area, key);
	}

	/** Merges what is stored under a key. True where memory holds something that this storage does not. */
	takeFrom(area: Storage, key: string): boolean {
		const item = area.getItem(prefix + key) ?? '';
		const seen = this.#seen.get(key);
		if (item === seen) return false;
		this.#seen.set(key, item);
		const isAhead = this.take(key, item, seen !== undefined);
		if (seen === undefined) this.#setAside(area, key, item);
		return isAhead;
	}

	/** What only a newer version can read is kept for it. What one left aside is taken up where this is that version. */
	#setAside(area: Storage, key: string, item: string): void {
		if (cellsOf(key, partsOf(item).text) === 'newer') {
			area.setItem(newerOf(key), item);
			area.removeItem(prefix + key);
			this.#seen.set(key, '');
			this.#newer.delete(key);
			this.faults.set(key, 'newer');
		}
		const aside = area.getItem(newerOf(key));
		if (aside === null) return;
		if (cellsOf(key, partsOf(aside).text) === 'newer') {
			this.#unreadable.set(key, partsOf(aside).text);
			return;
		}
		this.take(key, aside);
		this.put(area, key);
		area.removeItem(newerOf(key));
	}

	/**
	 * Merges a stored item.
	 *
	 * @param isChange true for what another page wrote just now, perhaps one of an older version that knows no stamps
	 * @returns true where memory holds something that the item does not
	 */
	take(key: string, item: string, isChange = false): boolean {
		const { text, stamps } = partsOf(item);
		const read = cellsOf(key, text, isChange ? textsOf(this.#replica(key)) : undefined);
		if (read === 'newer' || (read === 'damaged' && stamps?.[''] === undefined)) {
			if (this.#replica(key).size === 0 || read === 'newer') this.faults.set(key, read);
			if (read === 'newer') this.#newer.add(key);
			this.#unreadable.set(key, text);
			return false;
		}
		const cells = read === 'damaged' ? inOnePiece(text) : read;
		this.#unreadable.delete(key);
		this.#newer.delete(key);
		const now = this.#nextStamp();
		const theirs = new Map<string, Said>();
		for (const path of new Set([...cells.keys(), ...Object.keys(stamps ?? {})])) {
			const one = cells.get(path) ?? '';
			const isSaidNow = isChange && !stamps && this.#replica(key).get(path)?.text !== one;
			theirs.set(path, { text: one, stamp: isSaidNow ? now : asStamp(stamps?.[path]) });
		}
		this.latest = Math.max(this.latest, latestIn(theirs));
		const merged = merge(this.#replica(key), theirs);
		if (!isSame(merged, this.#replica(key))) {
			this.#replicas.set(key, merged);
			this.#onchange();
		}
		return !isSame(merged, theirs);
	}

	/** Stores what is in memory under a key. */
	put(area: Storage, key: string): void {
		if (this.#newer.has(key)) return;
		const item = this.#item(key);
		if ((area.getItem(prefix + key) ?? '') !== item) {
			if (item === '') area.removeItem(prefix + key);
			else area.setItem(prefix + key, item);
		}
		this.#seen.set(key, item);
	}

	/** Everything in memory as it is to be stored, by its whole key. */
	items(): [string, string][] {
		return this.keys.map((key) => [prefix + key, this.#item(key)]);
	}

	#item(key: string): string {
		const replica = this.#replica(key);
		return itemOf(textOf(key, textsOf(replica)), replica);
	}

	#replica(key: string): Replica {
		return this.#replicas.get(key) ?? nothing;
	}

	#nextStamp(): Stamp {
		return nextStamp(this.latest, this.#now(), this.#tabNumber);
	}
}
