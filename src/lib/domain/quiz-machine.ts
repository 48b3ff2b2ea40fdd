import { assign, setup, type SnapshotFrom } from 'xstate';
import {
	answerIn,
	blankSheet,
	withMatters,
	withReply,
	type AnswerSheet,
	type Choice
} from './answer-sheet';
import type { Slot, StatementId } from './edition';

/** What the machine knows of a statement. */
export interface Asked {
	readonly id: StatementId;
	readonly slot: Slot;
}

/** What the voter looks at; also what a browser history entry stands for. */
export type Screen =
	| { readonly name: 'welcome' }
	| { readonly name: 'statement'; readonly id: StatementId; readonly changing: boolean }
	| { readonly name: 'check' }
	| { readonly name: 'guide' };

export interface QuizContext {
	/** The statements in the order asked, one or more. */
	readonly asked: readonly Asked[];
	readonly sheet: AnswerSheet;
	/** The statement on the screen, or the last one that was. */
	readonly at: StatementId;
}

/** Events name the statement they were given to, so a late tap can never count for another one. */
export type QuizEvent =
	| { type: 'quiz.start' }
	| { type: 'quiz.check' }
	| { type: 'quiz.finish' }
	| { type: 'quiz.erase' }
	| { type: 'statement.answer'; id: StatementId; choice: Choice }
	| { type: 'statement.mark'; id: StatementId; matters: boolean }
	| { type: 'statement.continue'; id: StatementId }
	| { type: 'statement.skip'; id: StatementId }
	| { type: 'statement.back'; id: StatementId }
	| { type: 'statement.change'; id: StatementId }
	| { type: 'screen.visit'; screen: Screen }
	| { type: 'sheet.load'; sheet: AnswerSheet; at: StatementId };

interface QuizInput {
	readonly asked: readonly Asked[];
	readonly sheet?: AnswerSheet;
}

interface About {
	readonly id: StatementId;
}

const about = ({ event }: { event: About }): About => ({ id: event.id });

/** Where Back, Continue and Skip lead from a statement. */
function neighbour({ asked }: QuizContext, id: StatementId, step: 1 | -1): StatementId | undefined {
	const index = asked.findIndex((one) => one.id === id);
	return index < 0 ? undefined : asked[index + step]?.id;
}

function slotOf({ asked }: QuizContext, id: StatementId): Slot {
	const found = asked.find((one) => one.id === id);
	if (!found) throw new Error(`statement ${id} is not in this edition`);
	return found.slot;
}

function hasReply(context: QuizContext, id: StatementId): boolean {
	return answerIn(context.sheet, slotOf(context, id)).reply !== 'open';
}

const machineSetup = setup({
	types: {
		context: {} as QuizContext,
		events: {} as QuizEvent,
		input: {} as QuizInput
	},
	guards: {
		isKnown: ({ context }, { id }: About) => context.asked.some((one) => one.id === id),
		isOnScreen: ({ context }, { id }: About) => context.at === id,
		isOpen: ({ context }, { id }: About) => context.at === id && !hasReply(context, id),
		isReplied: ({ context }, { id }: About) => context.at === id && hasReply(context, id),
		isLast: ({ context }, { id }: About) =>
			context.at === id && neighbour(context, id, 1) === undefined,
		isLastAndReplied: ({ context }, { id }: About) =>
			context.at === id && neighbour(context, id, 1) === undefined && hasReply(context, id),
		isFirst: ({ context }, { id }: About) =>
			context.at === id && neighbour(context, id, -1) === undefined,
		isVisit: (_, { screen, name }: { screen: Screen; name: Screen['name'] }) =>
			screen.name === name,
		isVisitInTurn: ({ context }, { screen }: { screen: Screen }) =>
			screen.name === 'statement' &&
			!screen.changing &&
			context.asked.some((one) => one.id === screen.id),
		isVisitToChange: ({ context }, { screen }: { screen: Screen }) =>
			screen.name === 'statement' &&
			screen.changing &&
			context.asked.some((one) => one.id === screen.id)
	},
	actions: {
		recordChoice: assign(({ context }, { id, choice }: { id: StatementId; choice: Choice }) => ({
			sheet: withReply(context.sheet, slotOf(context, id), choice)
		})),
		recordSkip: assign(({ context }, { id }: About) => ({
			sheet: withReply(context.sheet, slotOf(context, id), 'skipped')
		})),
		recordMatters: assign(
			({ context }, { id, matters }: { id: StatementId; matters: boolean }) => ({
				sheet: withMatters(context.sheet, slotOf(context, id), matters)
			})
		),
		turnTo: assign((_, { id }: About) => ({ at: id })),
		turnToNext: assign(({ context }, { id }: About) => ({ at: neighbour(context, id, 1) ?? id })),
		turnToPrevious: assign(({ context }, { id }: About) => ({
			at: neighbour(context, id, -1) ?? id
		})),
		loadSheet: assign(({ context }, { sheet, at }: { sheet: AnswerSheet; at: StatementId }) => ({
			sheet,
			at: context.asked.some((one) => one.id === at) ? at : context.at
		})),
		erase: assign(({ context }) => ({ sheet: blankSheet, at: context.asked[0]!.id }))
	}
});

