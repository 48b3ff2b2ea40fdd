import fc from 'fast-check';
import { choices, type Answer, type AnswerSheet } from '../../src/lib/domain/answer-sheet';
import { encodeSheet } from '../../src/lib/domain/share-code';
import edition from '../../src/content/edition.json' with { type: 'json' };

/** What a voter says to the statements of the short quiz, in the order they are asked. */
export type Answers = readonly Answer[];

/** The statements of the short quiz, in the order they are asked. */
export const short = edition.statements.filter(
	(statement) => 'short' in statement && statement.short
);

const answers: fc.Arbitrary<Answers> = fc.array(
	fc.record({ reply: fc.constantFrom(...choices, 'skipped' as const), matters: fc.boolean() }),
	{ minLength: short.length, maxLength: short.length }
);

/** As many random voters of the short quiz as wanted; the same ones for the same seed. */
export function randomVoters(count: number, seed: number): Answers[] {
	return fc.sample(answers, { numRuns: count, seed });
}

/** The same answers turned round: every choice at the other end, every mark the other way. */
export function opposite(voter: Answers): Answers {
	return voter.map(({ reply, matters }) => {
		const place = choices.findIndex((choice) => choice === reply);
		return { reply: choices[choices.length - 1 - place] ?? reply, matters: !matters };
	});
}

/** The answers as a sheet, by permanent slot. */
export function sheetOf(voter: Answers): AnswerSheet {
	return Object.fromEntries(voter.map((answer, index) => [short[index]!.slot, answer]));
}

/** The code of a voter who agrees to the whole short quiz and stars nothing. */
export const sameToAll = encodeSheet(
	sheetOf(short.map(() => ({ reply: 'agree', matters: false })))
);
