import { describe, expect, it } from 'vitest';
import type { FactBase } from './lint/read-facts';
import { fault, faultsOf, faultsWithFacts, plant, type Planted, type Plot } from './plant';

const vote = ({ words }: Plot) => words.statements['vote-after-prison']!;
const structureOf = ({ structure }: Plot, id: string) =>
	structure.statements.find((one) => one.id === id)!;

const inStructure: readonly Planted[] = [
	[
		'an instrument the fact base does not know',
		(plot) => {
			const known = plot.standards.instruments[0]!;
			plot.standards.instruments.push({ ...known, id: 'magna-carta' });
			plot.standardWords['magna-carta'] = structuredClone(plot.standardWords[known.id]!);
		},
		'standards.json',
		'magna-carta',
		'is an instrument the fact base does not know'
	],
	[
		'an article that is not verified in the fact base',
		(plot) => {
			plot.standards.instruments[0]!.articles.push('art. 30');
			plot.standardWords.udhr!.articles['art. 30'] = { ref: 'Article 30', gist: 'It is so.' };
		},
		'standards.json',
		'udhr.articles',
		'“art. 30” is not verified in the fact base'
	],
	[
		'a treaty said to bind that does not',
		(plot) => {
			const crpd = plot.standards.instruments.find(({ id }) => id === 'crpd')!;
			crpd.usStatus.class = 'binding';
		},
		'standards.json',
		'crpd.usStatus.class',
		'says binding, which the fact base does not'
	],
	[
		'a side the standard does not take',
		(plot) => (structureOf(plot, 'torture-emergency').pointsTo = 'for'),
		'edition.json',
		'statements.torture-emergency.pointsTo',
		'says for, which the fact base does not'
	],
	[
		'a fact with another date than the verified one',
		(plot) => (structureOf(plot, 'death-penalty-end').facts[0]!.asOf = '2024'),
		'edition.json',
		'statements.death-penalty-end.facts.executions-2025',
		'no fact of 2024 from https://'
	],
	[
		'a fact with a source nobody checked',
		(plot) => (structureOf(plot, 'death-penalty-end').facts[0]!.source = 'https://example.org/'),
		'edition.json',
		'statements.death-penalty-end.facts.executions-2025',
		'no fact of 2025 from https://example.org/'
	],
	[
		'an article whose own key says that nobody looked it up',
		(plot) => {
			const article = '2023 (para. not checked)';
			plot.standards.instruments.find(({ id }) => id === 'hrc-usa')!.articles.push(article);
			plot.standardWords['hrc-usa']!.articles[article] = { ref: '2023', gist: 'It is so.' };
		},
		'standards.json',
		'hrc-usa.articles',
		'“2023 (para. not checked)” says itself that it was not checked'
	],
	[
		'a topic in which the law points one way only',
		(plot) => (structureOf(plot, 'gun-removal-conviction').pointsTo = 'for'),
		'edition.json',
		'topics.guns',
		'holds no statement the standards point against'
	],
	[
		'two neighbors of one topic',
		({ structure }) => (structure.statements[1]!.topic = structure.statements[0]!.topic),
		'edition.json',
		'statements.police-deadly-force',
		'follows sleeping-outside-fines of the same topic in the full quiz'
	]
];

describe('a fault in the structure', () => {
	it.each(inStructure)(
		'is refused with its file, place and rule: %s',
		(_, change, file, place, rule) => {
			expect(faultsOf(plant(change))).toContainEqual(fault(file, place, rule));
		}
	);

	it('is refused where the standard agrees with nearly everything', () => {
		const faults = faultsOf(
			plant(({ structure }) => structure.statements.forEach((one) => (one.pointsTo = 'for')))
		);
		expect(faults).toContainEqual(
			fault('edition.json', 'statements', 'the standard disagrees with 0 % of all statements')
		);
		expect(faults).toContainEqual(
			fault('edition.json', 'statements', 'disagrees with 0 statements of the short quiz')
		);
	});

	it('is told alone, before the words are read, where the files do not agree', () => {
		const faults = faultsOf(
			plant((plot) => {
				structureOf(plot, 'torture-emergency').topic = 'weather';
				vote(plot).statement = 'Never!';
			})
		);
		expect(faults).toEqual([
			{
				file: 'edition.json',
				place: 'statements.torture-emergency',
				rule: 'unknown topic "weather"',
				right: expect.stringContaining('README')
			}
		]);
	});
});

describe('a fault in the fact base', () => {
	const fact = (base: FactBase) =>
		base.statements.find(({ id }) => id === 'death-penalty-end')!.facts[0]! as Record<
			string,
			unknown
		>;
	const iccpr = (base: FactBase) => base.instruments.find(({ id }) => id === 'iccpr')!;
	const cases: [string, (base: FactBase) => void, string, string, string][] = [
		[
			'a fact whose day is past',
			(base) => (fact(base).goodUntil = '2026-11-27'),
			'facts/statements.json',
			'death-penalty-end.facts.executions-2025',
			'was good until 2026-11-27'
		],
		[
			'a status whose day is past',
			(base) => ((iccpr(base).usStatus as { goodUntil: string }).goodUntil = '2026-01-01'),
			'facts/instruments.json',
			'iccpr.usStatus',
			'was good until 2026-01-01'
		],
		[
			'a fact of which nobody says when it was read',
			(base) => delete fact(base).read,
			'facts/statements.json',
			'death-penalty-end.facts.executions-2025',
			'lacks the day it was read'
		],
		[
			'a status that nobody verified, and from no source',
			(base) => Object.assign(iccpr(base).usStatus, { verified: false, source: '' }),
			'facts/instruments.json',
			'iccpr.usStatus',
			'lacks the source and "verified": true'
		],
		[
			'an article read on no day',
			(base) => Object.assign(iccpr(base).articles[0]!, { read: '2026 (edition 1)' }),
			'facts/instruments.json',
			'iccpr.articles.art. 2(1)',
			'lacks the day it was read'
		]
	];

	it.each(cases)('is refused with its file, place and rule: %s', (_, change, file, place, rule) => {
		expect(faultsWithFacts(change)).toContainEqual(fault(file, place, rule));
	});
});
