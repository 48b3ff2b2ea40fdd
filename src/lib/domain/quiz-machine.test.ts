import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { asked, atStatement, back, change, goOn, skip } from '../../../tests/support/quiz-events';
import { answerIn } from './answer-sheet';
import {
	asksToPick,
	changedStatement,
	hasJustFinished,
	quizMachine,
	screenOf,
	type QuizSnapshot
} from './quiz-machine';
import type { QuizEvent } from './quiz-setup';
import type { Screen } from './screen';

/** Plays events to a fresh quiz of three statements and gives where it stands. */
function after(...events: QuizEvent[]): QuizSnapshot {
	const actor = createActor(quizMachine, { input: { all: asked } }).start();
	for (const event of events) actor.send(event);
	return actor.getSnapshot();
}

const start: QuizEvent = { type: 'quiz.start' };
const answer = (id: string): QuizEvent => ({ type: 'statement.answer', id, choice: 'agree' });

describe('the quiz, in turn', () => {
	it('starts at the first statement', () => {
		expect(screenOf(after(start))).toEqual(atStatement('bail'));
	});

	it('goes on with an answer, to the guide after the last one', () => {
		const events = asked.flatMap(({ id }) => [answer(id), goOn(id)]);
		expect(screenOf(after(start, ...events))).toEqual({ name: 'guide' });
	});

	it('hands the guide over once: after the last answer or skip, and never by a visit', () => {
		const through = [start, ...asked.map(({ id }) => skip(id))];
		const visit: QuizEvent = { type: 'screen.visit', screen: { name: 'guide' } };
		expect(hasJustFinished(after(...through))).toBe(true);
		expect(hasJustFinished(after(...through, visit))).toBe(false);
		expect(hasJustFinished(after(start, skip('bail'), { type: 'quiz.finish' }))).toBe(false);
	});

	it('stays and asks to pick when there is no answer to continue with', () => {
		const snapshot = after(start, goOn('bail'));
		expect(screenOf(snapshot)).toEqual(atStatement('bail'));
		expect(asksToPick(snapshot)).toBe(true);
	});

	it('stops asking as soon as an answer is picked, and does not ask at the next statement', () => {
		expect(asksToPick(after(start, goOn('bail'), answer('bail')))).toBe(false);
		expect(asksToPick(after(start, goOn('bail'), skip('bail')))).toBe(false);
	});

	it('takes a late tap as that statement, not the next', () => {
		const { context } = after(start, answer('bail'), goOn('bail'), {
			type: 'statement.answer',
			id: 'bail',
			choice: 'disagree'
		});
		expect(context.at).toBe('water');
		expect(context.sheet).toEqual({ 4: { reply: 'disagree', matters: false } });
	});

	it('ignores a second Continue and a second Skip that were meant for the statement before', () => {
		expect(screenOf(after(start, skip('bail'), skip('bail')))).toEqual(atStatement('water'));
		const snapshot = after(start, answer('bail'), goOn('bail'), goOn('bail'));
		expect(screenOf(snapshot)).toEqual(atStatement('water'));
		expect(asksToPick(snapshot)).toBe(false);
	});

	it('goes back with the answer as it was left, and from the first statement to the start', () => {
		const snapshot = after(start, answer('bail'), goOn('bail'), back('water'));
		expect(screenOf(snapshot)).toEqual(atStatement('bail'));
		expect(answerIn(snapshot.context.sheet, 4).reply).toBe('agree');
		expect(screenOf(after(start, back('bail')))).toEqual({ name: 'welcome' });
	});

	it('keeps what matters when the answer changes, and the answer when it matters no more', () => {
		const mark = (matters: boolean): QuizEvent => ({ type: 'statement.mark', id: 'bail', matters });
		expect(after(start, mark(true), answer('bail')).context.sheet).toEqual({
			4: { reply: 'agree', matters: true }
		});
		expect(after(start, mark(true), answer('bail'), mark(false)).context.sheet).toEqual({
			4: { reply: 'agree', matters: false }
		});
	});

	it('lets the voter finish early, and leads back to the same statement', () => {
		const early = after(start, skip('bail'), { type: 'quiz.finish' });
		expect(screenOf(early)).toEqual({ name: 'guide' });
		expect(screenOf(after(start, skip('bail'), { type: 'quiz.finish' }, start))).toEqual(
			atStatement('water')
		);
	});

	it('starts again at the first statement without a reply', () => {
		const answered = [start, answer('bail'), goOn('bail'), answer('water'), back('water')];
		expect(screenOf(after(...answered))).toEqual(atStatement('bail'));
		expect(screenOf(after(...answered, start))).toEqual(atStatement('courts'));
	});
});

