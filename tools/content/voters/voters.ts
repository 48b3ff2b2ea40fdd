import { blankSheet, choices, withReply, type AnswerSheet } from '$lib/domain/answer-sheet';
import type { Edition } from '$lib/domain/edition';

/** Someone who fills in sheets without reading the statements. */
export interface Voter {
	readonly name: string;
	/** True where the same answer is given to every statement. */
	readonly alwaysTheSame: boolean;
	readonly sheets: (edition: Edition) => Iterable<AnswerSheet>;
}

/** The voters who show whether the edition leans: it does if one of them is told they always side with the standard. */
export function imaginedVoters(seed: number, randomSheets: number): Voter[] {
	return [
		{
			name: 'always agrees',
			alwaysTheSame: true,
			sheets: (edition) => [fill(edition, () => 'agree')]
		},
		{
			name: 'always disagrees',
			alwaysTheSame: true,
			sheets: (edition) => [fill(edition, () => 'disagree')]
		},
		{
			name: 'at random',
			alwaysTheSame: false,
			*sheets(edition) {
				const random = randomNumbers(seed);
				for (let sheet = 0; sheet < randomSheets; sheet++) {
					yield fill(edition, () => choices[Math.floor(random() * choices.length)]!);
				}
			}
		}
	];
}

function fill({ statements }: Edition, choose: () => (typeof choices)[number]): AnswerSheet {
	return statements.reduce((sheet, { slot }) => withReply(sheet, slot, choose()), blankSheet);
}

/** Mulberry32 by Tommy Ettinger (public domain): the same numbers from 0 up to 1 for the same seed. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
