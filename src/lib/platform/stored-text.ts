import type { Cells } from '$lib/domain/cells';
import { readStored, storedCells, writeStored } from './storage';

/** One text that a part of a page shows and changes, while other tabs may change it too. */
export class StoredText {
	/** True where another tab had changed the text before the last `write`: what is kept is more than was written. */
	isMerged = false;

	readonly #key: string;
	/** As this part of the page last knew it. */
	#known: Cells = new Map();

	constructor(key: string) {
		this.#key = key;
	}

	/** Does this part of the page show something else than what is kept? */
	get isOutdated(): boolean {
		return !isSameText(this.#known, storedCells(this.#key));
	}

	read(): string {
		this.#known = storedCells(this.#key);
		return readStored(this.#key);
	}

	/** Keeps what differs from what was read. False when the browser refuses. */
	write(text: string): boolean {
		const known = this.#known;
		this.isMerged = this.isOutdated;
		const isKept = writeStored(this.#key, text, known);
		this.#known = storedCells(this.#key);
		return isKept;
	}
}

function isSameText(one: Cells, other: Cells): boolean {
	return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}
