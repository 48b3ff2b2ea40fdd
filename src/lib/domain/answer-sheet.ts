import type { Slot, Stance } from './edition';

/** The five answers a statement can be given, from one end to the other. */
export const choices = [
	'strongly-agree',
	'agree',
	'depends',
	'disagree',
	'strongly-disagree'
] as const;

export type Choice = (typeof choices)[number];

/** What was said to one statement: a choice, "Skip: not sure", or nothing yet. */
export type Reply = Choice | 'skipped' | 'open';

export interface Answer {
	readonly reply: Reply;
	/** "This matters a lot to me", which may be said before or without a choice. */
	readonly matters: boolean;
}

/**
 * Everything one voter said, by permanent slot. Statements that were never touched have no entry, so two
 * equal sheets are equal objects. Slots that a page's edition does not know stay where they are: a short
 * quiz never loses what was answered in the full one.
 */
export type AnswerSheet = Readonly<Record<Slot, Answer>>;

export const blankSheet: AnswerSheet = {};

const untouched: Answer = { reply: 'open', matters: false };

/** The answer in a slot; an untouched one where the sheet has none. */
export function answerIn(sheet: AnswerSheet, slot: Slot): Answer {
	return sheet[slot] ?? untouched;
}

/** The sheet with a new reply in one slot; what matters stays. */
export function withReply(sheet: AnswerSheet, slot: Slot, reply: Reply): AnswerSheet {
	return withAnswer(sheet, slot, { ...answerIn(sheet, slot), reply });
}

/** The sheet with "This matters a lot to me" set or cleared in one slot; the reply stays. */
export function withMatters(sheet: AnswerSheet, slot: Slot, matters: boolean): AnswerSheet {
	return withAnswer(sheet, slot, { ...answerIn(sheet, slot), matters });
}

function withAnswer(sheet: AnswerSheet, slot: Slot, answer: Answer): AnswerSheet {
	if (answer.reply === 'open' && !answer.matters) {
		return Object.fromEntries(Object.entries(sheet).filter(([key]) => Number(key) !== slot));
	}
	return { ...sheet, [slot]: answer };
}

/** True when nobody has said anything in this sheet. */
export function isBlank(sheet: AnswerSheet): boolean {
	return Object.keys(sheet).length === 0;
}

/** True for one of the five choices; false for a skip or nothing. */
export function isChoice(reply: Reply): reply is Choice {
	return reply !== 'skipped' && reply !== 'open';
}

/** The side a choice takes. */
export function stanceOf(choice: Choice): Stance {
	switch (choice) {
		case 'depends':
			return 'depends';
		case 'agree':
		case 'strongly-agree':
			return 'for';
		case 'disagree':
		case 'strongly-disagree':
			return 'against';
	}
}

/** True for the two outer choices. */
export function isStrong(choice: Choice): boolean {
	return choice.startsWith('strongly');
}
