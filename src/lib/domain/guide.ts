import {
	answerIn,
	choices,
	isChoice,
	isStrong,
	stanceOf,
	type AnswerSheet,
	type Choice
} from './answer-sheet';
import { unknownIn } from './comparison';
import type { Edition, Office, Slot, Stance, Statement, Topic } from './edition';
import { noOwnWords, sentenceOf, type OwnWords } from './own-words';

/**
 * Where human rights law points, seen from a position: the same way, the other way, or it sets a condition. To a voter
 * for whom it depends, it points to agreeing or to disagreeing, or the same way where the standard itself is a test
 * case by case.
 */
export type Direction = 'same' | 'other' | 'condition' | 'agree' | 'disagree';

/** One position of the voter, in words an editor wrote for that stance or in the voter's own. */
export interface Position {
	readonly statement: Statement;
	readonly choice: Choice;
	readonly stance: Stance;
	readonly text: string;
	/** True where the text is the voter's own. */
	readonly isOwn: boolean;
	/** What it depends on, in the voter's words; empty where nothing was written, and for other stances. */
	readonly condition: string;
	readonly matters: boolean;
	/** Where the law points, seen from this position. Never a score. */
	readonly direction: Direction;
}

/** An office and the positions it decides on, those it decides first and those that matter most first. May be empty. */
export interface OfficePositions {
	readonly office: Office;
	readonly positions: readonly {
		readonly position: Position;
		readonly how: string;
		readonly decidesFirst: boolean;
	}[];
}

/** How the voter's answers relate to the standard in one topic: one mark for each answer, never an average. */
export interface TopicMarks {
	readonly topic: Topic;
	readonly matters: boolean;
	/** Each at a step from 0 (strongly other than the standard) over 2 (it depends) to 4 (strongly with it). */
	readonly marks: readonly { readonly position: Position; readonly step: 0 | 1 | 2 | 3 | 4 }[];
}

export interface Guide {
	/** What comes first on paper: marked ones, or where nothing is marked the strongly held ones; in the voter's order. */
	readonly priorities: readonly Position[];
	readonly prioritiesAre: 'marked' | 'strong' | 'none';
	/** Every position, in the order asked. */
	readonly positions: readonly Position[];
	/** Every position, starred ones first, each part in the voter's order. */
	readonly inOrder: readonly Position[];
	/** Every office of the edition, in ballot order. */
	readonly byOffice: readonly OfficePositions[];
	/** Topics with at least one answer. */
	readonly byTopic: readonly TopicMarks[];
	/** Skipped, or marked as mattering with no answer: to look up before voting. In the order asked. */
	readonly toLookUp: readonly Statement[];
	/** Names of statements that were answered and have since been reworded or taken out. */
	readonly retired: readonly string[];
	/** How many choices are on statements that this edition does not have: it may be the short one. */
	readonly elsewhere: number;
}

/** How many starred positions the guide asks for. */
export const mostStars = 6;

/**
 * Lays out a voter's answers as what is carried to the ballot. Answers the edition does not know are left out.
 *
 * @param order slots in the order the voter moved their positions to; those not named come after, in the order asked
 * @param own what the voter wrote in place of the editors' words
 */
