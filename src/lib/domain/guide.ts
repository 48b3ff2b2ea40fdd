import {
	answerIn,
	choices,
	isChoice,
	isStrong,
	stanceOf,
	type AnswerSheet,
	type Choice
} from './answer-sheet';
import type { Edition, Office, Slot, Stance, Statement, Topic } from './edition';

/**
 * Where human rights law points, seen from a position: the same way, the other way, or it sets a condition. To a voter
 * for whom it depends, it points to agreeing or to disagreeing, or the same way where the standard itself is a test
 * case by case.
 */
export type Direction = 'same' | 'other' | 'condition' | 'agree' | 'disagree';

/** One position of the voter, in words an editor wrote for that stance. */
export interface Position {
	readonly statement: Statement;
	readonly choice: Choice;
	readonly stance: Stance;
	readonly text: string;
	readonly matters: boolean;
	/** Where the law points, seen from this position. Never a score. */
	readonly direction: Direction;
}

/** An office and the positions it decides on, those that matter most first. May be empty. */
export interface OfficePositions {
	readonly office: Office;
	readonly positions: readonly { readonly position: Position; readonly how: string }[];
}

/** Where the voter stands beside the standard in one topic: one mark for each answer, never an average. */
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
	/** Every office of the edition, in ballot order. */
	readonly byOffice: readonly OfficePositions[];
	/** Topics with at least one answer. */
	readonly byTopic: readonly TopicMarks[];
	/** Skipped, or marked as mattering with no answer: to look up before voting. In the order asked. */
	readonly toLookUp: readonly Statement[];
}

/**
 * Lays out a voter's answers as what is carried to the ballot. Answers the edition does not know are left out.
 *
 * @param order slots in the order the voter moved their priorities to; those not named come after, in the order asked
 */
export function buildGuide(
	edition: Edition,
	sheet: AnswerSheet,
	order: readonly Slot[] = []
): Guide {
	const positions = edition.statements.flatMap((statement) => positionOn(statement, sheet) ?? []);
	const marked = positions.filter((position) => position.matters);
	const strong = positions.filter((position) => isStrong(position.choice));
	const place = ({ statement }: Position) => order.indexOf(statement.slot) + 1 || Infinity;
	const priorities = [...(marked.length ? marked : strong)].sort(
		(a, b) => place(a) - place(b) || 0
	);

	return {
		priorities,
		prioritiesAre: marked.length ? 'marked' : strong.length ? 'strong' : 'none',
		positions,
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
		})
	};
}

function positionOn(statement: Statement, sheet: AnswerSheet): Position | undefined {
	const { reply, matters } = answerIn(sheet, statement.slot);
	if (!isChoice(reply)) return undefined;
	const stance = stanceOf(reply);
	return {
		statement,
		choice: reply,
		stance,
		text: statement.positions[stance],
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
			return decider ? [{ position, how: decider.how }] : [];
		})
		.sort((a, b) => Number(b.position.matters) - Number(a.position.matters));
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