describe('choosing topics', () => {
	const choose = (...ids: string[]): QuizEvent => ({ type: 'quiz.choose', ids });

	it('asks only what was chosen, in the same order', () => {
		const chosen = [choose('courts', 'bail'), start];
		expect(screenOf(after(...chosen))).toEqual(atStatement('bail'));
		expect(screenOf(after(...chosen, skip('bail')))).toEqual(atStatement('courts'));
		expect(screenOf(after(...chosen, skip('bail'), skip('courts')))).toEqual({ name: 'guide' });
	});

	it('keeps the answers to what is asked no more', () => {
		const { context } = after(start, answer('bail'), choose('water'));
		expect(answerIn(context.sheet, 4).reply).toBe('agree');
	});

	it('of nothing that exists changes nothing', () => {
		expect(after(choose('gone'), choose()).context.asked).toEqual(asked);
	});
});

describe('changing an answer from the guide', () => {
	const toGuide = [start, answer('bail'), goOn('bail'), { type: 'quiz.finish' } as const];

	it('comes back to the guide and says which card was changed', () => {
		const changing = after(...toGuide, change('bail'));
		expect(screenOf(changing)).toEqual(atStatement('bail', true));
		const changed = after(...toGuide, change('bail'), goOn('bail'));
		expect(screenOf(changed)).toEqual({ name: 'guide' });
		expect(changedStatement(changed)).toBe('bail');
		expect(changedStatement(after(...toGuide))).toBeUndefined();
	});

	it('needs an answer there too', () => {
		expect(asksToPick(after(...toGuide, change('courts'), goOn('courts')))).toBe(true);
	});

	it('comes back by Skip and by Back', () => {
		for (const step of [skip('water'), back('water')]) {
			expect(screenOf(after(...toGuide, change('water'), step))).toEqual({ name: 'guide' });
		}
	});
});

describe('visits by the browser’s history', () => {
	it.each<Screen>([
		{ name: 'welcome' },
		atStatement('courts'),
		atStatement('courts', true),
		{ name: 'guide' }
	])('lead to %j from anywhere', (screen) => {
		for (const from of [[], [start], [start, { type: 'quiz.finish' } as const]]) {
			expect(screenOf(after(...from, { type: 'screen.visit', screen }))).toEqual(screen);
		}
	});

	it('to a statement that is not in the edition change nothing', () => {
		const visit: QuizEvent = { type: 'screen.visit', screen: atStatement('gone') };
		expect(screenOf(after(start, visit))).toEqual(atStatement('bail'));
	});
});

describe('what was saved', () => {
	it('is taken up with the place, and an unknown place is left aside', () => {
		const sheet = { 1: { reply: 'depends', matters: true } } as const;
		const load = (at: string): QuizEvent => ({ type: 'sheet.load', sheet, at });
		expect(after(load('courts')).context).toMatchObject({ sheet, at: 'courts' });
		expect(after(load('gone')).context).toMatchObject({ sheet, at: 'bail' });
	});

	it('cannot be asked of a quiz without statements', () => {
		// XState reports what a context throws when the actor starts; it must not look like a quiz.
		const actor = createActor(quizMachine, { input: { all: [] } });
		actor.subscribe({ error: () => {} });
		actor.start();
		expect(actor.getSnapshot().status).toBe('error');
	});
});