export function buildGuide(
	edition: Edition,
	sheet: AnswerSheet,
	order: readonly Slot[] = [],
	own: OwnWords = noOwnWords
): Guide {
	const positions = edition.statements.flatMap(
		(statement) => positionOn(statement, sheet, own) ?? []
	);
	const marked = positions.filter((position) => position.matters);
	const strong = positions.filter((position) => isStrong(position.choice));
	const place = ({ statement }: Position) => order.indexOf(statement.slot) + 1 || Infinity;
	// Without a place is Infinity, and Infinity less itself is no number.
	const inVotersOrder = (some: readonly Position[]) =>
		[...some].sort((a, b) => place(a) - place(b) || 0);

	return {
		priorities: inVotersOrder(marked.length ? marked : strong),
		prioritiesAre: marked.length ? 'marked' : strong.length ? 'strong' : 'none',
		positions,
		inOrder: inVotersOrder(positions).sort((a, b) => Number(b.matters) - Number(a.matters)),
		byOffice: edition.offices.map((office) => ({
			office,
			positions: decidedBy(office, positions)
		})),
		byTopic: edition.topics
			.map((topic) => marksIn(topic, positions))
			.filter(({ marks }) => marks.length > 0),
		toLookUp: edition.statements.filter((statement) => {
			const { reply, matters } = answerIn(sheet, statement.slot);
			return reply === 'skipped' || (reply === 'open' && matters);
		}),
		retired: Object.entries(edition.retired)
			.filter(([slot]) => isChoice(answerIn(sheet, Number(slot)).reply))
			.map(([, name]) => name),
		elsewhere: unknownIn(edition, sheet).filter(
			(slot) => isChoice(answerIn(sheet, slot).reply) && !(slot in edition.retired)
		).length
	};
}

/** Where a voter moves a position to, among the starred ones or among the others. */
export type Move = 'top' | 'up' | 'down';

/**
 * The order of the slots after one was moved. What is starred stays before what is not, so at either end of its part a
 * position stays where it is.
 */
export function orderAfter({ inOrder }: Guide, slot: Slot, move: Move): Slot[] {
	const moved = inOrder.find(({ statement }) => statement.slot === slot);
	const order = inOrder
		.filter(({ matters }) => matters === moved?.matters)
		.map(({ statement }) => statement.slot);
	const from = order.indexOf(slot);
	const to = { top: 0, up: from - 1, down: from + 1 }[move];
	if (from >= 0 && to >= 0) order.splice(to, 0, ...order.splice(from, 1));
	return [...new Set([...order, ...inOrder.map(({ statement }) => statement.slot)])];
}

function positionOn(statement: Statement, sheet: AnswerSheet, own: OwnWords): Position | undefined {
	const { reply, matters } = answerIn(sheet, statement.slot);
	if (!isChoice(reply)) return undefined;
	const stance = stanceOf(reply);
	const sentence = sentenceOf(own, statement.slot, stance);
	return {
		statement,
		choice: reply,
		stance,
		text: sentence || statement.positions[stance],
		isOwn: sentence !== '',
		condition: stance === 'depends' ? (own.conditions[statement.slot] ?? '') : '',
		matters,
		direction: directionOf(stance, statement.pointsTo)
	};
}

/** Where the law points for a voter of this stance. */
export function directionOf(stance: Stance, pointsTo: Stance): Direction {
	if (stance === pointsTo) return 'same';
	if (pointsTo === 'depends') return 'condition';
	if (stance === 'depends') return pointsTo === 'for' ? 'agree' : 'disagree';
	return 'other';
}

function decidedBy(office: Office, positions: readonly Position[]): OfficePositions['positions'] {
	return positions
		.flatMap((position) => {
			const decider = position.statement.deciders.find((one) => one.office === office.id);
			return decider ? [{ position, how: decider.how, decidesFirst: decider.decidesFirst }] : [];
		})
		.sort(
			(a, b) =>
				Number(b.decidesFirst) - Number(a.decidesFirst) ||
				Number(b.position.matters) - Number(a.position.matters)
		);
}

function marksIn(topic: Topic, positions: readonly Position[]): TopicMarks {
	const inTopic = positions.filter(({ statement }) => statement.topic === topic.id);
	return {
		topic,
		matters: inTopic.some(({ matters }) => matters),
		marks: inTopic.map((position) => ({ position, step: stepOf(position) }))
	};
}

function stepOf({ statement, choice }: Position): 0 | 1 | 2 | 3 | 4 {
	const agreement = (4 - choices.indexOf(choice)) as 0 | 1 | 2 | 3 | 4;
	if (statement.pointsTo === 'depends') return choice === 'depends' ? 4 : 2;
	return statement.pointsTo === 'for' ? agreement : ((4 - agreement) as 0 | 1 | 2 | 3 | 4);
}
