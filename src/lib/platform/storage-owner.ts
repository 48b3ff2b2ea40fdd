import { cellsOf, textOf, type Cells, type Unreadable } from '$lib/domain/cells';
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
import { asRecord, readJson } from '$lib/domain/kept-json';
import { clearOurs, ourKeys, prefix, StorageTerm } from './storage-term';

/** What a tab works with. `tab` and `phone` throw where the browser refuses. */
export interface Device {
	readonly tab: () => Storage;
	readonly phone: () => Storage;
	/** Milliseconds. */
	readonly now: () => number;
	/** From 0 to 63, different in each tab. */
	readonly tabNumber: number;
}

/** Behind a key: a text that only a newer version of this page can read. */
const newerOf = (key: string) => `${prefix}${key}-newer`;
const nothing: Replica = new Map();

/** What another tab did, as the browser tells it. */
export type Change = Pick<StorageEvent, 'key' | 'newValue'>;

/**
 * Everything that one tab keeps: in memory, and in the tab's own storage or, where the voter chose so, on the phone for
 * all tabs. There is one rule: of everything that was said, whichever tab said it, the last one counts. "Erase" ends all
 * that was said before it.
 */
export class StorageOwner {
	/** What could not be read, by key. It is told once, and replaced when something is said. */
	readonly faults = new Map<string, Unreadable>();

	readonly #device: Device;
	readonly #term: StorageTerm;
	readonly #replicas = new Map<string, Replica>();
	/** What was last seen in storage, which need not be taken apart again. */
	readonly #seen = new Map<string, string>();
	/** Keys that a newer version of this page writes to at this moment. */
	readonly #newer = new Set<string>();
	readonly #listeners = new Set<() => void>();
	#latest: Stamp = 0;
	/**
	 * Where things are kept. "unsure": they were on the phone and are not, and whether they were erased or only went
	 * back to their tabs is not known yet; until then nothing is written.
	 */
	#place: 'tab' | 'phone' | 'unsure' = 'tab';
	#isClosed = false;
	#isTelling = false;

	constructor(device: Device) {
		this.#device = device;
		this.#term = new StorageTerm(device.phone, device.now);
	}

	/** Until when everything stays on this phone; undefined while it stays in the tab. */
	get until(): Date | undefined {
		return this.#look() === 'phone' ? this.#term.until : undefined;
	}

	/** True once what was kept on this phone was found to be older than 30 days, and was deleted. */
	get hasExpired(): boolean {
		return this.#term.hasExpired;
	}

	/** True from "Erase" until the page that says so is there: meanwhile nothing is taken in. */
	get isClosed(): boolean {
		return this.#isClosed;
	}

	/** The latest stamp this tab knows of. */
	get latest(): Stamp {
		return this.#latest;
	}

	/** Another tab said something at that time: what is said here from now on is later. */
	hear(stamp: unknown): void {
		this.#latest = Math.max(this.#latest, asStamp(stamp));
	}

