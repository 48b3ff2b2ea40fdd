import { describe, expect, it } from 'vitest';
import { fault, faultsOf, plant, plantBeside, type Planted, type Plot } from './plant';

const vote = ({ easy }: Plot) => easy.statements['vote-after-prison']!;
const solitary = ({ easy }: Plot) => easy.statements['solitary-over-15-days']!;
const file = 'en/easy.json';
const statement = 'statements.vote-after-prison.statement';

const inEasyWords: readonly Planted[] = [
	[
		'a statement above grade 6.5, which plain words may have',
		(plot) =>
			(vote(plot).statement =
				'Courts should be able to sentence people with severe illness to a long prison term.'),
		file,
		statement,
		'is hard to read: Flesch-Kincaid grade'
	],
	[
		'a view above grade 6.5',
		(plot) => (vote(plot).reasonsFor = 'Disenfranchised individuals are community members.'),
		file,
		'statements.vote-after-prison.reasonsFor',
		'is hard to read: Flesch-Kincaid grade'
	],
	[
		'statements above grade 5 taken together, each of them below 6.5',
		({ easy }) => {
			for (const one of Object.values(easy.statements))
				one.statement = 'The courts should be able to sentence any person to a long prison term.';
		},
		file,
		'',
		'all its easy statements together are hard to read'
	],
	[
		'views above grade 5 taken together',
		({ easy }) => {
			for (const one of Object.values(easy.statements))
				one.reasonsFor = one.reasonsAgainst =
					'The courts should be able to sentence any person to a long prison term.';
		},
		file,
		'',
		'all its easy views together are hard to read'
	],
	[
		'a sentence of 18 words, which plain words may have',
		(plot) =>
			(vote(plot).reasonsFor =
				'A vote is how you and I and all of us here can say what we want now.'),
		file,
		'statements.vote-after-prison.reasonsFor',
		'has a sentence of 18 words'
	],
	[
		'a negation in a statement',
		(plot) => (vote(plot).statement = 'People should not lose the vote when they leave prison.'),
		file,
		statement,
		'holds a negation: “not”'
	],
	[
		'a vague quantity in a statement',
		(plot) => (vote(plot).statement = 'Most people should get the vote back.'),
		file,
		statement,
		'holds a vague quantity: “Most”'
	],
	[
		'two wishes in a statement',
		(plot) => (vote(plot).statement = 'People should get the vote and should get a job.'),
		file,
		statement,
		'joins two ideas with “and should”'
	],
	[
		'a reason much shorter than the other',
		(plot) => (vote(plot).reasonsAgainst = 'Some want a long wait.'),
		file,
		'statements.vote-after-prison.reasonsAgainst',
		'words for, 5 words against'
	],
	[
		'a figure that the plain words do not hold',
		(plot) => (solitary(plot).statement = solitary(plot).statement.replace('15 days', '22 hours')),
		file,
		'statements.solitary-over-15-days.statement',
		'holds 22, which the words it replaces do not'
	],
	[
		'a slogan',
		(plot) =>
			(vote(plot).reasonsAgainst = 'Some want law and order, and a long wait for the vote.'),
		file,
		'statements.vote-after-prison.reasonsAgainst',
		'holds a word of advocacy: “law and order”'
	],
	[
		'a statement without easy words',
		({ easy }) => delete easy.statements['vote-after-prison'],
		file,
		'statements.vote-after-prison',
		'is missing'
	],
	[
		'easy words without one of the views',
		(plot) => delete (vote(plot) as { reasonsFor?: string }).reasonsFor,
		file,
		'statements.vote-after-prison.reasonsFor',
		''
	]
];

describe('a fault in easy words', () => {
	it.each(inEasyWords)(
		'is refused with its file, place and rule: %s',
		(_, change, file, place, rule) => {
			expect(faultsOf(plant(change))).toContainEqual(fault(file, place, rule));
		}
	);

	it('is refused in a second language too', () => {
		const source = plantBeside('es', (plot) => {
			vote(plot).statement = 'Las instituciones deben garantizar la participación electoral.';
		});
		expect(faultsOf(source)).toContainEqual(fault('es/easy.json', statement, 'INFLESZ'));
	});
});
