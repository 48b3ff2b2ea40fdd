import { onStored } from './storage';
import { StoredText } from './stored-text';

/** Reads and writes something as a text to be stored. `decode` is total: an empty or damaged text gives a blank. */
export interface Codec<Value> {
	encode(value: Value): string;
	decode(text: string): Value;
}

/** Something the voter makes beside their answers: in memory, and kept and erased with them. */
export class PersistedState<Value> {
	/** False once the browser refused to keep what was written; it then lasts until the page is left. */
	isKept = $state(true);

	#value: Value;
	readonly #stored: StoredText;
	readonly #codec: Codec<Value>;

	/** @param key under which it is kept, such as "plan" */
	constructor(key: string, codec: Codec<Value>) {
		this.#stored = new StoredText(key);
		this.#codec = codec;
		this.#value = $state.raw(codec.decode(''));
	}

	get value(): Value {
		return this.#value;
	}

	set value(value: Value) {
		this.#value = value;
		this.isKept = this.#stored.write(this.#codec.encode(value));
		if (this.#stored.isMerged) this.#restore();
	}

	/**
	 * Takes up what was kept, now and whenever another tab has changed it. What is erased is blank at once.
	 *
	 * @returns a function that stops following
	 */
	hydrate(): () => void {
		this.#restore();
		return onStored(() => {
			if (this.#stored.isOutdated) this.#restore();
		});
	}

	#restore(): void {
		this.#value = this.#codec.decode(this.#stored.read());
	}
}
