import * as v from 'valibot';
import { ContentError, type Fault } from './content-error';
import {
	editionWordsSchema,
	glossarySchema,
	standardsSchema,
	standardWordsSchema,
	structureSchema,
	type EditionWords,
	type Glossary,
	type StandardWords,
	type Standards,
	type Structure
} from './content-schema';
import { maxSlot } from './share-code';

/** One content file as read from disk, not yet trusted. */
export interface ContentFile {
	/** As an editor knows it, such as "en/edition.json". */
	readonly name: string;
	readonly value: unknown;
}

/** The files of an edition in one language. */
export interface ContentFiles {
	readonly structure: ContentFile;
	readonly standards: ContentFile;
	readonly words: ContentFile;
	readonly standardWords: ContentFile;
	readonly glossary: ContentFile;
}

/** The same files, known to be whole and to agree with each other. */
export interface Content {
	readonly structure: Structure;
	readonly standards: Standards;
	readonly words: EditionWords;
	readonly standardWords: StandardWords;
	readonly glossary: Glossary;
}

/**
 * Checks an edition's files against their schemas and against each other.
 *
 * @throws ContentError with every fault found. The files are compared with each other only once each is well formed.
 */
export function checkContent(files: ContentFiles): Content {
	const faults: Fault[] = [];
	const content = {
		structure: read(structureSchema, files.structure, faults),
		standards: read(standardsSchema, files.standards, faults),
		words: read(editionWordsSchema, files.words, faults),
		standardWords: read(standardWordsSchema, files.standardWords, faults),
		glossary: read(glossarySchema, files.glossary, faults)
	};
	if (faults.length === 0) faults.push(...disagreements(content as Content, files));
	if (faults.length > 0) throw new ContentError(faults);
	return content as Content;
}

function read<Schema extends v.GenericSchema>(
	schema: Schema,
	{ name, value }: ContentFile,
	faults: Fault[]
): v.InferOutput<Schema> | undefined {
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	for (const issue of result.issues) {
		faults.push({ file: name, place: placeOf(issue, value), rule: issue.message });
	}
	return undefined;
}

/** List places are named by the item's id where it has one: editors count ids, not commas. */
function placeOf(issue: v.BaseIssue<unknown>, file: unknown): string {
	let here: unknown = file;
	return (issue.path ?? [])
		.map(({ key }) => {
			here = (here as Record<string, unknown> | undefined)?.[key as string];
			const named = typeof key === 'number' && (here as { id?: unknown } | undefined)?.id;
			return typeof named === 'string' ? named : String(key);
		})
		.join('.');
}

function disagreements(content: Content, files: ContentFiles): Fault[] {
	return [...structureFaults(content, files), ...wordFaults(content, files)];
}

function structureFaults({ structure, standards }: Content, files: ContentFiles): Fault[] {
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
		...repeated.map((what) => ({ file, place: what, rule: 'stands here more than once' })),
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

function wordFaults({ structure, standards, words, standardWords }: Content, files: ContentFiles) {
	const file = files.words.name;
	const offices = structure.offices.map((one) => one.id);
	return [
		...keyFaults(file, 'topics', structure.topics, words.topics),
		...keyFaults(file, 'offices', offices, words.offices),
		...keyFaults(file, 'paperOffices', offices, words.paperOffices),
		...keyFaults(
			file,
			'statements',
			structure.statements.map((one) => one.id),
			words.statements
		),
		...structure.statements.flatMap((statement) => {
			const its = words.statements[statement.id];
			if (!its) return [];
			const place = `statements.${statement.id}`;
			const facts = statement.facts.map((fact) => fact.id);
			return [
				...keyFaults(file, `${place}.offices`, statement.offices, its.offices),
				...keyFaults(file, `${place}.facts`, facts, its.facts)
			];
		}),
		...standards.instruments.flatMap(({ id, articles }) => {
			const its = standardWords[id];
			const name = files.standardWords.name;
			if (!its) return [{ file: name, place: id, rule: 'is missing' }];
			return keyFaults(name, `${id}.articles`, articles, its.articles);
		})
	];
}

/** Every key that is wanted and absent, or present and unwanted. */
function keyFaults(
	file: string,
	place: string,
	wanted: readonly string[],
	found: Readonly<Record<string, unknown>>
): Fault[] {
	const missing = wanted.filter((key) => !Object.hasOwn(found, key));
	const unwanted = Object.keys(found).filter((key) => !wanted.includes(key));
	return [
		...missing.map((key) => ({ file, place: `${place}.${key}`, rule: 'is missing' })),
		...unwanted.map((key) => ({ file, place: `${place}.${key}`, rule: 'is not in the edition' }))
	];
}

function repeats<Item>(items: readonly Item[]): Item[] {
	return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
