import type { ContentFile } from '$lib/server/content/check-content';
import type {
	cooperationSchema,
	electionsSchema,
	electionWordsSchema,
	publisherSchema
} from '$lib/server/content/civic-schema';
import type * as v from 'valibot';
import type { ContentSource } from './read-content';
import type { Text } from './texts';

/* What the files on elections, cooperation and the publisher say. Read only once they were found in order. */

/** Something that has an end besides facts and statuses, and the file that says so. */
export interface Dated {
	readonly file: string;
	readonly place: string;
	readonly goodUntil: string;
}

/** False while no organization has published this copy. */
export function hasPublisher({ publisher }: ContentSource): boolean {
	return (publisher.value as v.InferOutput<typeof publisherSchema>).publisher !== null;
}

/** What has an end, with the file that says so. */
export function datedCivics({ elections, cooperation }: ContentSource): Dated[] {
	const { national, offices, places } = elections.value as v.InferOutput<typeof electionsSchema>;
	const { bodies } = cooperation.value as v.InferOutput<typeof cooperationSchema>;
	return [
		{ file: elections.name, place: 'national', goodUntil: national.goodUntil },
		{ file: elections.name, place: 'offices', goodUntil: offices.goodUntil },
		...places.flatMap(({ code, rule }) =>
			rule
				? [{ file: elections.name, place: `places.${code}.rule`, goodUntil: rule.goodUntil }]
				: []
		),
		...bodies.map(({ id, goodUntil }) => ({ file: cooperation.name, place: id, goodUntil }))
	];
}

/** The texts of one language on how its places vote. */
export function ruleTexts({ name, value }: ContentFile): Text[] {
	const { rules } = value as v.InferOutput<typeof electionWordsSchema>;
	return Object.entries(rules).map(([code, text]) => ({
		file: name,
		place: `rules.${code}`,
		kind: 'page',
		text
	}));
}