	/** Calls back when what is kept was changed by anything but a `write`. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** False where this browser keeps nothing for the page. */
	canKeep(): boolean {
		return attempt(() => this.#area().length);
	}

	read(key: string): string {
		this.#pull(key);
		return textOf(key, textsOf(this.#replica(key)));
	}

	/** What was said under a key, each thing by its path: to be handed to `write` as what a change began from. */
	cells(key: string): Cells {
		this.#pull(key);
		return textsOf(this.#replica(key));
	}

	/**
	 * Keeps a text, together with what was said elsewhere meanwhile.
	 *
	 * @param before what the text was made from; what stands in both was not said now. The cells as they are by default
	 * @returns false where the browser refuses; then it lasts until the page is left
	 */
	write(key: string, text: string, before: Cells = this.cells(key)): boolean {
		if (this.#isClosed) return true;
		this.#pull(key);
		const stamp = nextStamp(this.#latest, this.#device.now(), this.#device.tabNumber);
		const after = cellsOf(key, text, before, () => stamp.toString(36));
		if (typeof after === 'string') return false;
		const said = withChanges(this.#replica(key), before, after, stamp);
		if (!isSame(said, this.#replica(key))) this.#latest = stamp;
		this.#replicas.set(key, said);
		if (!this.#newer.has(key)) this.faults.delete(key);
		return this.#place === 'unsure' || attempt(() => this.#put(this.#area(), key));
	}

	/** Takes up all that is kept, by this tab and on the phone. */
	load(): void {
		this.#look();
		attempt(() => {
			for (const key of this.#keys()) this.#pull(key);
		});
	}

	/** Takes in a second copy of what was on the phone. True where it held something that is new here. */
	recover(copy: string): boolean {
		const found = readEntries(copy);
		return !this.#isClosed && this.#term.recover(found) && this.#takeEntries(found);
	}

	/** Takes in everything another tab holds. True where it held something that is new here. */
	takeCopy(copy: string): boolean {
		return !this.#isClosed && this.#takeEntries(readEntries(copy));
	}

	#takeEntries(found: ReadonlyMap<string, string>): boolean {
		const before = new Map(this.#replicas);
		for (const [name, item] of found) if (isText(name)) this.#take(name.slice(prefix.length), item);
		this.#look();
		this.#pushAll();
		return [...this.#replicas].some(([key, said]) => !isSame(said, before.get(key) ?? nothing));
	}

	/** Moves everything from this tab to the phone, for 30 days. False when the browser refuses; then all stays here. */
	keepOnPhone(): boolean {
		if (this.#isClosed) return true;
		this.load();
		const isKept = attempt(() => {
			const phone = this.#device.phone();
			if (!this.#term.isRunning()) clearOurs(phone);
			this.#join(phone);
			// The day goes last: other tabs join when they see it, and then see all the rest.
			this.#term.begin();
		});
		if (isKept) {
			this.#place = 'phone';
			attempt(() => clearOurs(this.#device.tab()));
		} else if (this.#place !== 'phone') {
			this.#seen.clear();
			attempt(() => clearOurs(this.#device.phone()));
		}
		return isKept;
	}

	/** Moves everything from the phone to this tab. */
	keepInTab(): void {
		this.load();
		attempt(() => this.#join(this.#device.tab(), this.#device.phone));
		// The day goes first: other tabs then know that this is no erasing, and keep what they show.
		attempt(() => this.#term.end());
		attempt(() => clearOurs(this.#device.phone()));
		this.#place = 'tab';
	}

	/** Forgets everything, in this tab and on the phone. Other tabs see it, and forget what they hold. */
	erase(): void {
		attempt(() => this.#term.announceErasing());
		attempt(() => clearOurs(this.#device.phone()));
		this.forget();
	}

	/** Forgets everything in this tab: it was erased. What is on the phone was kept after that, by another tab. */
	forget(): void {
		this.#isClosed = true;
		this.#clearRemains();
		this.#replicas.clear();
		this.#seen.clear();
		this.#newer.clear();
		this.faults.clear();
		this.#place = 'tab';
		attempt(() => clearOurs(this.#device.tab()));
		this.#tell();
	}

	/** The page that says that all is erased is there. */
	reopen(): void {
		this.#isClosed = false;
	}

	/** What another tab did. */
	take({ key, newValue }: Change): 'changed' | 'erased' | undefined {
		if (this.#term.isErasing(key, newValue)) {
			this.forget();
			return 'erased';
		}
		if (!key?.startsWith(prefix) || this.#isClosed) return undefined;
		if (this.#term.isEnding(key, newValue) && this.#place !== 'tab' && !this.#term.isRunning()) {
			this.#clearRemains();
			this.#seen.clear();
			this.#place = 'tab';
			this.#pushAll();
		}
		this.load();
		return 'changed';
	}

	/** Everything that is stored, as one text: to compare with another time's, and for a second copy. */
	dump(): string {
		try {
			const area = this.#area();
			return JSON.stringify(ourKeys(area).map((key) => [key, area.getItem(key)]));
		} catch {
			return '';
		}
	}

	#replica(key: string): Replica {
		return this.#replicas.get(key) ?? nothing;
	}

	#area(): Storage {
		return this.#look() === 'phone' ? this.#device.phone() : this.#device.tab();
	}

	/** Where things are now. A tab that kept something of its own joins the phone. */
	#look(): 'tab' | 'phone' | 'unsure' {
		const hadExpired = this.#term.hasExpired;
		const isRunning = this.#term.isRunning();
		if (isRunning && this.#place !== 'phone') {
			attempt(() => this.#takeAll(this.#device.tab()));
			this.#place = 'phone';
			const hasJoined = attempt(() => this.#join(this.#device.phone()));
			if (hasJoined) attempt(() => clearOurs(this.#device.tab()));
		} else if (!isRunning && this.#place === 'phone') {
			this.#place = this.#term.hasExpired && !hadExpired ? 'tab' : 'unsure';
			if (this.#place === 'tab') this.#seen.clear();
			this.#pushAll();
		}
		return this.#place;
	}

	/** Brings what another storage holds into memory, and all that is in memory into it. */
	#join(to: Storage, from = this.#device.tab): void {
		this.#seen.clear();
		this.#takeAll(to);
		for (const key of this.#replicas.keys()) this.#put(to, key);
		// What only a newer version can read goes along as it is.
		for (const key of readKeys(from)) {
			if (key.endsWith('-newer')) to.setItem(key, to.getItem(key) ?? from().getItem(key) ?? '');
		}
	}

	#takeAll(area: Storage): void {
		for (const key of textKeys(area)) this.#takeFrom(area, key);
	}

	#keys(): string[] {
		return [...new Set([...textKeys(this.#area()), ...this.#replicas.keys()])];
	}

	/** Brings what is stored under a key into memory; and what is newer in memory, into storage. */
	#pull(key: string): void {
		if (this.#isClosed || this.#look() === 'unsure') return;
		attempt(() => {
			const area = this.#area();
			if (this.#takeFrom(area, key)) this.#put(area, key);
		});
	}

	/** True where memory holds something that this storage does not. */
	#takeFrom(area: Storage, key: string): boolean {
		const item = area.getItem(prefix + key) ?? '';
		const seen = this.#seen.get(key);
		if (item === seen) return false;
		this.#seen.set(key, item);
		const isAhead = this.#take(key, item, seen !== undefined);
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
		if (aside === null || typeof cellsOf(key, partsOf(aside).text) === 'string') return;
		this.#take(key, aside);
		this.#put(area, key);
		area.removeItem(newerOf(key));
	}

	/**
	 * Merges a stored item.
	 *
	 * @param isChange true for what another page wrote just now, perhaps one of an older version that knows no stamps
	 * @returns true where memory holds something that the item does not
	 */
	#take(key: string, item: string, isChange = false): boolean {
		const { text, stamps } = partsOf(item);
		const cells = cellsOf(key, text, isChange ? textsOf(this.#replica(key)) : undefined);
		if (typeof cells === 'string') {
			if (this.#replica(key).size === 0 || cells === 'newer') this.faults.set(key, cells);
			if (cells === 'newer') this.#newer.add(key);
			return false;
		}
		this.#newer.delete(key);
		const now = nextStamp(this.#latest, this.#device.now(), this.#device.tabNumber);
		const theirs = new Map<string, Said>();
		for (const path of new Set([...cells.keys(), ...Object.keys(stamps ?? {})])) {
			const one = cells.get(path) ?? '';
			const isSaidNow = isChange && !stamps && this.#replica(key).get(path)?.text !== one;
			theirs.set(path, { text: one, stamp: isSaidNow ? now : asStamp(stamps?.[path]) });
		}
		this.#latest = Math.max(this.#latest, latestIn(theirs));
		const merged = merge(this.#replica(key), theirs);
		if (!isSame(merged, this.#replica(key))) {
			this.#replicas.set(key, merged);
			this.#tell();
		}
		return !isSame(merged, theirs);
	}

	/** What this tab wrote to the phone while another one was emptying it. What is new there is another one's. */
	#clearRemains(): void {
		attempt(() => {
			const phone = this.#device.phone();
			for (const [key, item] of this.#seen)
				if (phone.getItem(prefix + key) === item) phone.removeItem(prefix + key);
		});
	}

	#pushAll(): void {
		if (this.#place === 'unsure') return;
		for (const key of this.#replicas.keys()) attempt(() => this.#put(this.#area(), key));
	}

	/** Stores what is in memory under a key. */
	#put(area: Storage, key: string): void {
		if (this.#newer.has(key)) return;
		const replica = this.#replica(key);
		const item = itemOf(textOf(key, textsOf(replica)), replica);
		if ((area.getItem(prefix + key) ?? '') !== item) {
			if (item === '') area.removeItem(prefix + key);
			else area.setItem(prefix + key, item);
		}
		this.#seen.set(key, item);
	}

	/** Tells it once for all that this task changes. */
	#tell(): void {
		if (this.#isTelling) return;
		this.#isTelling = true;
		queueMicrotask(() => {
			this.#isTelling = false;
			for (const listener of this.#listeners) listener();
		});
	}
}

/* What is stored under a key, in one piece: the text, and behind it when each thing in it was said. */

const mark = '\n~';

function itemOf(text: string, replica: Replica): string {
	if (replica.size === 0) return text;
	const stamps = [...replica].map(([path, { stamp }]) => [path, stamp] as const);
	return `${text}${mark}${JSON.stringify(Object.fromEntries(stamps))}`;
}

/** `stamps` is undefined for a text that was stored before there were any. */
function partsOf(item: string): {
	text: string;
	stamps: Readonly<Record<string, unknown>> | undefined;
} {
	const at = item.lastIndexOf(mark);
	const stamps = at < 0 ? undefined : readJson(item.slice(at + mark.length));
	if (typeof stamps !== 'object' || stamps === null) return { text: item, stamps: undefined };
	return { text: item.slice(0, at), stamps: asRecord(stamps) };
}

function readEntries(copy: string): ReadonlyMap<string, string> {
	const listed = readJson(copy);
	const entries = (Array.isArray(listed) ? (listed as unknown[]) : []).flatMap((entry) => {
		const [key, item] = Array.isArray(entry) ? (entry as unknown[]) : [];
		return typeof key === 'string' && typeof item === 'string' ? [[key, item] as const] : [];
	});
	return new Map(entries);
}

function readKeys(area: () => Storage): string[] {
	try {
		return ourKeys(area());
	} catch {
		return [];
	}
}

function textKeys(area: Storage): string[] {
	const keys = ourKeys(area).filter(isText);
	const asides = ourKeys(area).flatMap((key) => (key.endsWith('-newer') ? [key.slice(0, -6)] : []));
	return [...new Set([...keys, ...asides])].map((key) => key.slice(prefix.length));
}

/** Is this a text of its own, and none that goes with another one? */
function isText(key: string): boolean {
	return key.startsWith(prefix) && !/(-newer|:since|:seen|:turn)$/.test(key);
}

/** False where it could not be done: most often because the browser refuses to keep anything. */
function attempt(action: () => void): boolean {
	try {
		action();
		return true;
	} catch {
		return false;
	}
}
