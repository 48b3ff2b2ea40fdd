import { buildInstruments, buildStatements, buildTopics } from '$lib/server/content/reading';
import {
	type Instrument,
	type ReadingStatement,
	type TopicWithStatements
} from '$lib/domain/reading';
import type { Locale } from '$lib/i18n/locales';
import { loadContent } from './load';

/** What the reading zone shows in one language, apart from its prose. */
export interface Reading {
	readonly revision: number;
	/** The day of the revision, such as "2026-11-23". */
	readonly date: string;
	/** How many statements the short quiz has. */
	readonly short: number;
	readonly statements: readonly ReadingStatement[];
	readonly instruments: readonly Instrument[];
	readonly topics: readonly TopicWithStatements[];
}

const readings = new Map<Locale, Reading>();

/**
 * Runs while the site is built, once for each language.
 *
 * @throws ContentError naming every fault of the content at once
 */
export function loadReading(locale: Locale): Reading {
	const reading = readings.get(locale) ?? read(locale);
	readings.set(locale, reading);
	return reading;
}

function read(locale: Locale): Reading {
	const content = loadContent(locale);
	return {
		revision: content.structure.revision,
		date: content.structure.date,
		short: content.structure.statements.filter(({ short }) => short).length,
		statements: buildStatements(content),
		instruments: buildInstruments(content),
		topics: buildTopics(content)
	};
}
