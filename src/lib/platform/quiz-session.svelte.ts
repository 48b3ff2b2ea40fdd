import { createSubscriber } from 'svelte/reactivity';
import { createActor, type Actor } from 'xstate';
import { isBlank, type AnswerSheet } from '$lib/domain/answer-sheet';
import type { Edition, StatementId, TopicId } from '$lib/domain/edition';
import { asksToPick, quizMachine, screenOf, type QuizSnapshot } from '$lib/domain/quiz-machine';
import type { Length } from '$lib/domain/parse-edition';
import type { QuizEvent } from '$lib/domain/quiz-setup';
import type { Screen } from '$lib/domain/screen';
import { decodeSheet, encodeSheet } from '$lib/domain/share-code';
import type { EarlyTap } from './early-taps';
import { forgetFriends } from './tab-friends';
import { eraseTab, readTab, writeTab } from './tab-storage';

/** What the voter should know about keeping: nothing, that saved answers could not be read, or that none are kept. */
export type KeepingNotice = 'none' | 'unreadable' | 'not-kept';

/**
 * One voter's quiz in one tab: the running machine, and the tab's memory of it. State is read from the actor,
 * never copied.
 */
export class QuizSession {
	readonly edition: Edition;
	/** The length of the quiz the voter was last in: a start page offers to go on there. */
	lastLength = $state<Length>('short');
	keeping = $state<KeepingNotice>('none');

	/** The statement last on the screen; it may be one that this page's edition does not carry. */
	#place = '';
	/** The statements the voter chose, as kept: some may be carried by other pages only. Empty for all of them. */
	#chosen: readonly StatementId[] = [];
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
		this.#chosen = ids.length < this.edition.statements.length ? ids : [];
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

	send(event: QuizEvent): void {
		this.#actor.send(event);
	}

	/** Calls back after every event the machine took. */
	onSnapshot(callback: () => void): () => void {
		const { unsubscribe } = this.#actor.subscribe(callback);
		return unsubscribe;
	}

	/**
	 * Takes up what this tab kept, then what was tapped before the script ran, and keeps every change from here on.
	 *
	 * @returns a function that stops keeping
	 */
	wake(early: readonly EarlyTap[]): () => void {
		this.restore();
		for (const { id, choice, matters } of early) {
			if (choice) this.send({ type: 'statement.answer', id, choice });
			if (matters) this.send({ type: 'statement.mark', id, matters });
		}
		this.#keep();
		return this.onSnapshot(() => this.#keep());
	}

	/** Takes up what this tab kept, in place of what is in memory. What cannot be read is left alone and said so. */
	restore(): void {
		const saved = readTab();
		if (!saved) {
			this.keeping = 'not-kept';
			return;
		}
		this.#place = saved.place;
		this.#chosen = saved.asked.split(',').filter((id) => id !== '' && id.length < 64);
		this.send({ type: 'quiz.choose', ids: this.#chosen });
		this.lastLength = saved.length === 'full' ? 'full' : 'short';
		if (saved.answers === '') return;
		const decoded = decodeSheet(saved.answers);
		if (!decoded.ok) this.keeping = 'unreadable';
		else this.send({ type: 'sheet.load', sheet: decoded.sheet, at: saved.place });
	}

	/** Brings a page that the browser had put aside up to date: what was erased meanwhile is erased here too. */
	comeBack(): void {
		if (readTab()?.answers === '') this.erase();
		else this.restore();
	}

	/** Forgets every answer, the voter's own and those of friends: in memory, in the tab, and in the history entry. */
	erase(): void {
		this.#chosen = [];
		forgetFriends();
		this.send({ type: 'quiz.erase' });
		this.keeping = 'none';
	}

	#keep(): void {
		const { sheet, at } = this.#actor.getSnapshot().context;
		if (isBlank(sheet) && this.#chosen.length === 0) {
			eraseTab();
			return;
		}
		// Other pages, such as the start page, carry the short quiz whichever was last taken.
		if (this.screen.name !== 'welcome') this.lastLength = this.#length;
		if (this.screen.name === 'statement') this.#place = at;
		const kept = writeTab({
			answers: encodeSheet(sheet),
			place: this.#place,
			asked: this.#chosen.join(),
			length: this.lastLength
		});
		if (!kept) this.keeping = 'not-kept';
	}
}
