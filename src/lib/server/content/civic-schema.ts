import * as v from 'valibot';
import { unBodies } from '../../domain/reading';
import { address, day, partialDay, schemaLink, words } from './schema-parts';

/* The shape of what surrounds the statements: who publishes this copy, where to ask before voting, and the UN. */

export const publisherSchema = v.strictObject({
	...schemaLink,
	/** Null while no organization has published this copy. */
	publisher: v.nullable(
		v.strictObject({
			name: words(80),
			/** Who pays for it: a sentence in each language. */
			money: v.record(v.string(), words(160)),
			/** An e-mail address or the address of a page. */
			contact: words(120),
			/** By mail. */
			address: words(160)
		})
	)
});

const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capitals, such as GA'));
/** What was read, and until when it is good. */
const reading = { source: address, read: day, goodUntil: day };

export const electionsSchema = v.strictObject({
	...schemaLink,
	/** What holds in the whole country on bringing notes. */
	national: v.strictObject({ ...reading, asOf: partialDay }),
	/** Where the addresses of the election offices were read. */
	offices: v.strictObject(reading),
	places: v.array(
		v.strictObject({
			code,
			/** The official election office. */
			office: address,
			/** A rule on notes or phones whose text was read; most places have none here. */
			rule: v.optional(
				v.strictObject({ citation: words(80), asOf: v.nullable(partialDay), goodUntil: day })
			)
		})
	)
});

export const electionWordsSchema = v.strictObject({
	...schemaLink,
	places: v.record(code, words(40)),
	rules: v.record(code, words(160))
});

export const cooperationSchema = v.strictObject({
	...schemaLink,
	bodies: v.array(v.strictObject({ id: v.picklist(unBodies), asOf: partialDay, ...reading }))
});
