import { createSubscriber } from 'svelte/reactivity';
import { createActor, type Actor } from 'xstate';
import { blankSheet, isBlank, mergeSheets, type AnswerSheet } from '$lib/domain/answer-sheet';
import type { Edition, StatementId, TopicId } from '$lib/domain/edition';
import { asksToPick, quizMachine, screenOf, type QuizSnapshot } from '$lib/domain/quiz-machine';
import type { Length } from '$lib/domain/edition';
import type { QuizEvent } from '$lib/domain/quiz-setup';
import type { Screen } from '$lib/domain/screen';
import { decodeSheet, encodeSheet } from '$lib/domain/share-code';
import type { EarlyTap } from './early-taps';
import { canKeep, eraseKept, keepInTab, keepOnPhone, keptUntil, readKept, writeKept } from './kept';

/**
 * What the voter should know about keeping: nothing, that saved answers could not be read, that none are kept, or
 * that they could not be moved to the phone.
 */
export type KeepingNotice = 'none' | 'unreadable' | 'not-kept' | 'tab-only';

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

	/** The statement last on the screen; it may be one that this page's edition does not carry. */
	#place = '';
	/** The statements the voter chose, as kept: some may be carried by other pages only. Empty for all of them. */
	#chosen: readonly StatementId[] = [];
	/** The answers as last kept or read, to tell this tab's changes from another's. */
	#known = { code: '', sheet: blankSheet };
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
	 * Takes up what was kept, then what was tapped before the script ran, and keeps every change from here on.
	 *
	 * @returns a function that stops keeping
	 */
	wake(early: readonly EarlyTap[]): () => void {
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
		if (!canKeep()) {
			this.keeping = 'not-kept';
			return;
		}
		const [code, place] = [readKept('answers'), readKept('place')];
		const decoded = decodeSheet(code);
		const sheet = decoded.ok ? decoded.sheet : blankSheet;
		if (!decoded.ok && code !== '') this.keeping = 'unreadable';
		this.until = keptUntil();
		this.lastLength = readKept('length') === 'full' ? 'full' : 'short';
		this.#known = { code, sheet };
		this.#chosen = keptChoice();
		if (this.#chosen.length > 0) this.send({ type: 'quiz.choose', ids: this.#chosen });
		this.#place = place;
		this.send({ type: 'sheet.load', sheet, at: place });
	}

	/** Moves everything from this tab to the phone, for 30 days. */
	keepOnPhone(): void {
		if (!keepOnPhone()) this.keeping = 'tab-only';
		this.until = keptUntil();
	}

	/** Moves everything from the phone to this tab. */
	keepInTab(): void {
		keepInTab();
		this.until = undefined;
	}

	/** Forgets every answer, the voter's own and those of friends, in memory and wherever they are kept. */
	erase(): void {
		this.#chosen = [];
		this.#known = { code: '', sheet: blankSheet };
		eraseKept();
		this.send({ type: 'quiz.erase' });
		this.keeping = 'none';
		this.until = undefined;
	}

	/** Takes in what another tab has kept meanwhile. The screen stays, and so does what this page asks about. */
	heed(): void {
		this.#chosen = keptChoice();
		this.keep();
	}

	/** Keeps what is in memory, together with what another tab has kept meanwhile. */
	keep(): void {
		this.until = keptUntil();
		const { sheet, at } = this.#actor.getSnapshot().context;
		const stored = readKept('answers');
		if (stored !== this.#known.code) {
			const decoded = decodeSheet(stored);
			const theirs = decoded.ok ? decoded.sheet : this.#known.sheet;
			const merged = mergeSheets(this.#known.sheet, sheet, theirs);
			this.#known = { code: stored, sheet: theirs };
			if (encodeSheet(merged) !== encodeSheet(sheet)) {
				// Taking it up is a change, which is then kept.
				this.send({ type: 'sheet.load', sheet: merged, at });
				return;
			}
		}
		// Other pages, such as the start page, carry the short quiz whichever was last taken.
		if (this.screen.name !== 'welcome') this.lastLength = this.#length;
		if (this.screen.name === 'statement') this.#place = at;
		this.#write(sheet);
	}

	#write(sheet: AnswerSheet): void {
		const isNothing = isBlank(sheet) && this.#chosen.length === 0;
		const code = isBlank(sheet) ? '' : encodeSheet(sheet);
		const texts = {
			answers: code,
			place: isNothing ? '' : this.#place,
			asked: this.#chosen.join(),
			length: isNothing ? '' : this.lastLength
		};
		const areKept = Object.entries(texts).map(([key, text]) => writeKept(key, text));
		if (areKept.includes(false)) this.keeping = 'not-kept';
		else this.#known = { code, sheet };
	}
}

function keptChoice(): StatementId[] {
	return readKept('asked')
		.split(',')
		.filter((id) => id !== '' && id.length < 64);
}
