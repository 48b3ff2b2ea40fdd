import { describe, expect, it } from 'vitest';
import type { Content } from './check-content';
import { buildInstruments, buildStatements, buildTopics } from './reading';

const statement = {
	short: true,
	pointsTo: 'against' as const,
	offices: ['mayor', 'judge'],
	decidesFirst: ['mayor'],
	facts: []
};
const words = {
	reasonsFor: 'Why.',
	reasonsAgainst: 'Another view.',
	positions: { for: 'For.', against: 'Against.', depends: 'Depends.' },
	question: 'What then?',
	talk: 'What matters to you?',
	lawLine: 'It asks this.',
	lawSays: 'It says so.',
	bindingOnUS: 'It binds.',
	offices: { judge: 'rulings', mayor: 'plans' },
	facts: {}
};
const instrument = {
	kind: 'treaty',
	adopted: 1966,
	officialUrl: 'https://example.org/covenant',
	usStatus: { class: 'binding', signed: '1977-10-05', ratified: null }
} as const;

const content: Content = {
	glossary: { terms: {} },
	localeFacts: { name: 'English', dir: 'ltr', review: 'signed' },
	structure: {
		retired: [],
		revision: 1,
		date: '2026-11-23',
		topics: ['water', 'empty', 'air'],
		offices: [
			{ id: 'judge', level: 'state' },
			{ id: 'mayor', level: 'local' }
		],
		statements: [
			{
				...statement,
				id: 'clean-air',
				slot: 0,
				topic: 'air',
				standards: [
					{ instrument: 'covenant', article: 'art. 6' },
					{ instrument: 'charter', article: 'art. 1' },
					{ instrument: 'covenant', article: 'art. 2' }
				],
				facts: [{ id: 'count', asOf: '2024-06', source: 'https://example.org/count' }]
			},
			{
				...statement,
				id: 'clean-water',
				slot: 1,
				topic: 'water',
				pointsTo: 'for',
				standards: [{ instrument: 'charter', article: 'art. 1' }]
			}
		]
	},
	standards: {
		instruments: [
			{ ...instrument, id: 'covenant', articles: ['art. 2', 'art. 6'] },
			{ ...instrument, id: 'charter', articles: ['art. 1'] },
			{ ...instrument, id: 'unchecked', articles: [] }
		]
	},
	words: {
		topics: { water: 'Water', empty: 'Empty', air: 'Air' },
		retired: {},
		officesDo: { judge: 'Decides cases.', mayor: 'Runs the city.' },
		offices: { judge: 'Judge', mayor: 'Mayor' },
		paperOffices: { judge: 'Judge', mayor: 'Mayor' },
		statements: {
			'clean-air': {
				...words,
				name: 'Air rules',
				statement: 'Air should be clean.',
				facts: { count: 'There are 3.' }
			},
			'clean-water': { ...words, name: 'Water rules', statement: 'Water should be clean.' }
		}
	},
	easy: { statements: {} },
	standardWords: {
		covenant: {
			title: 'The Covenant',
			shortTitle: 'Covenant',
			abbreviation: 'ABB',
			body: 'Assembly',
			note: 'A note.',
			articles: {
				'art. 2': { ref: 'Article 2', gist: 'Equal.' },
				'art. 6': { ref: 'Article 6', gist: 'Life.' }
			}
		},
		charter: {
			title: 'The Charter',
			shortTitle: 'Charter',
			abbreviation: 'ABB',
			body: 'Assembly',
			articles: { 'art. 1': { ref: 'Article 1', gist: 'Dignity.' } }
		},
		unchecked: {
			title: 'Unchecked',
			shortTitle: 'Unchecked',
			abbreviation: 'ABB',
			body: 'Assembly',
			articles: {}
		}
	}
};

describe('a statement', () => {
	it('cites each instrument once, with all its articles', () => {
		const [air] = buildStatements(content);
		expect(
			air?.citations.map(({ shortTitle, articles }) => [
				shortTitle,
				...articles.map(({ ref }) => ref)
			])
		).toEqual([
			['Covenant', 'Article 6', 'Article 2'],
			['Charter', 'Article 1']
		]);
	});

	it('names the offices that decide in the order of a ballot', () => {
		const [air] = buildStatements(content);
		expect(air?.deciders).toEqual([
			{ name: 'Judge', level: 'state', how: 'rulings', decidesFirst: false },
			{ name: 'Mayor', level: 'local', how: 'plans', decidesFirst: true }
		]);
	});

	it('gives each fact its date and its source', () => {
		const [air, water] = buildStatements(content);
		expect(air?.facts).toEqual([
			{ text: 'There are 3.', asOf: '2024-06', source: 'https://example.org/count' }
		]);
		expect(water?.facts).toEqual([]);
	});

	it('says which side the standards take', () => {
		expect(buildStatements(content).map(({ pointsTo }) => pointsTo)).toEqual(['against', 'for']);
	});
});

describe('an instrument', () => {
	it('lists the statements that rest on it', () => {
		const [covenant, charter] = buildInstruments(content);
		expect(covenant?.statements).toEqual([
			{ id: 'clean-air', name: 'Air rules', text: 'Air should be clean.' }
		]);
		expect(charter?.statements.map(({ id }) => id)).toEqual(['clean-air', 'clean-water']);
	});

	it('says when the US signed and joined, where that is known', () => {
		const [covenant] = buildInstruments(content);
		expect(covenant).toMatchObject({ usStatus: 'binding', signed: '1977-10-05', ratified: null });
	});

	it('is left out when none of its articles was checked', () => {
		expect(buildInstruments(content).map(({ id }) => id)).toEqual(['covenant', 'charter']);
	});
});

describe('the topics', () => {
	it('stand in the order of the file, without those that hold nothing', () => {
		expect(buildTopics(content).map(({ id }) => id)).toEqual(['water', 'air']);
	});
});
