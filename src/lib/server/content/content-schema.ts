import * as v from 'valibot';
import { address, day, id, partialDay, schemaLink, stance, whole, words } from './schema-parts';

/*
 * The shape of the content files. Used at build time only: it never reaches a phone.
 * What one file demands of another is in `check-content.ts`.
 */

export const usStatuses = [
	'binding',
	'signed',
	'signed-then-left',
	'left',
	'not-joined',
	'not-a-treaty'
] as const;

export const structureSchema = v.strictObject({
	...schemaLink,
	revision: whole(1),
	date: day,
	topics: v.pipe(v.array(id), v.minLength(1)),
	/** Slots of statements that were taken out. A link made long ago still holds answers there. */
	retired: v.optional(v.array(whole(0)), []),
	offices: v.pipe(
		v.array(
			v.strictObject({
				id,
				level: v.picklist(['federal', 'state', 'county', 'local', 'tribal', 'measure'])
			})
		),
		v.minLength(1)
	),
	statements: v.pipe(
		v.array(
			v.strictObject({
				id,
				slot: whole(0),
				topic: id,
				short: v.boolean(),
				/** Where the standards point; "depends" where they set a condition, case by case. */
				pointsTo: stance,
				standards: v.pipe(
					v.array(v.strictObject({ instrument: id, article: words(60) })),
					v.minLength(1, 'needs at least one standard')
				),
				offices: v.pipe(v.array(id), v.minLength(1, 'needs at least one office')),
				decidesFirst: v.pipe(
					v.array(id),
					v.minLength(1, 'needs the two or three offices that decide first'),
					v.maxLength(3, 'must name three offices or fewer')
				),
				facts: v.array(
					v.strictObject({
						id,
						asOf: partialDay,
						source: address
					})
				)
			})
		),
		v.minLength(1)
	)
});

export const standardsSchema = v.strictObject({
	...schemaLink,
	instruments: v.array(
		v.strictObject({
			id,
			kind: v.picklist([
				'treaty',
				'declaration',
				'principles',
				'rules',
				'resolution',
				'agreement',
				'interpretation',
				'review',
				'court-opinion'
			]),
			adopted: whole(1900),
			officialUrl: address,
			usStatus: v.strictObject({
				class: v.picklist(usStatuses),
				signed: v.nullable(day),
				ratified: v.nullable(day)
			}),
			articles: v.array(words(60))
		})
	)
});

export const editionWordsSchema = v.strictObject({
	...schemaLink,
	topics: v.record(id, words(28)),
	offices: v.record(id, words(36)),
	paperOffices: v.record(id, words(14)),
	officesDo: v.record(id, words(120)),
	/** The names of statements that were taken out, by slot: a friend's link may still hold answers to them. */
	retired: v.optional(v.record(v.string(), words(40)), {}),
	statements: v.record(
		id,
		v.strictObject({
			name: words(40),
			statement: words(140),
			reasonsFor: words(360),
			reasonsAgainst: words(360),
			positions: v.strictObject({ for: words(130), against: words(130), depends: words(130) }),
			question: words(160),
			talk: words(140),
			lawLine: words(140),
			lawSays: words(320),
			bindingOnUS: words(420),
			offices: v.record(id, words(120)),
			facts: v.optional(v.record(id, words(320)), {})
		})
	)
});

/** The same statements in shorter words; what else is said of them stays. */
export const easyWordsSchema = v.strictObject({
	...schemaLink,
	statements: v.record(
		id,
		v.strictObject({ statement: words(110), reasonsFor: words(240), reasonsAgainst: words(240) })
	)
});

export const standardWordsSchema = v.record(
	id,
	v.strictObject({
		title: words(200),
		shortTitle: words(80),
		abbreviation: words(24),
		body: words(240),
		note: v.optional(words(900)),
		articles: v.record(v.string(), v.strictObject({ ref: words(60), gist: words(240) }))
	})
);

export const glossarySchema = v.strictObject({
	...schemaLink,
	terms: v.record(
		id,
		v.strictObject({
			term: words(40),
			/** Every spelling it occurs in, with a semicolon between: a text, so that a translation may have more or fewer. */
			forms: words(240),
			meaning: words(160)
		})
	)
});

export const catalogueSchema = v.record(
	v.pipe(
		v.string(),
		v.regex(
			/^[a-z0-9-]+(\.[a-z0-9-]+)*(_(zero|one|two|few|many|other))?$/,
			'must be lower-case-with-hyphens and dots, with _one, _other … at the end of a plural'
		)
	),
	words(240)
);

/**
 * Takes the link to its JSON Schema off a file. In a plain record every key is content, an instrument or a
 * text of the interface, and `$schema` is neither.
 */
export function withoutSchemaLink(record: unknown): unknown {
	if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
	return Object.fromEntries(Object.entries(record).filter(([key]) => key !== '$schema'));
}

export const localeSchema = v.strictObject({
	...schemaLink,
	/** The language's name in that language. */
	name: words(40),
	dir: v.picklist(['ltr', 'rtl']),
	/** Pending until a native reader has signed the words; the pages say so. */
	review: v.picklist(['pending', 'signed']),
	/** True for the one language that has no folder of its own in addresses. */
	first: v.optional(v.boolean()),
	/** The language each statement can be seen in too; the first one where none is named. */
	companion: v.optional(words(20))
});

export type LocaleFacts = v.InferOutput<typeof localeSchema>;
export type Glossary = v.InferOutput<typeof glossarySchema>;
export type Structure = v.InferOutput<typeof structureSchema>;
export type Standards = v.InferOutput<typeof standardsSchema>;
export type EditionWords = v.InferOutput<typeof editionWordsSchema>;
export type EasyWords = v.InferOutput<typeof easyWordsSchema>;
export type StandardWords = v.InferOutput<typeof standardWordsSchema>;
