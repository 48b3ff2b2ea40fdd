import type { choices } from '$lib/domain/answer-sheet';
import { decodeSheet, encodeSheet } from '$lib/domain/share-code';
import { StorageOwner } from '$lib/platform/storage-owner';
import { prefix } from '$lib/platform/storage-term';

/**
 * The phone’s storage, and the tabs that share it. As in a browser, each tab sees it as it was some time ago, with its
 * own changes in it already.
 */
export class Phone {
	now = Date.parse('2026-10-20T15:00:00Z');
	readonly texts = new Map<string, string>();
	/** Every change, in the order in which it counts. */
	readonly log: { by: Tab; key: string; newValue: string | null }[] = [];
	readonly tabs: Tab[] = [];

	open(tab = new Map<string, string>()): Tab {
		const opened = new Tab(this, this.tabs.length, tab);
		this.tabs.push(opened);
		opened.owner.load();
		return opened;
	}

	change(by: Tab, key: string, newValue: string | null): void {
		this.log.push({ by, key, newValue });
		apply(this.texts, key, newValue);
	}

	/** All tabs hear of all that happened. */
	settle(): void {
		for (let news = 0; this.tabs.some((tab) => tab.hear()); news++)
			if (news > 5000) throw new Error('the tabs never agree');
	}
}

function apply(texts: Map<string, string>, key: string, newValue: string | null): void {
	if (newValue === null) texts.delete(key);
	else texts.set(key, newValue);
}

/** A tab of the browser, with a voter who answers and writes in it. */
export class Tab {
	readonly owner: StorageOwner;
	wasErased = false;
	/** The phone as this tab sees it. */
	readonly #view: Map<string, string>;
	#seen: number;
	#heard: number;

	constructor(
		readonly phone: Phone,
		tabNumber: number,
		readonly texts: Map<string, string>
	) {
		this.#view = new Map(phone.texts);
		this.#seen = this.#heard = phone.log.length;
		const tab = storageOf(texts, () => {});
		const shared = storageOf(this.#view, (key, newValue) => phone.change(this, key, newValue));
		this.owner = new StorageOwner({
			tab: () => tab,
			phone: () => shared,
			// Each look at the clock is a little later.
			now: () => (phone.now += 1),
			tabNumber
		});
	}

	/** Sees the phone as the next change left it, and has not heard of that yet. */
	see(): void {
		const { log } = this.phone;
		const change = log[this.#seen];
		if (!change) return;
		this.#seen++;
		const { by, key, newValue } = change;
		// What this tab has changed later stands already.
		const isOwnLater = log.slice(this.#seen).some((one) => one.by === this && one.key === key);
		if (by !== this && !isOwnLater) apply(this.#view, key, newValue);
	}

	/** Hears of what happened next. False where it has heard of everything. */
	hear(): boolean {
		const change = this.phone.log[this.#heard];
		if (!change) {
			// The page that says that all is erased is there.
			this.owner.reopen();
			return false;
		}
		if (this.#seen === this.#heard) this.see();
		this.#heard++;
		const { by, key, newValue } = change;
		if (by !== this && this.owner.take({ key, newValue }) === 'erased') this.wasErased = true;
		return true;
	}

	get answers() {
		const decoded = decodeSheet(this.owner.read('answers'));
		return decoded.ok ? decoded.sheet : {};
	}

	answer(slot: number, reply: (typeof choices)[number]): void {
		const sheet = { ...this.answers, [slot]: { reply, matters: false } };
		this.owner.write('answers', encodeSheet(sheet));
	}

	plan(text: string): void {
		this.owner.write('plan', JSON.stringify({ version: 1, place: text }));
	}
}

function storageOf(
	texts: Map<string, string>,
	tell: (key: string, newValue: string | null) => void
): Storage {
	const methods = {
		getItem: (key: string) => texts.get(key) ?? null,
		setItem(key: string, text: string) {
			if (texts.get(key) === text) return;
			texts.set(key, text);
			tell(key, text);
		},
		removeItem(key: string) {
			if (texts.delete(key)) tell(key, null);
		}
	};
	return new Proxy(methods as unknown as Storage, {
		get: (target, name) => (name === 'length' ? texts.size : Reflect.get(target, name)),
		ownKeys: () => [...texts.keys()],
		getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true })
	});
}

/** The keys under which the site keeps something there. */
export const ours = (texts: ReadonlyMap<string, string>) =>
	[...texts.keys()].filter((key) => key.startsWith(prefix));
