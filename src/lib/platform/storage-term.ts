import { prefix } from '../../names.js';

/* How long things stay on a phone: 30 days from the day a voter chose so, whatever the clock does meanwhile. */

export { prefix };

/** The day the voter chose to keep, such as "2026-11-03". Empty for a moment while erasing. */
const since = `${prefix}since`;
/** The latest day on which a page was open. A clock that shows an earlier one went back. */
const seen = `${prefix}seen`;
const dayLength = 24 * 60 * 60 * 1000;
const days = 30;

/** The time that things stay on a phone. `phone` throws where the browser refuses. */
export class StorageTerm {
	/** True once what was kept was found to be older than 30 days, and was deleted. */
	hasExpired = false;

	readonly #phone: () => Storage;
	readonly #now: () => number;

	constructor(phone: () => Storage, now: () => number) {
		this.#phone = phone;
		this.#now = now;
	}

	/** Is anything to be on the phone? What is older than 30 days, or bears no day that can be read, is deleted by asking. */
	isRunning(): boolean {
		return this.until !== undefined;
	}

	get until(): Date | undefined {
		try {
			const phone = this.#phone();
			const mark = phone.getItem(since);
			if (mark === null || mark === '') return undefined;
			const today = this.#today;
			const began = beginningOf(mark, phone.getItem(seen), today);
			const until = (began + days) * dayLength;
			if (until > this.#now()) {
				note(phone, since, began);
				note(phone, seen, today);
				return new Date(until);
			}
			clearOurs(phone);
			this.hasExpired = true;
		} catch {
			// Where the phone keeps nothing, the tab does.
		}
		return undefined;
	}

	/** From today on. Throws where the browser refuses. */
	begin(): void {
		note(this.#phone(), seen, this.#today);
		note(this.#phone(), since, this.#today);
		this.hasExpired = false;
	}

	/** Throws where the browser refuses. */
	end(): void {
		for (const key of [since, seen]) this.#phone().removeItem(key);
	}

	/** Lets other tabs know that what is taken away next is erased. Throws where the browser refuses. */
	announceErasing(): void {
		if (this.#phone().getItem(since) !== null) this.#phone().setItem(since, '');
		this.hasExpired = false;
	}

	/** Did another tab erase everything? */
	isErasing(key: string | null, newValue: string | null): boolean {
		return key === null || (key === since && newValue === '');
	}

	/** Did another tab end the keeping on the phone? */
	isEnding(key: string | null, newValue: string | null): boolean {
		return key === since && newValue === null;
	}

	/**
	 * A second copy knows until when it may stay. Where the phone lost its own day, it takes that one; what has neither
	 * could stay for ever, and is deleted. False where the copy is not to be used.
	 */
	recover(copy: ReadonlyMap<string, string>): boolean {
		try {
			const phone = this.#phone();
			if (this.isRunning()) return true;
			// An erasing is under way.
			if (phone.getItem(since) === '') return false;
			const mark = copy.get(since) ?? '';
			if (mark === '') {
				clearOurs(phone);
				return false;
			}
			phone.setItem(since, mark);
			phone.setItem(seen, copy.get(seen) ?? mark);
			return this.isRunning();
		} catch {
			return false;
		}
	}

	get #today(): number {
		return Math.floor(this.#now() / dayLength);
	}
}

/** The first day. Where the clock went back since a page was last open, it goes back by as much. NaN for no day. */
function beginningOf(since: string, seen: string | null, today: number): number {
	const began = dayOf(since);
	const last = dayOf(seen ?? since);
	return began - Math.max(0, Math.max(began, last || 0) - today);
}

function dayOf(text: string): number {
	return Math.floor(Date.parse(text) / dayLength);
}

function note(phone: Storage, key: string, day: number): void {
	const text = new Date(day * dayLength).toISOString().slice(0, 10);
	if (phone.getItem(key) !== text) phone.setItem(key, text);
}

export function ourKeys(storage: Storage): string[] {
	return Object.keys(storage)
		.filter((key) => key.startsWith(prefix))
		.sort();
}

export function clearOurs(storage: Storage): void {
	for (const key of ourKeys(storage)) storage.removeItem(key);
}
