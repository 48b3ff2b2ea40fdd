import { createSubscriber } from 'svelte/reactivity';
import { createActor, type Actor } from 'xstate';
import type { AnswerSheet } from '$lib/domain/answer-sheet';
import type { Edition, Length, StatementId, TopicId } from '$lib/domain/edition';
import { asksToPick, quizMachine, screenOf, type QuizSnapshot } from '$lib/domain/quiz-machine';
import type { QuizEvent } from '$lib/domain/quiz-setup';
import type { Screen } from '$lib/domain/screen';
import type { EarlyTap } from './early-taps';
import {
	canStore,
	eraseStored,
	isErasing,
	loadStored,
	reopenStorage,
	storageFault,
	storedUntil,
	storeInTab,
	storeOnPhone
} from './storage';
import { StoredQuiz } from './stored-quiz';

/**
 * What the voter should know about keeping: nothing, that saved answers could not be read, are from a newer version of
 * this page or were older than 30 days, that none are kept, or that they could not be moved to the phone.
 */
export type KeepingNotice = 'none' | 'unreadable' | 'newer' | 'expired' | 'not-kept' | 'tab-only';

const notices = { damaged: 'unreadable', newer: 'newer', expired: 'expired' } as const;

/**
 * One voter's quiz in one tab: the running machine, and what is kept of it. State is read from the actor,
 * never copied.
 */
export class QuizSession {
	readonly edition: Edition;
	/** The length of the quiz the voter was last in: a start page offers to go on there. */
	lastLength = $state<Length>('short');
	keeping = $state<KeepingNotice>('none');
	/** Until when everything stays on this phone; undefined while it stays in the tab. */
	until = $state.raw<Date>();

	readonly #stored = new StoredQuiz();
	readonly #length: Length;
	readonly #actor: Actor<typeof quizMachine>;
	readonly #subscribe: () => void;

	/** @param screen where the page stands before anything was restored */
	constructor(edition: Edition, length: Length, screen: Screen | undefined) {
		this.edition = edition;
		this.#length = length;
		this.#actor = createActor(quizMachine, { input: { all: edition.statements } });
		this.#subscribe = createSubscriber((update) => this.onSnapshot(update));
		this.#actor.start();
		if (screen) this.send({ type: 'screen.visit', screen });
	}

	get snapshot(): QuizSnapshot {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	get screen(): Screen {
		return screenOf(this.snapshot);
	}

	get sheet(): AnswerSheet {
		return this.snapshot.context.sheet;
	}

	/** The topics that are asked about, in the edition's order. */
	get topics(): TopicId[] {
		const { asked } = this.snapshot.context;
		const topics = this.edition.statements
			.filter(({ id }) => asked.some((one) => one.id === id))
			.map(({ topic }) => topic);
		return this.edition.topics.map(({ id }) => id).filter((id) => topics.includes(id));
	}

	/** Asks about these topics only; about what was asked before where none of them is known. */
	choose(topics: readonly TopicId[]): void {
		const chosen = this.edition.statements.filter(({ topic }) => topics.includes(topic));
		this.askOnly(chosen.map(({ id }) => id));
	}

	/** Asks about these statements only; about what was asked before where there are none. */
	askOnly(ids: readonly StatementId[]): void {
		if (ids.length === 0) return;
		this.#stored.chosen = ids.length < this.edition.statements.length ? ids : [];
		this.send({ type: 'quiz.choose', ids });
	}

	get asksToPick(): boolean {
		return asksToPick(this.snapshot);
	}

	/** The statement on the screen, or the last one that was. */
	get statement() {
		const { at } = this.snapshot.context;
		return this.edition.statements.find(({ id }) => id === at)!;
	}

	/** From "Erase" until the page that says so is there, nobody answers. */
	send(event: QuizEvent): void {
		if (isErasing() && /^(?:statement|sheet)\./.test(event.type)) return;
		this.#actor.send(event);
	}

	/** Calls back after every event the machine took. */
	onSnapshot(callback: () => void): () => void {
		const { unsubscribe } = this.#actor.subscribe(callback);
		return unsubscribe;
	}

	/**
	 * Takes up what was kept, then what was tapped before the script ran, and keeps every change from here on.
	 *
	 * @returns a function that stops keeping
	 */
	hydrate(early: readonly EarlyTap[]): () => void {
		this.restore();
		for (const { id, choice, matters } of early) {
			if (choice) this.send({ type: 'statement.answer', id, choice });
			if (matters) this.send({ type: 'statement.mark', id, matters });
		}
		this.keep();
		return this.onSnapshot(() => this.keep());
	}

	/** Takes up what was kept, in place of what is in memory. What cannot be read is said to be so. */
	restore(): void {
		loadStored();
		const fault = storageFault();
		if (!canStore()) this.keeping = 'not-kept';
		else if (fault) this.keeping = notices[fault];
		this.until = storedUntil();
		this.#stored.read();
		const { at, chosen, length } = this.#stored;
		this.lastLength = length;
		if (chosen.length > 0) this.send({ type: 'quiz.choose', ids: chosen });
		this.send({ type: 'sheet.load', sheet: this.#stored.readSheet(), at });
	}

	/** Moves everything from this tab to the phone, for 30 days. */
	keepOnPhone(): void {
		if (!storeOnPhone()) this.keeping = 'tab-only';
		this.mergeFromOtherTab();
	}

	/** Moves everything from the phone to this tab. */
	async keepInTab(): Promise<void> {
		await storeInTab();
		this.until = undefined;
	}

	/**
	 * Forgets every answer, the voter's own and those of friends, in memory and wherever they are kept. Until `reopen`
	 * nothing is taken in. Resolves when nothing is left.
	 */
	async erase(): Promise<void> {
		const isErased = eraseStored();
		this.forget();
		await isErased;
	}

	/** Forgets every answer in memory: all that was kept is erased already. */
	forget(): void {
		this.#stored.forget();
		this.send({ type: 'quiz.erase' });
		this.keeping = 'none';
		this.until = undefined;
	}

	/** The page that says that everything is erased is there: the voter may begin anew. */
	reopen(): void {
		reopenStorage();
	}

	/** Takes in what another tab has kept meanwhile. The screen stays, and so does what this page asks about. */
	mergeFromOtherTab(): void {
		this.#stored.readChosen();
		this.keep();
	}

	/** Keeps what is in memory, together with what another tab has kept meanwhile. */
	keep(): void {
		if (isErasing()) return;
		// Other pages, such as the start page, carry the short quiz whichever was last taken.
		if (this.screen.name !== 'welcome') this.lastLength = this.#length;
		const { sheet, at } = this.#actor.getSnapshot().context;
		this.#stored.length = this.lastLength;
		if (this.screen.name === 'statement') this.#stored.at = at;
		if (!this.#stored.write(sheet)) this.keeping = 'not-kept';
		this.until = storedUntil();
		if (this.#stored.isMerged)
			this.send({ type: 'sheet.load', sheet: this.#stored.readSheet(), at });
	}
}
