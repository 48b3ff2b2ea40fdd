import { PersistedState, type Codec } from './persisted-state.svelte';

/** Something the voter writes page by page, such as one page for each office. There is always one page. */
export class PagedForm<Page> extends PersistedState<readonly Page[]> {
	/** Which page is on the screen. */
	#current = $state(0);
	readonly #blank: Page;
	readonly #most: number;

	constructor(
		key: string,
		codec: Codec<readonly Page[]>,
		{ blank, most }: { blank: Page; most: number }
	) {
		super(key, codec);
		this.#blank = blank;
		this.#most = most;
	}

	get current(): number {
		return Math.min(this.#current, this.value.length - 1);
	}

	/** The page on the screen. */
	get page(): Page {
		return this.value[this.current]!;
	}

	get isFull(): boolean {
		return this.value.length >= this.#most;
	}

	turnTo(page: number): void {
		this.#current = page;
	}

	/** Writes the page on the screen. */
	write(page: Page): void {
		this.value = this.value.map((one, index) => (index === this.current ? page : one));
	}

	/** Adds a blank page and turns to it; nothing where it is full. */
	add(): void {
		if (this.isFull) return;
		this.value = [...this.value, this.#blank];
		this.#current = this.value.length - 1;
	}

	/** Takes the page on the screen out. The last one becomes blank. */
	remove(): void {
		const { current } = this;
		const others = this.value.filter((_, index) => index !== current);
		this.value = others.length ? others : [this.#blank];
		this.#current = Math.max(0, current - 1);
	}
}