/**
 * The quiz: welcome → asking, one statement at a time → checking → done.
 *
 * While asking, two things are true at once: the way through (in turn, or changing one answer and going back to
 * the check page), and whether the voter was just told to pick an answer. Every transition to another statement
 * enters `asking` anew, so the telling never outlives its statement.
 */
export const quizMachine = machineSetup.createMachine({
	id: 'quiz',
	context: ({ input }) => {
		const first = input.asked[0];
		if (!first) throw new Error('a quiz needs at least one statement');
		return { asked: input.asked, sheet: input.sheet ?? blankSheet, at: first.id };
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
		// From anywhere: a link to the quiz leads back to the statement that was last on the screen.
		'quiz.start': '.asking',
		'quiz.erase': { target: '.welcome', actions: 'erase' },
		'screen.visit': [
			{ guard: visit('welcome'), target: '.welcome' },
			{ guard: visit('check'), target: '.checking' },
			{ guard: visit('guide'), target: '.done' },
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
			on: { 'quiz.check': 'checking' },
			states: {
				way: {
					initial: 'inTurn',
					states: {
						inTurn: {
							on: {
								'statement.continue': [
									{ guard: { type: 'isLastAndReplied', params: about }, target: '#quiz.checking' },
									{
										guard: { type: 'isReplied', params: about },
										target: '#quiz.asking',
										actions: { type: 'turnToNext', params: about }
									}
								],
								'statement.skip': [
									{
										guard: { type: 'isLast', params: about },
										target: '#quiz.checking',
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
									target: '#quiz.checking.changed'
								},
								'statement.skip': {
									guard: { type: 'isOnScreen', params: about },
									target: '#quiz.checking.changed',
									actions: { type: 'recordSkip', params: about }
								},
								'statement.back': {
									guard: { type: 'isOnScreen', params: about },
									target: '#quiz.checking.changed'
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
		checking: {
			initial: 'afresh',
			// Coming back from a change, the page returns to the row that was changed.
			states: { afresh: {}, changed: {} },
			on: {
				'statement.change': {
					guard: { type: 'isKnown', params: about },
					target: 'asking.way.changing',
					actions: { type: 'turnTo', params: about }
				},
				'quiz.finish': 'done'
			}
		},
		done: {
			on: { 'quiz.check': 'checking' }
		}
	}
});

function visit(name: Screen['name']) {
	return {
		type: 'isVisit' as const,
		params: ({ event }: { event: { screen: Screen } }) => ({ screen: event.screen, name })
	};
}

function visited({ event }: { event: { screen: Screen } }): About {
	return { id: event.screen.name === 'statement' ? event.screen.id : '' };
}

export type QuizSnapshot = SnapshotFrom<typeof quizMachine>;

/** The screen a snapshot shows. */
export function screenOf(snapshot: QuizSnapshot): Screen {
	if (snapshot.matches('welcome')) return { name: 'welcome' };
	if (snapshot.matches('checking')) return { name: 'check' };
	if (snapshot.matches('done')) return { name: 'guide' };
	const changing = snapshot.matches({ asking: { way: 'changing' } });
	return { name: 'statement', id: snapshot.context.at, changing };
}

/** The statement whose answer was just changed from the check page, if that is where the voter came from. */
export function changedStatement(snapshot: QuizSnapshot): StatementId | undefined {
	return snapshot.matches({ checking: 'changed' }) ? snapshot.context.at : undefined;
}

/** True while the voter has been told to pick an answer or skip, and has done neither. */
export function asksToPick(snapshot: QuizSnapshot): boolean {
	return snapshot.matches({ asking: { notice: 'pickAnAnswer' } });
}
