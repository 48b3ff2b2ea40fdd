import { createSubscriber } from 'svelte/reactivity';
import { createActor, type Actor } from 'xstate';
import { isBlank, type AnswerSheet } from '$lib/domain/answer-sheet';
import type { Edition } from '$lib/domain/edition';
import { asksToPick, quizMachine, screenOf, type QuizSnapshot } from '$lib/domain/quiz-machine';
import type { QuizEvent } from '$lib/domain/quiz-setup';
import type { Screen } from '$lib/domain/screen';
import { decodeSheet, encodeSheet } from '$lib/domain/share-code';
import type { EarlyTap } from './early-taps';
import { eraseTab, readTab, writeTab } from './tab-storage';

/** What the voter should know about keeping: nothing, that saved answers could not be read, or that none are kept. */
export type KeepingNotice = 'none' | 'unreadable' | 'not-kept';

/**
 * One voter's quiz in one tab: the running machine, and the tab's memory of it. State is read from the actor,
 * never copied.
 */
export class QuizSession {
	readonly edition: Edition;
	keeping = $state<KeepingNotice>('none');

	readonly #actor: Actor<typeof quizMachine>;
	readonly #subscribe: () => void;

	/** @param screen where the page stands before anything was restored */
	constructor(edition: Edition, screen: Screen | undefined) {
		this.edition = edition;
		this.#actor = createActor(quizMachine, { input: { asked: edition.statements } });
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
		if (saved.code === '') return;
		const decoded = decodeSheet(saved.code);
		if (!decoded.ok) this.keeping = 'unreadable';
		else this.send({ type: 'sheet.load', sheet: decoded.sheet, at: saved.place });
	}

	/** Forgets every answer: in memory, in the tab, and in the history entry. */
	erase(): void {
		this.send({ type: 'quiz.erase' });
		this.keeping = 'none';
	}

	#keep(): void {
		const { sheet, at } = this.#actor.getSnapshot().context;
		if (isBlank(sheet)) {
			eraseTab();
		} else if (!writeTab({ code: encodeSheet(sheet), place: at })) {
			this.keeping = 'not-kept';
		}
	}
}
