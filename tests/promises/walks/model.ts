import { createActor } from 'xstate';
import {
	answerIn,
	isBlank,
	isChoice,
	type AnswerSheet
} from '../../../src/lib/domain/answer-sheet';
import { quizMachine, screenOf } from '../../../src/lib/domain/quiz-machine';
import type { Asked, QuizEvent } from '../../../src/lib/domain/quiz-setup';
import { isSameScreen, type Screen } from '../../../src/lib/domain/screen';
import { paths, type Entry } from './entry';
import { expectedLook } from './expected-look';
import type { Look } from './look';

/**
 * What a voter may expect of the quiz: the machine of the domain, and a browser's history in which every entry shows
 * what it showed before.
 */
export class Model {
	readonly #asked: readonly Asked[];
	#actor;
	#entries: readonly Entry[];
	#index = 0;
	/** The load that made the page on the screen, and how many there were. */
	#load = 0;
	#loads = 0;
	#documents = 1;

	constructor(asked: readonly Asked[]) {
		this.#asked = asked;
		this.#actor = createActor(quizMachine, { input: { all: asked } }).start();
		this.#entries = [this.#entryFor({ name: 'welcome' }, 0, false)];
	}

	get screen(): Screen | undefined {
		return this.#entry.screen;
	}

	get path(): string {
		return this.#entry.path;
	}

	get sheet(): AnswerSheet {
		return this.#actor.getSnapshot().context.sheet;
	}

	/** How many documents the browser has made so far: one more with each page load, also those of Back and Forward. */
	get documents(): number {
		return this.#documents;
	}

	/** The statement on the screen, or the last one that was. */
	get at(): string {
		return this.#actor.getSnapshot().context.at;
	}

	/** The statements as the guide has their cards: those with an answer, starred ones first. */
	get cards(): string[] {
		const of = ({ slot }: Asked) => answerIn(this.sheet, slot);
		return this.#asked
			.filter((one) => isChoice(of(one).reply))
			.toSorted((a, b) => Number(of(b).matters) - Number(of(a).matters))
			.map(({ id }) => id);
	}

	isStarred(id: string): boolean {
		const { slot } = this.#asked.find((one) => one.id === id)!;
		return answerIn(this.sheet, slot).matters;
	}

	/** True where something is left to answer. */
	get hasOpen(): boolean {
		return this.#asked.some(({ slot }) => answerIn(this.sheet, slot).reply === 'open');
	}

	get canGoBack(): boolean {
		return this.#index > 0;
	}

	get canGoForward(): boolean {
		return this.#index < this.#entries.length - 1;
	}

	/** True where the page's own Back is the browser's. */
	get hasBeneath(): boolean {
		return this.#entry.depth > 0;
	}

	/** Something the voter does on the screen. A change of screen is a new entry in the history. */
	send(event: QuizEvent): void {
		const before = screenOf(this.#actor.getSnapshot());
		this.#actor.send(event);
		const screen = screenOf(this.#actor.getSnapshot());
		if (isSameScreen(before, screen)) return;
		// From statement to statement the page stays, and notes what the entry it leaves has shown.
		if (before.name === 'statement' && screen.name === 'statement')
			this.#entries = this.#entries.with(this.#index, { ...this.#entry, isNoted: true });
		this.#push(this.#entryFor(screen, this.#entry.depth + 1, true));
	}

	/** A link to a screen; to the quiz, it leads to where the voter last was. */
	follow(name: Screen['name'], replaces = false): void {
		const screen: Screen = name === 'statement' ? { name, id: this.at, changing: false } : { name };
		if (replaces) this.#index--;
		this.#push(this.#entryFor(screen, 0, false));
		this.#show();
	}

	/** A link to a page that is no part of the flow. */
	followElsewhere(path: string): void {
		this.#push({ screen: undefined, path, depth: 0, isNoted: false, load: this.#load });
	}

	/** The browser's Back and Forward. */
	travel(step: -1 | 1): void {
		this.#index += step;
		const isSamePage = this.#entry.load === this.#load;
		this.#load = this.#entry.load;
		if (!isSamePage) return this.reload();
		this.#leadTo(this.at);
		this.#show();
	}

	/**
	 * Everything is forgotten, and the start page is shown; what other entries show is blank from now on, and one that was
	 * reached by a link leads to the first statement.
	 */
	erase(): void {
		this.#actor.send({ type: 'quiz.erase' });
		this.#push(this.#entryFor({ name: 'welcome' }, 0, false));
	}

	/** The page is loaded anew: what was kept is taken up, and the entry is shown. */
	reload(): void {
		this.#documents++;
		const { sheet } = this;
		const first = this.#asked[0]!.id;
		const at = isBlank(sheet) ? first : this.at;
		this.#actor.stop();
		this.#actor = createActor(quizMachine, { input: { all: this.#asked } }).start();
		this.#actor.send({ type: 'sheet.load', sheet, at });
		this.#leadTo(at);
		this.#show();
	}

	/** The same page in another language or wording: a link, and a page load. */
	changeWords(): void {
		const { screen, path } = this;
		this.#load = ++this.#loads;
		if (!screen) this.followElsewhere(path);
		else this.follow(screen.name);
		this.reload();
	}

	/** What the screen must look like. */
	look(): Look {
		return expectedLook(this.#entry, this.#asked, this.#actor.getSnapshot());
	}

	get #entry(): Entry {
		return this.#entries[this.#index]!;
	}

	#entryFor(screen: Screen, depth: number, isNoted: boolean): Entry {
		return { screen, path: paths[screen.name], depth, isNoted, load: this.#load };
	}

	#push(entry: Entry): void {
		this.#entries = [...this.#entries.slice(0, this.#index + 1), entry];
		this.#index++;
	}

	/** A link to the quiz leads to where the voter last was; an entry that was noted keeps its statement. */
	#leadTo(at: string): void {
		const { screen, isNoted, depth, load } = this.#entry;
		if (screen?.name !== 'statement' || isNoted) return;
		const shown = { ...this.#entryFor({ ...screen, id: at }, depth, false), load };
		this.#entries = this.#entries.with(this.#index, shown);
	}

	#show(): void {
		const { screen } = this;
		if (screen && !isSameScreen(screen, screenOf(this.#actor.getSnapshot()))) {
			this.#actor.send({ type: 'screen.visit', screen });
		}
	}
}
