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

/** One position of the voter, in words an editor wrote for that stance. */
export interface Position {
	readonly statement: Statement;
	readonly choice: Choice;
	readonly stance: Stance;
	readonly text: string;
	readonly matters: boolean;
	/** Beside the standard: with it, other than it, or neither ("it depends"). Never a score. */
	readonly besideStandard: 'with' | 'other' | 'neither';
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
		besideStandard:
			stance === 'depends' ? 'neither' : stance === statement.standardStance ? 'with' : 'other'
	};
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
	return statement.standardStance === 'for' ? agreement : ((4 - agreement) as 0 | 1 | 2 | 3 | 4);
}
