import { checkContent } from '$lib/server/content/check-content';
import { toEdition } from '$lib/server/content/parse-edition';
import { type Edition, type Length } from '$lib/domain/edition';
import type { ContentSource } from '../lint/read-content';
import {
	leaning,
	mostOnOneSide,
	neutralityOf,
	randomSheets,
	seed,
	shareOfOneSide,
	type Shown,
	type Sides
} from './neutrality';

/**
 * The neutrality report in lines for a terminal, and whether the edition passes.
 *
 * @param sheets how many sheets the voter who answers at random fills in, 1 or more
 */
export function neutralityReport(
	source: ContentSource,
	sheets = randomSheets
): { lines: string[]; ok: boolean } {
	const content = checkContent({ ...source, ...source.locales[0]! });
	const lengths: Length[] = ['short', 'full'];
	const results = lengths.map((length) => {
		const edition = toEdition(content, length);
		return { edition, shown: neutralityOf(edition, sheets) };
	});
	const leaningOnes = results.flatMap(({ edition, shown }) =>
		leaning(shown).map(
			({ voter, all }) =>
				`Fault: who ${voter.name} is shown ${percent(shareOfOneSide(all))} on one side ` +
				`of ${edition.statements.length} statements; right: ${percent(mostOnOneSide)} or less.`
		)
	);
	const full = results.at(-1)!;
	return {
		ok: leaningOnes.length === 0,
		lines: [
			`Neutrality report, revision ${content.structure.revision}`,
			'How many positions of a guide the law points the same way as, the other way, or sets a condition on.',
			`At random: means of ${sheets} sheets, seed ${seed}.`,
			...results.flatMap(({ edition, shown }) => [
				'',
				`${edition.statements.length} statements`.padEnd(24) + heading,
				...shown.map(({ voter, all }) => row(voter.name, all))
			]),
			...full.edition.topics.flatMap(({ id, name }) => [
				'',
				`${name}: ${directionsOf(full.edition, id)}`,
				''.padEnd(24) + heading,
				...full.shown.map(({ voter, byTopic }) => row(voter.name, byTopic.get(id)!))
			]),
			'',
			...(leaningOnes.length > 0 ? leaningOnes : [passed(results.map(({ shown }) => shown))])
		]
	};
}

const heading = ['same way', 'other way', 'condition'].map((word) => word.padStart(11)).join('');

/** Where the law points in one topic, such as "2 for, 1 against, 1 depends". */
function directionsOf({ statements }: Edition, topic: string): string {
	const its = statements.filter((one) => one.topic === topic);
	return (['for', 'against', 'depends'] as const)
		.map((side) => `${its.filter(({ pointsTo }) => pointsTo === side).length} ${side}`)
		.join(', ');
}

function row(name: string, sides: Sides): string {
	const figures = [sides.same, sides.other, sides.condition].map((figure) => {
		return (Math.round(figure * 100) / 100).toString().padStart(11);
	});
	return name.padEnd(24) + figures.join('');
}

function passed(results: readonly (readonly Shown[])[]): string {
	const same = results.flat().filter(({ voter }) => voter.alwaysTheSame);
	const most = Math.max(...same.map(({ all }) => shareOfOneSide(all)));
	return `Who gives one answer throughout comes out mixed: ${percent(most)} on one side at most.`;
}

function percent(share: number): string {
	return `${Math.round(100 * share)} %`;
}
