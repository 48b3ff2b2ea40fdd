import { clearOurs, ourKeys, type StorageTerm } from './storage-term';
import { readKeys, textKeys } from './storage-item';
import type { TabMemory } from './tab-memory';

/** The two storages of a browser. Each throws where the browser refuses. */
export interface Areas {
	readonly tab: () => Storage;
	readonly phone: () => Storage;
}

/**
 * Where one tab's things are: in the tab's own storage or, where the voter chose so, on the phone for all tabs. Keeps
 * the tab's memory and that storage in step.
 */
export class StoragePlace {
	readonly #areas: Areas;
	readonly #term: StorageTerm;
	readonly #memory: TabMemory;
	/**
	 * "unsure": things were on the phone and are not, and whether they were erased or only went back to their tabs is
	 * not known yet; until then nothing is written.
	 */
	#now: 'tab' | 'phone' | 'unsure' = 'tab';

	constructor(areas: Areas, term: StorageTerm, memory: TabMemory) {
		this.#areas = areas;
		this.#term = term;
		this.#memory = memory;
	}

	/** As it was when it was last looked at. */
	get last(): 'tab' | 'phone' | 'unsure' {
		return this.#now;
	}

	/** Where things are now. A tab that kept something of its own joins the phone. */
	look(): 'tab' | 'phone' | 'unsure' {
		const hadExpired = this.#term.hasExpired;
		const isRunning = this.#term.isRunning();
		if (isRunning && this.#now !== 'phone') {
			attempt(() => this.#memory.takeAll(this.#areas.tab()));
			this.#now = 'phone';
			const hasJoined = attempt(() => this.#join(this.#areas.phone()));
			if (hasJoined) attempt(() => clearOurs(this.#areas.tab()));
		} else if (!isRunning && this.#now === 'phone') {
			this.#now = this.#term.hasExpired && !hadExpired ? 'tab' : 'unsure';
			if (this.#now === 'tab') this.#memory.leaveStorage();
			this.pushAll();
		}
		return this.#now;
	}

	/** The storage things are in now. Throws where the browser refuses. */
	area(): Storage {
		return this.look() === 'phone' ? this.#areas.phone() : this.#areas.tab();
	}

	/** The keys of all texts, stored or in memory. Throws where the browser refuses. */
	keys(): string[] {
		return [...new Set([...textKeys(this.area()), ...this.#memory.keys])];
	}

	/** Brings what is stored under a key into memory; and what is newer in memory, into storage. */
	pull(key: string): void {
		if (this.look() === 'unsure') return;
		attempt(() => {
			const area = this.area();
			if (this.#memory.takeFrom(area, key)) this.#memory.put(area, key);
		});
	}

	/** Brings all that is in memory into storage. */
	pushAll(): void {
		if (this.#now === 'unsure') return;
		for (const key of this.#memory.keys) attempt(() => this.#memory.put(this.area(), key));
	}

	/** Moves everything from this tab to the phone, for 30 days. False when the browser refuses; then all stays here. */
	moveToPhone(): boolean {
		const isKept = attempt(() => {
			const phone = this.#areas.phone();
			if (!this.#term.isRunning()) clearOurs(phone);
			this.#join(phone);
			// The day goes last: other tabs join when they see it, and then see all the rest.
			this.#term.begin();
		});
		if (isKept) {
			this.#now = 'phone';
			attempt(() => clearOurs(this.#areas.tab()));
		} else if (this.#now !== 'phone') {
			this.#memory.leaveStorage();
			attempt(() => clearOurs(this.#areas.phone()));
		}
		return isKept;
	}

	/** Moves everything from the phone to this tab. */
	moveToTab(): void {
		attempt(() => this.#join(this.#areas.tab(), this.#areas.phone));
		// The day goes first: other tabs then know that this is no erasing, and keep what they show.
		attempt(() => this.#term.end());
		attempt(() => clearOurs(this.#areas.phone()));
		this.#now = 'tab';
	}

	/** Another tab moved everything back to the tabs: what this one has in memory goes into its own storage. */
	leavePhone(): void {
		attempt(() => this.#memory.clearRemains(this.#areas.phone()));
		this.#memory.leaveStorage();
		this.#now = 'tab';
		this.pushAll();
	}

	/** Takes everything off the phone. Other tabs see it, and forget what they hold. */
	erasePhone(): void {
		attempt(() => this.#term.announceErasing());
		attempt(() => clearOurs(this.#areas.phone()));
	}

	/** Forgets everything in this tab: it was erased. What is on the phone was kept after that, by another tab. */
	forget(): void {
		attempt(() => this.#memory.clearRemains(this.#areas.phone()));
		this.#memory.clear();
		this.#now = 'tab';
		attempt(() => clearOurs(this.#areas.tab()));
	}

	/** Everything that is stored, as one text: to compare with another time's, and for a second copy. */
	dump(): string {
		try {
			const area = this.area();
			return JSON.stringify(ourKeys(area).map((key) => [key, area.getItem(key)]));
		} catch {
			return '';
		}
	}

	/** Brings what another storage holds into memory, and all that is in memory into it. */
	#join(to: Storage, from = this.#areas.tab): void {
		this.#memory.leaveStorage();
		this.#memory.takeAll(to);
		for (const key of this.#memory.keys) this.#memory.put(to, key);
		// What only a newer version can read goes along as it is.
		for (const key of readKeys(from)) {
			if (key.endsWith('-newer')) to.setItem(key, to.getItem(key) ?? from().getItem(key) ?? '');
		}
	}
}

/** False where it could not be done: most often because the browser refuses to keep anything. */
export function attempt(action: () => void): boolean {
	try {
		action();
		return true;
	} catch {
		return false;
	}
}
