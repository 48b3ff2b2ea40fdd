import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition';

/** What SvelteKit tells of the page, and the entries that it was asked to add. */
const page = $state<{ route: { id: string }; state: App.PageState }>({
	route: { id: '' },
	state: {}
});
const entries: { path: string; state: App.PageState }[] = [];

vi.mock('$app/state', () => ({
	get page() {
		return page;
	}
}));
vi.mock('$app/navigation', () => ({
	goto: (path: string, { state }: { state: App.PageState }) => go({ path, state }),
	pushState: (_: string, state: App.PageState) =>
		go({ path: entries.at(-1)?.path ?? 'quiz/', state }),
	replaceState: (_: string, state: App.PageState) => {
		const { path = 'quiz/' } = entries.pop() ?? {};
		go({ path, state });
	}
}));

function go(entry: (typeof entries)[number]): void {
	entries.push(entry);
	show(entry);
}

function show({ path, state }: (typeof entries)[number]): void {
	page.route.id = `/(quiz)/${path.replace(/\/$/, '')}`;
	page.state = state;
}

/** The browser's Back. */
function back(): void {
	entries.pop();
	show(entries.at(-1)!);
	flushSync();
}

const [first, second] = smallEdition.statements;
let stop = () => {};
let quiz: import('./quiz-session.svelte').QuizSession;
let screens: { back(otherwise: () => void): void };

beforeEach(async () => {
	sessionStorage.clear();
	entries.length = 0;
	go({ path: 'quiz/', state: {} });
	const { QuizSession } = await import('./quiz-session.svelte');
	const { createScreenHistory } = await import('./screen-history.svelte');
	quiz = new QuizSession(smallEdition, 'short', {
		name: 'statement',
		id: first!.id,
		changing: false
	});
	stop = $effect.root(() => {
		screens = createScreenHistory(
			quiz,
			(path) => path,
			() => false
		);
	});
	flushSync();
});
afterEach(() => stop());

function answerAndGoOn(id: string): void {
	quiz.send({ type: 'statement.answer', id, choice: 'agree' });
	quiz.send({ type: 'statement.continue', id });
	flushSync();
}

it('each statement is an entry of its own, and the browser’s Back shows the one before', () => {
	answerAndGoOn(first!.id);
	expect(quiz.statement.id).toBe(second!.id);
	expect(entries.length).toBe(2);
	back();
	expect(quiz.statement.id).toBe(first!.id);
	expect(quiz.screen.name).toBe('statement');
});

it('Back and Forward add no entries', () => {
	answerAndGoOn(first!.id);
	back();
	expect(entries.length).toBe(1);
});

it('the page’s own Back is the browser’s where there is something of ours, else the given step', () => {
	const browserBack = vi.spyOn(history, 'back').mockImplementation(() => {});
	const otherwise = vi.fn();
	screens.back(otherwise);
	expect([browserBack.mock.calls.length, otherwise.mock.calls.length]).toEqual([0, 1]);
	answerAndGoOn(first!.id);
	screens.back(otherwise);
	expect([browserBack.mock.calls.length, otherwise.mock.calls.length]).toEqual([1, 1]);
	vi.restoreAllMocks();
});

it('no entry holds an answer', () => {
	for (const { id } of smallEdition.statements) answerAndGoOn(id);
	expect(JSON.stringify(entries)).not.toContain('agree');
});
