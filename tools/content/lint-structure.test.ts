import { describe, expect, it } from 'vitest';
import { fault, faultsOf, plant, type Planted, type Plot } from './plant';

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
		(plot) => (structureOf(plot, 'abortion-crime').lawSays = 'agree'),
		'edition.json',
		'statements.abortion-crime.lawSays',
		'says agree, which the fact base does not'
	],
	[
		'a fact with another date than the verified one',
		(plot) => (structureOf(plot, 'death-penalty-end').facts[0]!.asOf = '2025'),
		'edition.json',
		'statements.death-penalty-end.facts.executions-2024',
		'no fact of 2025 from https://deathpenaltyinfo.org/'
	],
	[
		'a fact with a source nobody checked',
		(plot) => (structureOf(plot, 'death-penalty-end').facts[0]!.source = 'https://example.org/'),
		'edition.json',
		'statements.death-penalty-end.facts.executions-2024',
		'no fact of 2024 from https://example.org/'
	],
	[
		'two neighbours of one topic',
		({ structure }) => (structure.statements[1]!.topic = structure.statements[0]!.topic),
		'edition.json',
		'statements.subminimum-wage',
		'follows vote-after-prison of the same topic in the full quiz'
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
			plant(({ structure }) => structure.statements.forEach((one) => (one.lawSays = 'agree')))
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
				structureOf(plot, 'abortion-crime').topic = 'weather';
				vote(plot).statement = 'Never!';
			})
		);
		expect(faults).toEqual([
			{
				file: 'edition.json',
				place: 'statements.abortion-crime',
				rule: 'unknown topic "weather"',
				right: expect.stringContaining('README')
			}
		]);
	});
});
