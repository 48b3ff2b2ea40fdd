import type { Edition, Statement } from '$lib/domain/edition';

/** A made-up statement whose words show where they came from. */
export function statement(id: string, slot: number, more: Partial<Statement> = {}): Statement {
	return {
		id,
		slot,
		topic: 'justice',
		name: `name of ${id}`,
		text: `text of ${id}`,
		companionText: `texto de ${id}`,
		terms: [],
		reasonsFor: `reasons for ${id}`,
		reasonsAgainst: `reasons against ${id}`,
		first: 'for',
		positions: { for: `for ${id}`, against: `against ${id}`, depends: `depends ${id}` },
		question: `question on ${id}`,
		talk: `talk about ${id}`,
		pointsTo: 'for',
		lawLine: `law line on ${id}`,
		lawSays: `law on ${id}`,
		bindingOnUS: `binding of ${id}`,
		standards: [
			{
				instrument: 'Declaration',
				abbreviation: 'DEC',
				article: 'Article 1',
				usStatus: 'not-a-treaty'
			}
		],
		deciders: [{ office: 'governor', how: `how on ${id}`, decidesFirst: true }],
		...more
	};
}

/** Three statements over two topics, two offices. */
export const smallEdition: Edition = {
	revision: 1,
	retired: {},
	topics: [
		{ id: 'justice', name: 'Justice' },
		{ id: 'climate', name: 'Climate' }
	],
	offices: [
		{
			id: 'governor',
			name: 'Governor',
			paperName: 'Governor',
			does: 'runs the state',
			level: 'state'
		},
		{ id: 'mayor', name: 'Mayor', paperName: 'Mayor', does: 'runs the city', level: 'local' },
		{
			id: 'ballot-measure',
			name: 'Ballot measures',
			paperName: 'Measure',
			does: 'asks voters',
			level: 'measure'
		}
	],
	statements: [
		statement('bail', 0),
		statement('water', 1, { topic: 'climate', pointsTo: 'against' }),
		statement('courts', 2, {
			deciders: [
				{ office: 'mayor', how: 'budget', decidesFirst: true },
				{ office: 'governor', how: 'signs it', decidesFirst: false }
			]
		})
	]
};
