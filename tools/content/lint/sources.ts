import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { FactBase, Read } from './read-facts';

/** What an entry calls itself when nobody looked it up: it has no place on a page. */
const admitsIt = /not (?:yet )?checked|unchecked|unverified|to be checked|number unknown/iu;

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

/** Articles, statuses and facts of which nobody says what was read and when, or that say themselves that nobody did. */
export function readSources({ structure, standards }: LintContent, base: FactBase): LintFault[] {
	const instruments = base.instruments.flatMap(({ id, usStatus, articles }) => {
		const published = standards.instruments.find((one) => one.id === id);
		if (!published) return [];
		return [
			...unread('facts/instruments.json', `${id}.usStatus`, usStatus),
			...articles
				.filter(({ ref }) => published.articles.includes(ref))
				.flatMap((article) =>
					unread('facts/instruments.json', `${id}.articles.${article.ref}`, article)
				)
		];
	});
	const facts = structure.statements.flatMap(({ id, facts }) =>
		(base.statements.find((one) => one.id === id)?.facts ?? [])
			.filter((known) => facts.some((fact) => fact.id === known.id))
			.flatMap((known) => unread('facts/statements.json', `${id}.facts.${known.id}`, known))
	);
	const claims = base.statements.flatMap(({ id, claims = [] }) =>
		claims.flatMap((claim) => unread('facts/statements.json', `${id}.claims`, claim))
	);
	const admitting = standards.instruments.flatMap(({ id, articles }) =>
		articles
			.filter((article) => admitsIt.test(article))
			.map((article) => ({
				file: 'standards.json',
				place: `${id}.articles`,
				rule: `“${article}” says itself that it was not checked`,
				right: 'an article that was read, or none'
			}))
	);
	return [...instruments, ...facts, ...claims, ...admitting];
}

function unread(file: string, place: string, { source, read, verified }: Read): LintFault[] {
	const missing = [
		!source && 'the source',
		!/^\d{4}-\d{2}-\d{2}$/u.test(read ?? '') && 'the day it was read',
		verified !== true && '"verified": true'
	].filter(Boolean);
	if (missing.length === 0) return [];
	return [
		{ file, place, rule: `lacks ${missing.join(' and ')}`, right: 'what was read, where and when' }
	];
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
			if (
				known.facts.some((fact) => fact.id === id && fact.asOf === asOf && fact.source === source)
			)
				continue;
			faults.push({
				file,
				place: `${place}.facts.${id}`,
				rule: `no fact of ${asOf} from ${source} is in the fact base`,
				right: 'the date and the source of a fact that was verified'
			});
		}
		return faults;
	});
}
