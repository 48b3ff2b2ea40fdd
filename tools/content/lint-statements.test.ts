import { describe, expect, it } from 'vitest';
import { fault, faultsOf, plant, type Planted, type Plot } from './plant';

const vote = ({ words }: Plot) => words.statements['vote-after-prison']!;
const wage = ({ words }: Plot) => words.statements['subminimum-wage']!;

const inStatements: readonly Planted[] = [
	[
		'a statement above grade 8.5',
		(plot) =>
			(vote(plot).statement =
				'Governmental institutions should rehabilitate incarcerated individuals.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'is hard to read: Flesch-Kincaid grade'
	],
	[
		'a statement of 21 words',
		(plot) =>
			(vote(plot).statement =
				'All of the men and the women who go to jail should get back the vote when they get out again.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'has a statement of 21 words'
	],
	[
		'a sentence of 21 words in another text',
		(plot) =>
			(plot.interface['landing.lead'] =
				'Go. One two three four five six seven eight nine ten one two three four five six seven eight nine ten one.'),
		'en/interface.json',
		'landing.lead',
		'has a sentence of 21 words'
	],
	[
		'a statement of two sentences',
		(plot) => (vote(plot).statement = 'People leave prison. They should get their vote back.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'holds more than one sentence'
	],
	[
		'a statement with two wishes',
		(plot) =>
			(vote(plot).statement = 'People should get a vote after prison and should get a job.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'joins two ideas with “and should”'
	],
	[
		'a statement with a semicolon',
		(plot) => (vote(plot).statement = 'People should get their vote back; prison is enough.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'joins two ideas with “;”'
	],
	[
		'a statement that is a question',
		(plot) => (vote(plot).statement = 'Should people get their vote back when they leave prison?'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'does not end with a full stop'
	],
	[
		'a negation in a statement',
		(plot) => (vote(plot).statement = 'People should never lose their right to vote.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'holds a negation: “never”'
	],
	[
		'a contracted negation in a statement',
		(plot) => (vote(plot).statement = 'People in prison shouldn’t lose their right to vote.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'holds a negation: “shouldn’t”'
	],
	[
		'a vague quantity in a statement',
		(plot) => (vote(plot).statement = 'Most people should get their vote back after prison.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'holds a vague quantity: “Most”'
	],
	[
		'a reason much shorter than the other',
		(plot) => (wage(plot).reasonsAgainst = 'Special wages can give people a job.'),
		'en/edition.json',
		'statements.subminimum-wage.reasonsAgainst',
		'words for, 7 words against'
	],
	[
		'a reason of as many words, and far longer ones',
		(plot) => {
			wage(plot).reasonsFor = 'A job can help a man to be part of it all.';
			wage(plot).reasonsAgainst =
				'Equitable remuneration can strengthen individual independence throughout communities, workplaces, households, neighborhoods and generations.';
		},
		'en/edition.json',
		'statements.subminimum-wage.reasonsAgainst',
		'the two reasons differ in length: 42 characters for'
	],
	[
		'one reason told as a fact and the other as what people say',
		(plot) => (wage(plot).reasonsAgainst = `Some fear this. ${wage(plot).reasonsAgainst}`),
		'en/edition.json',
		'statements.subminimum-wage.reasonsAgainst',
		'only one of the two reasons reports what others say: “Some fear”'
	],
	[
		'a loaded word in a reason',
		(plot) => (vote(plot).reasonsFor = 'It ends voter suppression.'),
		'en/edition.json',
		'statements.vote-after-prison.reasonsFor',
		'holds a loaded word: “voter suppression”'
	],
	[
		'a word that decides the answer in a statement',
		(plot) => (vote(plot).statement = 'A peaceful person should get the vote back after prison.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'holds a loaded word: “peaceful”'
	],
	[
		'a word stronger than should',
		(plot) => (vote(plot).statement = 'Each state must give the vote back after prison.'),
		'en/edition.json',
		'statements.vote-after-prison.statement',
		'asks more than “should”: “must”'
	],
	[
		'a question to candidates that presumes an answer',
		(plot) => (vote(plot).question = 'How would you bring the vote back?'),
		'en/edition.json',
		'statements.vote-after-prison.question',
		'presumes that something is to be done'
	],
	[
		'a law line of 17 words',
		(plot) =>
			(vote(plot).lawLine =
				'A loss of the vote for a crime should fit the crime and the term of it.'),
		'en/edition.json',
		'statements.vote-after-prison.lawLine',
		'has a law line of 17 words'
	],
	[
		'a law line of two sentences',
		(plot) => (vote(plot).lawLine = 'A loss must fit. It must end.'),
		'en/edition.json',
		'statements.vote-after-prison.lawLine',
		'is not one sentence'
	],
	[
		'a position in the third person',
		(plot) => (vote(plot).positions.against = 'Voters want the right to vote to come back later.'),
		'en/edition.json',
		'statements.vote-after-prison.positions.against',
		'is not said in the first person'
	]
];

describe('a fault in a statement, its views or its positions', () => {
	it.each(inStatements)(
		'is refused with its file, place and rule: %s',
		(_, change, file, place, rule) => {
			expect(faultsOf(plant(change))).toContainEqual(fault(file, place, rule));
		}
	);
});
