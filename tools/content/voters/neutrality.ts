import type { AnswerSheet } from '$lib/domain/answer-sheet';
import type { Edition } from '$lib/domain/edition';
import { buildGuide, type Position } from '$lib/domain/guide';
import { imaginedVoters, type Voter } from './voters';

/**
 * How many positions of a guide the law points the same way on, the other way, or sets a condition for. “It depends”
 * is none of the first two. Means over several sheets.
 */
export interface Sides {
	same: number;
	other: number;
	condition: number;
}

/** What one imagined voter is shown. */
export interface Shown {
	readonly voter: Voter;
	readonly all: Sides;
	/** By topic id, in the edition's order. */
	readonly byTopic: ReadonlyMap<string, Sides>;
}

/** The most of a guide that may be on one side for a voter who gives the same answer to everything. */
export const mostOnOneSide = 0.75;

export const seed = 20261123;
export const randomSheets = 10_000;

/** What each imagined voter is shown by this edition. The same edition gives the same figures. */
export function neutralityOf(edition: Edition, sheets = randomSheets): Shown[] {
	return imaginedVoters(seed, sheets).map((voter) => shownTo(voter, edition));
}

/** Voters who answer everything alike and are shown one side nearly throughout: the edition leans. */
export function leaning(shown: readonly Shown[]): Shown[] {
	return shown.filter(
		({ voter, all }) => voter.alwaysTheSame && shareOfOneSide(all) > mostOnOneSide
	);
}

/** @returns from 0.5 (even) to 1 (all on one side); 0 where nothing takes a side */
export function shareOfOneSide(sides: Sides): number {
	const total = sides.same + sides.other;
	return total === 0 ? 0 : Math.max(sides.same, sides.other) / total;
}

function shownTo(voter: Voter, edition: Edition): Shown {
	const sheets = [...voter.sheets(edition)];
	const all = none();
	const byTopic = new Map(edition.topics.map(({ id }) => [id, none()]));
	for (const position of sheets.flatMap((sheet) => positionsOn(edition, sheet))) {
		const side = sideOf(position);
		all[side] += 1 / sheets.length;
		byTopic.get(position.statement.topic)![side] += 1 / sheets.length;
	}
	return { voter, all, byTopic };
}

function positionsOn(edition: Edition, sheet: AnswerSheet): readonly Position[] {
	return buildGuide(edition, sheet).positions;
}

/** Who says “it depends” takes no side, wherever the law points. */
function sideOf({ stance, direction }: Position): keyof Sides {
	return stance !== 'depends' && (direction === 'same' || direction === 'other')
		? direction
		: 'condition';
}

function none(): Sides {
	return { same: 0, other: 0, condition: 0 };
}
