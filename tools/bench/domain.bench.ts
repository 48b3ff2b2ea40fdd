import { afterAll, bench, describe } from 'vitest';
import { createActor } from 'xstate';
import { choices, type AnswerSheet } from '$lib/domain/answer-sheet';
import { compare } from '$lib/domain/comparison';
import type { Edition } from '$lib/domain/edition';
import { buildGuide } from '$lib/domain/guide';
import { quizMachine } from '$lib/domain/quiz-machine';
import { decodeSheet, encodeSheet, maxSlot } from '$lib/domain/share-code';
import { sheetInText } from '$lib/domain/share-code-in-text';
import { smallEdition, statement } from '../../tests/support/small-edition';

/* `npm run bench -- domain`: does an answer cost more in a larger edition? */

/** The short quiz, the full one, and as many statements as a share code has room for. */
const sizes = [12, 36, 100, maxSlot + 1];
/** Keeps what was computed, so that nothing is left out as unused. */
let kept: unknown;
afterAll(() => void kept);

for (const size of sizes) {
	const edition = editionOf(size);
	const [mine, theirs] = [sheetOf(size, 0), sheetOf(size, 2)];
	const code = encodeSheet(mine);

	describe(`${size} statements`, () => {
		bench('machine: one answer and on', answerInTheMiddle(edition));
		bench('machine: the whole quiz', () => answerAll(edition));
		bench('guide', () => void (kept = buildGuide(edition, mine)));
		bench('code: written', () => void (kept = encodeSheet(mine)));
		bench('code: read', () => void (kept = decodeSheet(code)));
		bench('comparison', () => void (kept = compare(edition, mine, theirs)));
	});
}

/** Two lengths, one ten times the other: what takes more than ten times as long grows with the square. */
describe('hostile text', () => {
	for (const part of ['%25', 'A ', 'A', '%', '-_', '%E0'])
		for (const times of [10_000, 100_000]) {
			const text = part.repeat(times);
			bench(`${part} × ${times}`, () => void (kept = sheetInText(text)));
		}
});

function editionOf(size: number): Edition {
	const statements = Array.from({ length: size }, (_, slot) => statement(`s${slot}`, slot));
	return { ...smallEdition, statements };
}

/** An answer in every slot, one in five of which matters. */
function sheetOf(size: number, shift: number): AnswerSheet {
	const answers = Array.from({ length: size }, (_, slot) => {
		const reply = choices[(slot + shift) % choices.length]!;
		return [slot, { reply, matters: slot % 5 === 0 }] as const;
	});
	return Object.fromEntries(answers);
}

/** Answers the statement in the middle, goes on, and comes back to where it was. */
function answerInTheMiddle({ statements }: Edition): () => void {
	const actor = createActor(quizMachine, { input: { all: statements } }).start();
	const [{ id }, { id: next }] = statements.slice(statements.length / 2) as [
		Edition['statements'][number],
		Edition['statements'][number]
	];
	const screen = { name: 'statement', id, changing: false } as const;
	return () => {
		actor.send({ type: 'screen.visit', screen });
		actor.send({ type: 'statement.answer', id, choice: 'agree' });
		actor.send({ type: 'statement.continue', id });
		kept = next;
	};
}

function answerAll({ statements }: Edition): void {
	const actor = createActor(quizMachine, { input: { all: statements } }).start();
	actor.send({ type: 'quiz.start' });
	for (const { id } of statements) {
		actor.send({ type: 'statement.answer', id, choice: 'agree' });
		actor.send({ type: 'statement.continue', id });
	}
	kept = actor.getSnapshot();
}
