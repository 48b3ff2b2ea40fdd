import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
	cooperationSchema,
	electionsSchema,
	electionWordsSchema,
	publisherSchema
} from '$lib/server/content/civic-schema';
import {
	easyWordsSchema,
	editionWordsSchema,
	glossarySchema,
	catalogueSchema,
	localeSchema,
	standardsSchema,
	standardWordsSchema,
	structureSchema
} from '$lib/server/content/content-schema';

export const schemaFolder = 'src/content/schemas';

const schemas: readonly { name: string; title: string; schema: GenericSchema }[] = [
	{
		name: 'edition.schema.json',
		title: 'The structure of the edition: order, slots, standards, offices, sources',
		schema: structureSchema
	},
	{
		name: 'standards.schema.json',
		title: 'The instruments, their articles and how they bind the United States',
		schema: standardsSchema
	},
	{
		name: 'edition-words.schema.json',
		title: 'The words of the edition in one language',
		schema: editionWordsSchema
	},
	{
		name: 'easy-words.schema.json',
		title: 'The statements and their reasons in shorter words, in one language',
		schema: easyWordsSchema
	},
	{
		name: 'standards-words.schema.json',
		title: 'The instruments and articles in the words of one language',
		schema: standardWordsSchema
	},
	{
		name: 'interface.schema.json',
		title: 'The words of the interface, or of the pages to read, in one language',
		schema: catalogueSchema
	},
	{
		name: 'glossary.schema.json',
		title: 'Words that need explaining, and their plain meaning',
		schema: glossarySchema
	},
	{
		name: 'locale.schema.json',
		title: 'A language: its name, its direction, and whether a native reader has signed its words',
		schema: localeSchema
	},
	{
		name: 'publisher.schema.json',
		title: 'Who publishes this copy, or null',
		schema: publisherSchema
	},
	{
		name: 'elections.schema.json',
		title: 'The election offices, and what was read on bringing notes',
		schema: electionsSchema
	},
	{
		name: 'election-words.schema.json',
		title: 'The names of the states and the rules that were read, in one language',
		schema: electionWordsSchema
	},
	{
		name: 'cooperation.schema.json',
		title: 'Bodies of the United Nations, and when it was read how the US takes part',
		schema: cooperationSchema
	}
];

/** The JSON Schema of each kind of content file, made from the schema the build checks it with. */
export function schemaFiles(): { name: string; text: string }[] {
	return schemas.map(({ name, title, schema }) => {
		// What only code can check, such as padding with spaces, is left to the build.
		const made = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
		const { $schema, ...rest } = withSchemaLink(made);
		return { name, text: JSON.stringify({ $schema, title, ...rest }, null, 2) + '\n' };
	});
}

/** A record's keys are all content to the build, which never sees the link; an editor's program does. */
function withSchemaLink(schema: JsonSchema): JsonSchema {
	if (schema.propertyNames === undefined) return schema;
	return {
		...schema,
		properties: { $schema: { type: 'string' } },
		propertyNames: { anyOf: [{ const: '$schema' }, schema.propertyNames] }
	};
}
