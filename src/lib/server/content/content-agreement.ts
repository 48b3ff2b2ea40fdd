import type { ContentFiles } from './check-content';
import type { Fault } from './content-error';
import type { Standards, Structure } from './content-schema';
import { maxSlot } from '../../domain/share-code';

/** The files as far as their shape could be read. */
interface Readable {
	readonly structure: Structure | undefined;
	readonly standards: Standards | undefined;
}

/**
 * What one content file demands of another and does not find. Word files are taken as they are on disk: a mistake in the
 * shape of one text must not hide that another one is missing.
 */
export function disagreements({ structure, standards }: Readable, files: ContentFiles): Fault[] {
	return [
		...(structure && standards ? structureFaults(structure, standards, files) : []),
		...(structure ? editionWordFaults(structure, files) : []),
		...(standards ? standardWordFaults(standards, files) : [])
	];
}

function structureFaults(structure: Structure, standards: Standards, files: ContentFiles): Fault[] {
	const file = files.structure.name;
	const articles = new Map(standards.instruments.map((one) => [one.id, one.articles]));
	const offices = structure.offices.map((office) => office.id);
	const slots = structure.statements.map((one) => one.slot);
	const repeated = [
		...repeats(structure.statements.map((one) => one.id)).map((id) => `statement ${id}`),
		...repeats(slots).map((slot) => `slot ${slot}`),
		...repeats(structure.retired).map((slot) => `retired slot ${slot}`),
		...repeats(structure.topics).map((id) => `topic ${id}`),
		...repeats(offices).map((id) => `office ${id}`)
	];
	return [
		...repeated.map((what) => ({ file, place: what, rule: 'is here more than once' })),
		...slotGaps([...slots, ...structure.retired]).map((slot) => ({
			file,
			place: 'retired',
			rule: `slot ${slot} is neither a statement's nor listed as retired`
		})),
		...structure.statements.flatMap((statement) => {
			const place = `statements.${statement.id}`;
			const rules = [
				structure.retired.includes(statement.slot) &&
					`slot ${statement.slot} is retired: no statement may ever take it again`,
				!structure.topics.includes(statement.topic) && `unknown topic "${statement.topic}"`,
				statement.slot > maxSlot && `slot ${statement.slot} does not fit a share code`,
				...statement.offices.map((id) => !offices.includes(id) && `unknown office "${id}"`),
				...statement.decidesFirst.map(
					(id) =>
						!statement.offices.includes(id) && `"${id}" decides first but is not among the offices`
				),
				...statement.standards.map(
					({ instrument, article }) =>
						!articles.get(instrument)?.includes(article) &&
						`"${instrument} ${article}" is not a checked article in ${files.standards.name}`
				)
			];
			return rules.filter((rule) => rule !== false).map((rule) => ({ file, place, rule }));
		})
	];
}

/** Slots are never handed back, so one that is missing is a statement somebody removed without retiring it. */
function slotGaps(taken: readonly number[]): number[] {
	const highest = Math.min(Math.max(...taken), maxSlot);
	return Array.from({ length: highest + 1 }, (_, slot) => slot).filter(
		(slot) => !taken.includes(slot)
	);
}

function editionWordFaults(
	structure: Structure,
	{ words: { name, value }, easy }: ContentFiles
): Fault[] {
	const offices = structure.offices.map((one) => one.id);
	const statements = structure.statements.map((one) => one.id);
	const faults = (place: string, wanted: readonly string[]) =>
		keyFaults(name, place, wanted, at(value, place));
	return [
		...faults('topics', structure.topics),
		...faults('offices', offices),
		...faults('officesDo', offices),
		...faults('paperOffices', offices),
		...keyFaults(name, 'retired', structure.retired.map(String), at(value, 'retired') ?? {}),
		...faults('statements', statements),
		...keyFaults(easy.name, 'statements', statements, at(easy.value, 'statements')),
		...structure.statements.flatMap(({ id, offices, facts }) => [
			...faults(`statements.${id}.offices`, offices),
			...keyFaults(
				name,
				`statements.${id}.facts`,
				facts.map((fact) => fact.id),
				factsAt(value, id)
			)
		])
	];
}

/** A statement without facts may say so or leave them out, as programs of translators do with what holds no text. */
function factsAt(value: unknown, id: string): unknown {
	const statement = at(value, `statements.${id}`);
	return isRecord(statement) ? (statement.facts ?? {}) : undefined;
}

function standardWordFaults(standards: Standards, { standardWords }: ContentFiles): Fault[] {
	const { name, value } = standardWords;
	return [
		...keyFaults(
			name,
			'',
			standards.instruments.map(({ id }) => id),
			value
		),
		...standards.instruments.flatMap(({ id, articles }) =>
			keyFaults(name, `${id}.articles`, articles, at(at(value, id), 'articles'))
		)
	];
}

/** What is at a place such as `statements.bail.offices`, or undefined. */
function at(value: unknown, place: string): unknown {
	return place
		.split('.')
		.reduce<unknown>((here, key) => (isRecord(here) ? here[key] : undefined), value);
}

/** Every key that is wanted and absent, or present and unwanted. Nothing where there are no keys to compare. */
function keyFaults(
	file: string,
	place: string,
	wanted: readonly string[],
	found: unknown
): Fault[] {
	if (!isRecord(found)) return [];
	const missing = wanted.filter((key) => !Object.hasOwn(found, key));
	const unwanted = Object.keys(found).filter((key) => !wanted.includes(key));
	const under = (key: string) => (place ? `${place}.${key}` : key);
	return [
		...missing.map((key) => ({ file, place: under(key), rule: 'is missing' })),
		...unwanted.map((key) => ({ file, place: under(key), rule: 'is not in the edition' }))
	];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function repeats<Item>(items: readonly Item[]): Item[] {
	return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
