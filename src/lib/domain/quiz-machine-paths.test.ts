import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { asked, atStatement, back, change, goOn, skip } from '../../../tests/support/quiz-events';
import { answerIn, blankSheet } from './answer-sheet';
import { asksToPick, quizMachine, screenOf } from './quiz-machine';
import type { QuizEvent } from './quiz-setup';

/** Every event a voter, a late tap or the history could send to a quiz of two statements. */
const two = asked.slice(0, 2);
const everyEvent: QuizEvent[] = [
	{ type: 'quiz.start' },
	{ type: 'quiz.finish' },
	{ type: 'quiz.erase' },
	{ type: 'quiz.choose', ids: ['water'] },
	{ type: 'quiz.choose', ids: ['gone'] },
	{ type: 'screen.visit', screen: { name: 'welcome' } },
	{ type: 'screen.visit', screen: { name: 'guide' } },
	...['bail', 'water', 'gone'].flatMap((id): QuizEvent[] => [
		{ type: 'statement.answer', id, choice: 'agree' },
		{ type: 'statement.answer', id, choice: 'depends' },
		{ type: 'statement.mark', id, matters: true },
		{ type: 'statement.mark', id, matters: false },
		goOn(id),
		skip(id),
		back(id),
		change(id),
		{ type: 'screen.visit', screen: atStatement(id) },
		{ type: 'screen.visit', screen: atStatement(id, true) }
	])
];

describe('every path of a small edition', () => {
	const map = getAdjacencyMap(quizMachine, {
		events: everyEvent,
		input: { all: two },
		serializeState: ({ value, context }) => JSON.stringify([value, context])
	});
	const states = Object.values(map);
	const steps = adjacencyMapToArray(map).map(({ nextState, ...from }) => ({
		...from,
		next: nextState
	}));

	it('was walked: each state by each event', () => {
		expect(states.length).toBeGreaterThan(500);
		expect(steps.length).toBe(states.length * everyEvent.length);
	});

	it('shows a screen that exists, in every state', () => {
		for (const { state } of states) {
			const screen = screenOf(state);
			if (screen.name === 'statement') expect(two.map(({ id }) => id)).toContain(screen.id);
			expect(state.status).toBe('active');
		}
	});

	it('asks to pick only where the statement on the screen has no reply', () => {
		for (const { state } of states.filter(({ state }) => asksToPick(state))) {
			const slot = two.find(({ id }) => id === state.context.at)!.slot;
			expect(answerIn(state.context.sheet, slot).reply).toBe('open');
		}
	});

	it('changes no answer but the one the event names', () => {
		for (const { state, event, next } of steps) {
			if (event.type === 'quiz.erase') continue;
			for (const { id, slot } of two) {
				if ('id' in event && event.id === id) continue;
				expect(answerIn(next.context.sheet, slot)).toEqual(answerIn(state.context.sheet, slot));
			}
		}
	});

	it('never leaves a statement by a Continue or Skip that names another one', () => {
		for (const { state, event, next } of steps) {
			const isStep = event.type === 'statement.continue' || event.type === 'statement.skip';
			if (!isStep || event.id === state.context.at) continue;
			expect(screenOf(next)).toEqual(screenOf(state));
			expect(next.context.sheet).toEqual(state.context.sheet);
		}
	});

	it('erases everything from everywhere', () => {
		for (const { event, next } of steps.filter(({ event }) => event.type === 'quiz.erase')) {
			expect(event.type).toBe('quiz.erase');
			expect(screenOf(next)).toEqual({ name: 'welcome' });
			expect(next.context.sheet).toEqual(blankSheet);
		}
	});

	it('reaches the guide within the events a voter has', () => {
		const paths = getShortestPaths(quizMachine, {
			events: everyEvent.filter(({ type }) => type !== 'screen.visit'),
			input: { all: two },
			toState: (state) => screenOf(state).name === 'guide',
			serializeState: ({ value, context }) => JSON.stringify([value, context])
		});
		expect(paths.length).toBeGreaterThan(0);
		const shortest = Math.min(...paths.map(({ steps }) => steps.length));
		// start, finish early; xstate/graph counts its own first step too
		expect(shortest).toBe(3);
	});
});
