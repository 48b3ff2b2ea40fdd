import { answerIn, isChoice, type AnswerSheet } from './answer-sheet';
import type { Edition, Slot, Statement } from './edition';
import { asRecord, readRecord } from './stored-json';

/**
 * What a voter put into what they share, or took out of it, by slot. It is kept and erased with the answers: what was
 * left out once stays out, whatever page is opened next.
 */
export interface SharePicks {
	/** True where what is starred is in unless it was taken out. */
	readonly presets: boolean;
	readonly slots: Readonly<Record<Slot, boolean>>;
}

const version = 1;
const mostSlots = 500;

/** Is this answer in what is shared? */
export function isPicked({ presets, slots }: SharePicks, sheet: AnswerSheet, slot: Slot): boolean {
	const { reply, matters } = answerIn(sheet, slot);
	return slots[slot] ?? (presets && matters && isChoice(reply));
}

/** With one answer put in or taken out. */
export function withPick(picks: SharePicks, slot: Slot, isIn: boolean): SharePicks {
	return { ...picks, slots: { ...picks.slots, [slot]: isIn } };
}

/** What a message holds: words, and the link last, on a line of its own, where no program takes more for a part of it. */
export function messageOf(words: string, link: string): string {
	return `${words}\n${link}`;
}

/** The answers of a sheet to these statements, and no others. */
export function answersTo(statements: readonly Statement[], sheet: AnswerSheet): AnswerSheet {
	return Object.fromEntries(statements.map(({ slot }) => [slot, answerIn(sheet, slot)]));
}

/** The statements a voter replied to, in the order asked, those that are starred first. */
export function shareable({ statements }: Edition, sheet: AnswerSheet): Statement[] {
	const isStarred = ({ slot }: Statement) => Number(answerIn(sheet, slot).matters);
	return statements
		.filter(({ slot }) => answerIn(sheet, slot).reply !== 'open')
		.sort((a, b) => isStarred(b) - isStarred(a));
}

/** The picks as a text to be kept, and back. What cannot be read may have left something out, so then nothing is in. */
export const sharePicksCodec = {
	encode: ({ presets, slots }: SharePicks): string => JSON.stringify({ version, presets, slots }),
	decode: (text: string): SharePicks => {
		if (text === '') return { presets: true, slots: {} };
		const { presets, slots } = readRecord(text, version) ?? {};
		const known = Object.entries(asRecord(slots))
			.slice(0, mostSlots)
			.filter(([slot, isIn]) => /^\d{1,4}$/.test(slot) && typeof isIn === 'boolean');
		return { presets: presets === true, slots: Object.fromEntries(known) as SharePicks['slots'] };
	}
};
