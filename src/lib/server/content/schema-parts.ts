import * as v from 'valibot';

/* What the schemas of several content files are made of. */

/** Such as `vote-after-prison`. */
export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case-with-hyphens')
);
/** A text of so many characters at most. */
export const words = (most: number) =>
	v.pipe(
		v.string(),
		v.check(
			(text) => text === text.trim() && text !== '',
			'must not be empty or padded with spaces'
		),
		v.maxLength(most, (issue) => `must have ${most} characters or fewer, has ${issue.input.length}`)
	);
/** Such as 2026-11-23. */
export const day = v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-23'));
/** An address on another site. */
export const address = v.pipe(v.string(), v.startsWith('https://', 'must be an https:// address'));
/** A side, or none. */
export const stance = v.picklist(
	['for', 'against', 'depends'],
	'must be "for", "against" or "depends"'
);
/** A whole number of at least so much. */
export const whole = (least: number) =>
	v.pipe(
		v.number(),
		v.integer('must be a whole number'),
		v.minValue(least, `must be ${least} or more`)
	);

/** Where a file names its JSON Schema, so that an editor's program can help while they write. */
export const schemaLink = { $schema: v.optional(v.string()) };

/** As exact as the source is: a year, a month or a day. */
export const partialDay = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a year, a month or a day, such as 2024-06')
);
