import type { LintContent } from './content';
import type { LintFault, Measure } from './fault';

/** Share of statements with which the standard disagrees: enough that nobody can agree their way through. */
const disagreeing = { least: 0.3, most: 0.45 };
const leastInShort = 3;

/** Too few or too many statements with which the standard disagrees, one-sided topics, and neighbors of one topic. */
export function balance({ structure }: LintContent): LintFault[] {
	const file = 'edition.json';
	const share = shareDisagreeing(structure.statements);
	const short = structure.statements.filter((one) => one.short);
	const inShort = countDisagreeing(short);
	const faults: LintFault[] = [];
	if (share < disagreeing.least || share > disagreeing.most) {
		faults.push({
			file,
			place: 'statements',
			rule: `the standard disagrees with ${percent(share)} of all statements`,
			right: `${percent(disagreeing.least)} to ${percent(disagreeing.most)}`
		});
	}
	if (inShort < leastInShort) {
		faults.push({
			file,
			place: 'statements',
			rule: `the standard disagrees with ${inShort} statements of the short quiz`,
			right: `${leastInShort} or more`
		});
	}
	return [
		...faults,
		...oneSidedTopics(structure),
		...neighbors(structure.statements, 'the full quiz'),
		...neighbors(short, 'the short quiz')
	];
}

/** How many statements the standard disagrees with. */
export function balanceMeasures({ structure }: LintContent): Measure[] {
	const short = structure.statements.filter((one) => one.short);
	return [
		{
			what: 'statements the standard disagrees with, percent',
			value: 100 * shareDisagreeing(structure.statements),
			bar: `${percent(disagreeing.least)} to ${percent(disagreeing.most)}`
		},
		{
			what: 'the same in the short quiz, a count',
			value: countDisagreeing(short),
			bar: `${leastInShort} or more`
		}
	];
}

type Statements = LintContent['structure']['statements'];

/** A voter may pick one topic alone: in each of them the law agrees with one statement and disagrees with another. */
function oneSidedTopics({ topics, statements }: LintContent['structure']): LintFault[] {
	return topics.flatMap((topic) => {
		const its = statements.filter((one) => one.topic === topic);
		return (['for', 'against'] as const)
			.filter((side) => its.length > 0 && !its.some(({ pointsTo }) => pointsTo === side))
			.map((side) => ({
				file: 'edition.json',
				place: `topics.${topic}`,
				rule: `holds no statement the standards point ${side}`,
				right: 'one or more on each side'
			}));
	});
}

function neighbors(statements: Statements, quiz: string): LintFault[] {
	return statements.flatMap((one, index) => {
		const before = statements[index - 1];
		if (before?.topic !== one.topic) return [];
		return [
			{
				file: 'edition.json',
				place: `statements.${one.id}`,
				rule: `follows ${before.id} of the same topic in ${quiz}`,
				right: 'a statement of another topic between them'
			}
		];
	});
}

function countDisagreeing(statements: Statements): number {
	return statements.filter((one) => one.pointsTo === 'against').length;
}

function shareDisagreeing(statements: Statements): number {
	return countDisagreeing(statements) / statements.length;
}

function percent(share: number): string {
	return `${Math.round(100 * share)} %`;
}
