import type { Cells, Unreadable } from '$lib/domain/cells';
import { asStamp, type Stamp } from '$lib/domain/replica';
import { oncePerTask } from './once-per-task';
import { isText, readEntries } from './storage-item';
import { attempt, StoragePlace, type Areas } from './storage-place';
import { prefix, StorageTerm } from './storage-term';
import { TabMemory } from './tab-memory';

/** What a tab works with. */
export interface Device extends Areas {
	/** Milliseconds. */
	readonly now: () => number;
	/** From 0 to 63, different in each tab. */
	readonly tabNumber: number;
}

/** What another tab did, as the browser tells it. */
export type Change = Pick<StorageEvent, 'key' | 'newValue'>;

/**
 * Everything that one tab keeps: in memory, and in the tab's own storage or, where the voter chose so, on the phone for
 * all tabs. There is one rule: of everything that was said, whichever tab said it, the last one counts. "Erase" ends all
 * that was said before it.
 */
export class StorageOwner {
	readonly #term: StorageTerm;
	readonly #memory: TabMemory;
	readonly #place: StoragePlace;
	readonly #listeners = new Set<() => void>();
	#isClosed = false;

	constructor(device: Device) {
		this.#term = new StorageTerm(device.phone, device.now);
		const tell = oncePerTask(() => this.#listeners.forEach((listener) => listener()));
		this.#memory = new TabMemory(device.now, device.tabNumber, tell);
		this.#place = new StoragePlace(device, this.#term, this.#memory);
	}

	/** What could not be read, by key. It is told once, and replaced when something is said. */
	get faults(): ReadonlyMap<string, Unreadable> {
		return this.#memory.faults;
	}

	/** Until when everything stays on this phone; undefined while it stays in the tab. */
	get until(): Date | undefined {
		return this.#place.look() === 'phone' ? this.#term.until : undefined;
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
		return this.#memory.latest;
	}

	/** Another tab said something at that time: what is said here from now on is later. */
	hear(stamp: unknown): void {
		this.#memory.latest = Math.max(this.#memory.latest, asStamp(stamp));
	}

	/** Calls back when what is kept was changed by anything but a `write`. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** False where this browser keeps nothing for the page. */
	canKeep(): boolean {
		return attempt(() => this.#place.area().length);
	}

	read(key: string): string {
		this.#pull(key);
		return this.#memory.text(key);
	}

	/** What was said under a key, each thing by its path: to be handed to `write` as what a change began from. */
	cells(key: string): Cells {
		this.#pull(key);
		return this.#memory.cells(key);
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
		this.#memory.say(key, text, before);
		if (this.#place.last === 'unsure') return true;
		return attempt(() => this.#memory.put(this.#place.area(), key));
	}

	/** Takes up all that is kept, by this tab and on the phone. */
	load(): void {
		this.#place.look();
		attempt(() => this.#place.keys().forEach((key) => this.#pull(key)));
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
		const before = this.#memory.state();
		for (const [name, item] of found)
			if (isText(name)) this.#memory.take(name.slice(prefix.length), item);
		this.#place.look();
		this.#place.pushAll();
		return [...this.#memory.state()].some(([key, said]) => said !== before.get(key));
	}

	/** Moves everything from this tab to the phone, for 30 days. False when the browser refuses; then all stays here. */
	keepOnPhone(): boolean {
		if (this.#isClosed) return true;
		this.load();
		return this.#place.moveToPhone();
	}

	/** Moves everything from the phone to this tab. */
	keepInTab(): void {
		this.load();
		this.#place.moveToTab();
	}

	/** Forgets everything, in this tab and on the phone. Other tabs see it, and forget what they hold. */
	erase(): void {
		this.#place.erasePhone();
		this.forget();
	}

	/** Forgets everything in this tab: it was erased. What is on the phone was kept after that, by another tab. */
	forget(): void {
		this.#isClosed = true;
		this.#place.forget();
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
		const { last } = this.#place;
		if (this.#term.isEnding(key, newValue) && last !== 'tab' && !this.#term.isRunning())
			this.#place.leavePhone();
		this.load();
		return 'changed';
	}

	/** False where memory holds something that is stored nowhere: the browser refused it, or only pretended to store it. */
	isAllStored(): boolean {
		const items = this.#memory.items();
		try {
			const area = this.#place.area();
			return items.every(([key, item]) => (area.getItem(key) ?? '') === item);
		} catch {
			return items.length === 0;
		}
	}

	/** Everything in memory, as one text that another tab can take in. */
	copy(): string {
		return JSON.stringify(this.#memory.items());
	}

	/** Everything that is stored, as one text: to compare with another time's, and for a second copy. */
	dump(): string {
		return this.#place.dump();
	}

	#pull(key: string): void {
		if (!this.#isClosed) this.#place.pull(key);
	}
}
