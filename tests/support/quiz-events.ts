import type { QuizEvent } from '../../src/lib/domain/quiz-setup';
import type { Screen } from '../../src/lib/domain/screen';

/* A quiz of three statements, and what a voter does in it. */

/** Its statements, in the order asked. */
export const asked = [
	{ id: 'bail', slot: 4 },
	{ id: 'water', slot: 1 },
	{ id: 'courts', slot: 9 }
];

/** Goes on from a statement, with its answer. */
export const goOn = (id: string): QuizEvent => ({ type: 'statement.continue', id });

/** Leaves a statement without an answer. */
export const skip = (id: string): QuizEvent => ({ type: 'statement.skip', id });

/** The page’s own Back, at a statement. */
export const back = (id: string): QuizEvent => ({ type: 'statement.back', id });

/** Opens a statement from its card in the guide. */
export const change = (id: string): QuizEvent => ({ type: 'statement.change', id });

/** The screen of a statement. */
export const atStatement = (id: string, changing = false): Screen => ({
	name: 'statement',
	id,
	changing
});
