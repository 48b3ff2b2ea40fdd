/* The quiz’s vocabulary: what it knows, what can happen, and the named guards and actions of `quiz-machine.ts`. */

import { assign, setup } from 'xstate';
import {
	answerIn,
	blankSheet,
	withMatters,
	withReply,
	type AnswerSheet,
	type Choice
} from './answer-sheet';
import type { Slot, StatementId } from './edition';
import type { Screen } from './screen';

/** What the machine knows of a statement. */
export interface Asked {
	readonly id: StatementId;
	readonly slot: Slot;
}

export interface QuizContext {
	/** Every statement of the edition, in order, one or more. */
	readonly all: readonly Asked[];
	/** Those of the topics the voter chose, one or more; all of them unless the voter chose. */
	readonly asked: readonly Asked[];
	readonly sheet: AnswerSheet;
	/** The statement on the screen, or the last one that was. */
	readonly at: StatementId;
}

/** Events name the statement they were given to, so a late tap can never count for another one. */
export type QuizEvent =
	| { type: 'quiz.start' }
	| { type: 'quiz.choose'; ids: readonly StatementId[] }
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
	readonly all: readonly Asked[];
	readonly sheet?: AnswerSheet;
}

export interface About {
	readonly id: StatementId;
}

/** The statement an event names. */
export const about = ({ event }: { event: About }): About => ({ id: event.id });

function has(statements: readonly Asked[], id: StatementId): boolean {
	return statements.some((one) => one.id === id);
}

/** Where Back, Continue and Skip lead from a statement. */
function neighbour({ asked }: QuizContext, id: StatementId, step: 1 | -1): StatementId | undefined {
	const index = asked.findIndex((one) => one.id === id);
	return index < 0 ? undefined : asked[index + step]?.id;
}

function slotOf({ all }: QuizContext, id: StatementId): Slot {
	const found = all.find((one) => one.id === id);
	if (!found) throw new Error(`statement ${id} is not in this edition`);
	return found.slot;
}

function firstOpen(context: QuizContext): StatementId | undefined {
	return context.asked.find(({ id }) => !hasReply(context, id))?.id;
}

function hasReply(context: QuizContext, id: StatementId): boolean {
	return answerIn(context.sheet, slotOf(context, id)).reply !== 'open';
}

export const quizSetup = setup({
	types: {
		context: {} as QuizContext,
		events: {} as QuizEvent,
		input: {} as QuizInput
	},
	guards: {
		isKnown: ({ context }, { id }: About) => has(context.all, id),
		isOnScreen: ({ context }, { id }: About) => context.at === id,
		leavesSome: ({ context }, { ids }: { ids: readonly StatementId[] }) =>
			ids.some((id) => has(context.all, id)),
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
			screen.name === 'statement' && !screen.changing && has(context.all, screen.id),
		isVisitToChange: ({ context }, { screen }: { screen: Screen }) =>
			screen.name === 'statement' && screen.changing && has(context.all, screen.id)
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
		choose: assign(({ context }, { ids }: { ids: readonly StatementId[] }) => {
			const asked = context.all.filter(({ id }) => ids.includes(id));
			return { asked, at: firstOpen({ ...context, asked }) ?? asked[0]!.id };
		}),
		turnToOpen: assign(({ context }) => ({
			at: hasReply(context, context.at) ? (firstOpen(context) ?? context.at) : context.at
		})),
		turnTo: assign((_, { id }: About) => ({ at: id })),
		turnToNext: assign(({ context }, { id }: About) => ({ at: neighbour(context, id, 1) ?? id })),
		turnToPrevious: assign(({ context }, { id }: About) => ({
			at: neighbour(context, id, -1) ?? id
		})),
		loadSheet: assign(({ context }, { sheet, at }: { sheet: AnswerSheet; at: StatementId }) => ({
			sheet,
			at: has(context.all, at) ? at : context.at
		})),
		erase: assign(({ context }) => ({
			sheet: blankSheet,
			asked: context.all,
			at: context.all[0]!.id
		}))
	}
});

/** Is this a visit to that screen? */
export function visit(name: Screen['name']) {
	return {
		type: 'isVisit' as const,
		params: ({ event }: { event: { screen: Screen } }) => ({ screen: event.screen, name })
	};
}

/** The statement a visit leads to. */
export function visited({ event }: { event: { screen: Screen } }): About {
	return { id: event.screen.name === 'statement' ? event.screen.id : '' };
}
