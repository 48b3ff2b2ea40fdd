import type { SnapshotFrom } from 'xstate';
import { blankSheet } from './answer-sheet';
import type { StatementId } from './edition';
import { about, quizSetup, visit, visited } from './quiz-setup';
import type { Screen } from './screen';

/**
 * The quiz: welcome → asking, one statement at a time → the guide, where answers are checked, changed and starred.
 *
 * While asking, two things are true at once: the way through (in turn, or changing one answer and going back to
 * its card in the guide), and whether the voter was just told to pick an answer. Every transition to another
 * statement enters `asking` anew, so the telling never outlives its statement.
 */
export const quizMachine = quizSetup.createMachine({
	id: 'quiz',
	context: ({ input }) => {
		const first = input.all[0];
		if (!first) throw new Error('a quiz needs at least one statement');
		return { all: input.all, asked: input.all, sheet: input.sheet ?? blankSheet, at: first.id };
	},
	initial: 'welcome',
	on: {
		'statement.answer': {
			guard: { type: 'isKnown', params: about },
			actions: {
				type: 'recordChoice',
				params: ({ event }) => ({ id: event.id, choice: event.choice })
			}
		},
		'statement.mark': {
			guard: { type: 'isKnown', params: about },
			actions: {
				type: 'recordMatters',
				params: ({ event }) => ({ id: event.id, matters: event.matters })
			}
		},
		'sheet.load': { actions: { type: 'loadSheet', params: ({ event }) => event } },
		// From anywhere: where the voter last was, or on to the first statement that has no reply yet.
		'quiz.start': { target: '.asking', actions: 'turnToOpen' },
		'quiz.choose': {
			guard: { type: 'leavesSome', params: ({ event }) => ({ ids: event.ids }) },
			actions: { type: 'choose', params: ({ event }) => ({ ids: event.ids }) }
		},
		'quiz.erase': { target: '.welcome', actions: 'erase' },
		'screen.visit': [
			{ guard: visit('welcome'), target: '.welcome' },
			{ guard: visit('guide'), target: '.guide' },
			{
				guard: { type: 'isVisitInTurn', params: ({ event }) => ({ screen: event.screen }) },
				target: '.asking',
				actions: { type: 'turnTo', params: visited }
			},
			{
				guard: { type: 'isVisitToChange', params: ({ event }) => ({ screen: event.screen }) },
				target: '.asking.way.changing',
				actions: { type: 'turnTo', params: visited }
			}
		]
	},
	states: {
		welcome: {},
		asking: {
			type: 'parallel',
			on: { 'quiz.finish': 'guide' },
			states: {
				way: {
					initial: 'inTurn',
					states: {
						inTurn: {
							on: {
								'statement.continue': [
									{
										guard: { type: 'isLastAndReplied', params: about },
										target: '#quiz.guide.finished'
									},
									{
										guard: { type: 'isReplied', params: about },
										target: '#quiz.asking',
										actions: { type: 'turnToNext', params: about }
									}
								],
								'statement.skip': [
									{
										guard: { type: 'isLast', params: about },
										target: '#quiz.guide.finished',
										actions: { type: 'recordSkip', params: about }
									},
									{
										guard: { type: 'isOnScreen', params: about },
										target: '#quiz.asking',
										actions: [
											{ type: 'recordSkip', params: about },
											{ type: 'turnToNext', params: about }
										]
									}
								],
								'statement.back': [
									{ guard: { type: 'isFirst', params: about }, target: '#quiz.welcome' },
									{
										guard: { type: 'isOnScreen', params: about },
										target: '#quiz.asking',
										actions: { type: 'turnToPrevious', params: about }
									}
								]
							}
						},
						changing: {
							on: {
								'statement.continue': {
									guard: { type: 'isReplied', params: about },
									target: '#quiz.guide.changed'
								},
								'statement.skip': {
									guard: { type: 'isOnScreen', params: about },
									target: '#quiz.guide.changed',
									actions: { type: 'recordSkip', params: about }
								},
								'statement.back': {
									guard: { type: 'isOnScreen', params: about },
									target: '#quiz.guide.changed'
								}
							}
						}
					}
				},
				notice: {
					initial: 'quiet',
					states: {
						quiet: {
							on: {
								'statement.continue': {
									guard: { type: 'isOpen', params: about },
									target: 'pickAnAnswer'
								}
							}
						},
						pickAnAnswer: {
							always: {
								guard: { type: 'isReplied', params: ({ context }) => ({ id: context.at }) },
								target: 'quiet'
							}
						}
					}
				}
			}
		},
		guide: {
			initial: 'opened',
			// After the last statement the sheet is handed over; after a change the guide goes on at that card.
			states: { opened: {}, finished: {}, changed: {} },
			on: {
				'statement.change': {
					guard: { type: 'isKnown', params: about },
					target: 'asking.way.changing',
					actions: { type: 'turnTo', params: about }
				}
			}
		}
	}
});

export type QuizSnapshot = SnapshotFrom<typeof quizMachine>;

/** The screen a snapshot shows. */
export function screenOf(snapshot: QuizSnapshot): Screen {
	if (snapshot.matches('welcome')) return { name: 'welcome' };
	if (snapshot.matches('guide')) return { name: 'guide' };
	const changing = snapshot.matches({ asking: { way: 'changing' } });
	return { name: 'statement', id: snapshot.context.at, changing };
}

/** The statement whose answer was just changed from the guide, if that is where the voter came from. */
export function changedStatement(snapshot: QuizSnapshot): StatementId | undefined {
	return snapshot.matches({ guide: 'changed' }) ? snapshot.context.at : undefined;
}

/** True when the voter has just come through the last statement. */
export function hasJustFinished(snapshot: QuizSnapshot): boolean {
	return snapshot.matches({ guide: 'finished' });
}

/** True while the voter has been told to pick an answer or skip, and has done neither. */
export function asksToPick(snapshot: QuizSnapshot): boolean {
	return snapshot.matches({ asking: { notice: 'pickAnAnswer' } });
}
