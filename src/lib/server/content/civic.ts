import * as v from 'valibot';
import type { Publisher } from '$lib/domain/publisher';
import type { Elections, UnBody } from '$lib/domain/reading';
import type { ContentFile } from './check-content';
import {
	cooperationSchema,
	electionsSchema,
	electionWordsSchema,
	publisherSchema
} from './civic-schema';
import { ContentError, type Fault } from './content-error';

/**
 * Who publishes this copy, in the words of one language.
 *
 * @returns null while no organization has published it
 * @throws ContentError naming every fault
 */
export function parsePublisher(file: ContentFile, locale: string): Publisher | null {
	const { publisher } = parse(publisherSchema, file);
	if (publisher === null) return null;
	const money = publisher.money[locale];
	if (money === undefined) {
		const place = `publisher.money.${locale}`;
		throw new ContentError([{ file: file.name, place, rule: 'is missing' }]);
	}
	return { ...publisher, money };
}

/**
 * Where a voter asks before voting, in the words of one language.
 *
 * @throws ContentError naming every fault, of shape and of agreement
 */
export function parseElections(file: ContentFile, wordsFile: ContentFile): Elections {
	const { national, offices, places } = parse(electionsSchema, file);
	const words = parse(electionWordsSchema, wordsFile);
	const faults: Fault[] = [
		...keyFaults(
			wordsFile.name,
			'places',
			places.map(({ code }) => code),
			words.places
		),
		...keyFaults(
			wordsFile.name,
			'rules',
			places.filter(({ rule }) => rule).map(({ code }) => code),
			words.rules
		)
	];
	if (faults.length > 0) throw new ContentError(faults);
	return {
		national: { source: national.source, asOf: national.asOf },
		officesRead: offices.read,
		places: places
			.map(({ code, office, rule }) => ({
				code,
				name: words.places[code]!,
				office,
				rule: rule && { text: words.rules[code]!, citation: rule.citation, asOf: rule.asOf }
			}))
			.sort((a, b) => a.name.localeCompare(b.name))
	};
}

/** The bodies of the UN that watch over human rights and how the US takes part. Their words are among those of the pages. */
export function parseCooperation(file: ContentFile): UnBody[] {
	return parse(cooperationSchema, file).bodies.map(({ id, asOf, source }) => ({
		id,
		asOf,
		source
	}));
}

function parse<Schema extends v.GenericSchema>(
	schema: Schema,
	{ name, value }: ContentFile
): v.InferOutput<Schema> {
	const { success, output, issues } = v.safeParse(schema, value);
	if (success) return output;
	throw new ContentError(
		issues.map((issue) => ({ file: name, place: v.getDotPath(issue) ?? '', rule: issue.message }))
	);
}

function keyFaults(
	file: string,
	place: string,
	wanted: readonly string[],
	found: Readonly<Record<string, string>>
): Fault[] {
	const missing = wanted.filter((key) => !(key in found));
	const unwanted = Object.keys(found).filter((key) => !wanted.includes(key));
	return [
		...missing.map((key) => ({ file, place: `${place}.${key}`, rule: 'is missing' })),
		...unwanted.map((key) => ({ file, place: `${place}.${key}`, rule: 'is not in elections.json' }))
	];
}
