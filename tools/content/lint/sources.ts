import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { FactBase } from './read-facts';

/** Articles that are not verified in the fact base, and what an instrument's record says otherwise. */
export function verifiedStandards({ standards }: LintContent, base: FactBase): LintFault[] {
	const file = 'standards.json';
	return standards.instruments.flatMap((instrument) => {
		const place = instrument.id;
		const known = base.instruments.find(({ id }) => id === instrument.id);
		if (!known) {
			const rule = 'is an instrument the fact base does not know';
			return [{ file, place, rule, right: 'an instrument of src/content/facts/instruments.json' }];
		}
		const unverified = instrument.articles.filter(
			(article) => !known.articles.some(({ ref, verified }) => ref === article && verified)
		);
		const { usStatus } = instrument;
		const claims = [
			['adopted', instrument.adopted, known.adopted],
			['officialUrl', instrument.officialUrl, known.officialUrl],
			['usStatus.class', usStatus.class, known.usStatus.class],
			['usStatus.signed', usStatus.signed, verifiedDay(known.usStatus, 'signed')],
			['usStatus.ratified', usStatus.ratified, verifiedDay(known.usStatus, 'ratified')]
		] as const;
		return [
			...unverified.map((article) => ({
				file,
				place: `${place}.articles`,
				rule: `“${article}” is not verified in the fact base`,
				right: 'an article that says "verified": true, or none'
			})),
			...claims
				.filter(([, said, verified]) => said !== null && said !== verified)
				.map(([key, said, verified]) => ({
					file,
					place: `${place}.${key}`,
					rule: `says ${said}, which the fact base does not`,
					right: verified === null ? 'null' : String(verified)
				}))
		];
	});
}

/** A date that was not verified is not published. */
function verifiedDay(
	status: FactBase['instruments'][number]['usStatus'],
	key: 'signed' | 'ratified'
): string | null {
	return status.verified ? (status[key]?.slice(0, 10) ?? null) : null;
}

/** The standard's side, and facts that have no such date or source in the fact base. */
export function sourcedFacts({ structure }: LintContent, base: FactBase): LintFault[] {
	const file = 'edition.json';
	return structure.statements.flatMap((statement) => {
		const place = `statements.${statement.id}`;
		const known = base.statements.find(({ id }) => id === statement.id);
		if (!known) {
			const rule = 'is a statement the fact base does not know';
			return [{ file, place, rule, right: 'a statement of src/content/facts/statements.json' }];
		}
		const faults: LintFault[] = [];
		if (known.pointsTo !== statement.pointsTo) {
			faults.push({
				file,
				place: `${place}.pointsTo`,
				rule: `says ${statement.pointsTo}, which the fact base does not`,
				right: known.pointsTo
			});
		}
		for (const { id, asOf, source } of statement.facts) {
			if (known.facts.some((fact) => fact.asOf === asOf && fact.source === source)) continue;
			faults.push({
				file,
				place: `${place}.facts.${id}`,
				rule: `no fact of ${asOf} from ${source} stands in the fact base`,
				right: 'the date and the source of a fact that was verified'
			});
		}
		return faults;
	});
}
