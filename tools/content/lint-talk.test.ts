import { describe, expect, it } from 'vitest';
import { fault, faultsOf, plant, type Planted, type Plot } from './plant';

const vote = ({ words }: Plot) => words.statements['vote-after-prison']!;

const inTalk: readonly Planted[] = [
	[
		'a question to talk about that yes or no answers',
		(plot) => (vote(plot).talk = 'Do you know a person who lost their vote?'),
		'en/edition.json',
		'statements.vote-after-prison.talk',
		'can be answered with yes or no'
	],
	[
		'a question to talk about that is advice',
		(plot) => (vote(plot).talk = 'When is a punishment complete.'),
		'en/edition.json',
		'statements.vote-after-prison.talk',
		'is not one question'
	],
	[
		'two questions to talk about',
		(plot) => (vote(plot).talk = 'When is a punishment complete? What then?'),
		'en/edition.json',
		'statements.vote-after-prison.talk',
		'is not one question'
	],
	[
		'a question to talk about that takes a side',
		(plot) => (vote(plot).talk = 'How should a person get their vote back?'),
		'en/edition.json',
		'statements.vote-after-prison.talk',
		'presses with “should”'
	],
	[
		'a question to talk about that wants to hear no',
		(plot) => (vote(plot).talk = 'What would be lost if they could not vote?'),
		'en/edition.json',
		'statements.vote-after-prison.talk',
		'presses with “not”'
	],
	[
		'a question to talk about of 21 words',
		(plot) =>
			(vote(plot).talk =
				'What do you and I and all of the people we know think when we hear of jail and a vote?'),
		'en/edition.json',
		'statements.vote-after-prison.talk',
		'has a question of 21 words'
	]
];

describe('a fault in a statement, its views or its positions', () => {
	it.each(inTalk)(
		'is refused with its file, place and rule: %s',
		(_, change, file, place, rule) => {
			expect(faultsOf(plant(change))).toContainEqual(fault(file, place, rule));
		}
	);
});
