import * as v from 'valibot';
import { disagreements } from './content-agreement';
import { ContentError, type Fault } from './content-error';
import {
	easyWordsSchema,
	editionWordsSchema,
	glossarySchema,
	localeSchema,
	standardsSchema,
	standardWordsSchema,
	structureSchema,
	type EasyWords,
	type EditionWords,
	type Glossary,
	type LocaleFacts,
	type StandardWords,
	type Standards,
	type Structure
} from './content-schema';

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
	readonly easy: ContentFile;
	readonly standardWords: ContentFile;
	readonly glossary: ContentFile;
	readonly localeFacts: ContentFile;
}

/** The same files, known to be whole and to agree with each other. */
export interface Content {
	readonly structure: Structure;
	readonly standards: Standards;
	readonly words: EditionWords;
	readonly easy: EasyWords;
	readonly standardWords: StandardWords;
	readonly glossary: Glossary;
	readonly localeFacts: LocaleFacts;
}

/**
 * Checks an edition's files against their schemas and against each other.
 *
 * @throws ContentError with every fault found, of shape and of agreement, as far as the files can be compared
 */
export function checkContent(files: ContentFiles): Content {
	const faults: Fault[] = [];
	const content = {
		structure: read(structureSchema, files.structure, faults),
		standards: read(standardsSchema, files.standards, faults),
		words: read(editionWordsSchema, files.words, faults),
		easy: read(easyWordsSchema, files.easy, faults),
		standardWords: read(standardWordsSchema, files.standardWords, faults),
		glossary: read(glossarySchema, files.glossary, faults),
		localeFacts: read(localeSchema, files.localeFacts, faults)
	};
	faults.push(...disagreements(content, files));
	if (faults.length > 0) throw new ContentError(faults);
	return content as Content;
}

function read<Schema extends v.GenericSchema>(
	schema: Schema,
	{ name, value }: ContentFile,
	faults: Fault[]
): v.InferOutput<Schema> | undefined {
	const { issues = [], typed, output } = v.safeParse(schema, value);
	for (const issue of issues) {
		faults.push({ file: name, place: placeOf(issue, value), rule: issue.message });
	}
	// A text that is too long leaves the file comparable; a list where a text should be does not.
	return typed ? output : undefined;
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
