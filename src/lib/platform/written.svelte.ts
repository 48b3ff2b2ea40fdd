import { readKept, writeKept } from './kept';

/** Reads and writes something as a text to be kept. `decode` is total: an empty or damaged text gives a blank. */
export interface Codec<Value> {
	encode(value: Value): string;
	decode(text: string): Value;
}

/** Something the voter wrote beside their answers: in memory, and kept and erased with them. */
export class Written<Value> {
	/** False once the browser refused to keep what was written; it then lasts until the page is left. */
	isKept = $state(true);

	#value: Value;
	readonly #key: string;
	readonly #codec: Codec<Value>;

	/** @param key under which it is kept, such as "plan" */
	constructor(key: string, codec: Codec<Value>) {
		this.#key = key;
		this.#codec = codec;
		this.#value = $state.raw(codec.decode(''));
	}

	get value(): Value {
		return this.#value;
	}

	set value(value: Value) {
		this.#value = value;
		this.isKept = writeKept(this.#key, this.#codec.encode(value));
	}

	/**
	 * Takes up what was kept, now and whenever another tab that shares it has changed it.
	 *
	 * @returns a function that stops following
	 */
	wake(): () => void {
		const restore = () => (this.#value = this.#codec.decode(readKept(this.#key)));
		restore();
		addEventListener('storage', restore);
		return () => removeEventListener('storage', restore);
	}
}
