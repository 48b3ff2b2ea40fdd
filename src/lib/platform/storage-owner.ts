import type { Cells, Unreadable } from '$lib/domain/cells';
import { asStamp, type Stamp } from '$lib/domain/replica';
import { isText, readEntries, readKeys, textKeys } from './storage-item';
import { clearOurs, ourKeys, prefix, StorageTerm } from './storage-term';
import { TabMemory } from './tab-memory';

/** What a tab works with. `tab` and `phone` throw where the browser refuses. */
export interface Device {
	readonly tab: () => Storage;
	readonly phone: () => Storage;
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
	readonly #device: Device;
	readonly #term: StorageTerm;
	readonly #memory: TabMemory;
	readonly #listeners = new Set<() => void>();
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
		this.#memory = new TabMemory(device.now, device.tabNumber, () => this.#tell());
	}

	/** What could not be read, by key. It is told once, and replaced when something is said. */
	get faults(): ReadonlyMap<string, Unreadable> {
		return this.#memory.faults;
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
		return attempt(() => this.#area().length);
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
		return this.#place === 'unsure' || attempt(() => this.#memory.put(this.#area(), key));
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
		const before = this.#memory.state();
		for (const [name, item] of found)
			if (isText(name)) this.#memory.take(name.slice(prefix.length), item);
		this.#look();
		this.#pushAll();
		return [...this.#memory.state()].some(([key, said]) => said !== before.get(key));
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
			this.#memory.leaveStorage();
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
		attempt(() => this.#memory.clearRemains(this.#device.phone()));
		this.#memory.clear();
		this.#place = 'tab';
		attempt(() => clearOurs(this.#device.tab()));
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
			attempt(() => this.#memory.clearRemains(this.#device.phone()));
			this.#memory.leaveStorage();
			this.#place = 'tab';
			this.#pushAll();
		}
		this.load();
		return 'changed';
	}

	/** False where memory holds something that is stored nowhere: the browser refused it, or only pretended to store it. */
	isAllStored(): boolean {
		const items = this.#memory.items();
		try {
			const area = this.#area();
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
		try {
			const area = this.#area();
			return JSON.stringify(ourKeys(area).map((key) => [key, area.getItem(key)]));
		} catch {
			return '';
		}
	}

	#area(): Storage {
		return this.#look() === 'phone' ? this.#device.phone() : this.#device.tab();
	}

	/** Where things are now. A tab that kept something of its own joins the phone. */
	#look(): 'tab' | 'phone' | 'unsure' {
		const hadExpired = this.#term.hasExpired;
		const isRunning = this.#term.isRunning();
		if (isRunning && this.#place !== 'phone') {
			attempt(() => this.#memory.takeAll(this.#device.tab()));
			this.#place = 'phone';
			const hasJoined = attempt(() => this.#join(this.#device.phone()));
			if (hasJoined) attempt(() => clearOurs(this.#device.tab()));
		} else if (!isRunning && this.#place === 'phone') {
			this.#place = this.#term.hasExpired && !hadExpired ? 'tab' : 'unsure';
			if (this.#place === 'tab') this.#memory.leaveStorage();
			this.#pushAll();
		}
		return this.#place;
	}

	/** Brings what another storage holds into memory, and all that is in memory into it. */
	#join(to: Storage, from = this.#device.tab): void {
		this.#memory.leaveStorage();
		this.#memory.takeAll(to);
		for (const key of this.#memory.keys) this.#memory.put(to, key);
		// What only a newer version can read goes along as it is.
		for (const key of readKeys(from)) {
			if (key.endsWith('-newer')) to.setItem(key, to.getItem(key) ?? from().getItem(key) ?? '');
		}
	}

	#keys(): string[] {
		return [...new Set([...textKeys(this.#area()), ...this.#memory.keys])];
	}

	/** Brings what is stored under a key into memory; and what is newer in memory, into storage. */
	#pull(key: string): void {
		if (this.#isClosed || this.#look() === 'unsure') return;
		attempt(() => {
			const area = this.#area();
			if (this.#memory.takeFrom(area, key)) this.#memory.put(area, key);
		});
	}

	#pushAll(): void {
		if (this.#place === 'unsure') return;
		for (const key of this.#memory.keys) attempt(() => this.#memory.put(this.#area(), key));
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

/** False where it could not be done: most often because the browser refuses to keep anything. */
function attempt(action: () => void): boolean {
	try {
		action();
		return true;
	} catch {
		return false;
	}
}
