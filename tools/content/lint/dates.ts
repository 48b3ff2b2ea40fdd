import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { FactBase } from './read-facts';

/** Days before the end of a fact on which its editor is told. */
const warnedDays = 30;

/** Facts and statuses whose day has come: they may have changed since they were read. */
export function staleFacts(content: LintContent, base: FactBase, today: string): LintFault[] {
	return datedThings(content, base)
		.filter(({ goodUntil }) => goodUntil < today)
		.map(({ place, file, goodUntil }) => ({
			file,
			place,
			rule: `was good until ${goodUntil}`,
			right: 'the source read again, with the new figure and a later “goodUntil”'
		}));
}

/** The same for facts whose day comes soon. Told with every run, and no fault yet. */
export function endingFacts(content: LintContent, base: FactBase, today: string): string[] {
	const soon = new Date(`${today}T00:00:00Z`);
	soon.setUTCDate(soon.getUTCDate() + warnedDays);
	const last = soon.toISOString().slice(0, 10);
	return datedThings(content, base)
		.filter(({ goodUntil }) => goodUntil >= today && goodUntil <= last)
		.map(({ file, place, goodUntil }) => `${file}: ${place}: is good until ${goodUntil} only`);
}

/** What is published and has an end, where its end is written. */
function datedThings({ structure, standards, dated }: LintContent, base: FactBase) {
	const facts = structure.statements.flatMap((statement) =>
		(base.statements.find(({ id }) => id === statement.id)?.facts ?? [])
			.filter(({ id }) => statement.facts.some((fact) => fact.id === id))
			.map(({ id, goodUntil }) => ({
				file: 'facts/statements.json',
				place: `${statement.id}.facts.${id}`,
				goodUntil
			}))
	);
	const statuses = base.instruments
		.filter(({ id }) => standards.instruments.some((one) => one.id === id))
		.map(({ id, usStatus }) => ({
			file: 'facts/instruments.json',
			place: `${id}.usStatus`,
			goodUntil: usStatus.goodUntil
		}));
	return [...facts, ...statuses, ...dated];
}
