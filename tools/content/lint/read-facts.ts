import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was verified, and by what source: `src/content/facts/`. */
export interface FactBase {
	readonly statements: readonly FactsOnStatement[];
	readonly instruments: readonly FactsOnInstrument[];
}

/** What was read for a claim, and when. */
export interface Read {
	readonly source: string;
	/** A day such as "2026-11-28". */
	readonly read: string;
	readonly verified: boolean;
}

export interface FactsOnStatement {
	readonly id: string;
	readonly pointsTo: 'for' | 'against' | 'depends';
	readonly standards: readonly { readonly instrument: string; readonly article: string }[];
	readonly facts: readonly (Read & {
		readonly id: string;
		readonly text: string;
		readonly asOf: string;
		readonly goodUntil: string;
	})[];
	/** What the texts say besides, such as a ruling: checked, and not shown as a fact of its own. */
	readonly claims?: readonly (Read & { readonly text: string })[];
}

export interface FactsOnInstrument {
	readonly id: string;
	readonly adopted: number;
	readonly officialUrl: string;
	readonly usStatus: Read & {
		readonly class: string;
		/** A day, sometimes with a word after it: "1968-11-01 (accession)". */
		readonly signed: string | null;
		readonly ratified: string | null;
		readonly goodUntil: string;
	};
	readonly articles: readonly (Read & { readonly ref: string; readonly about: string })[];
}

/** Reads the fact base. */
export function readFacts(folder = 'src/content/facts'): FactBase {
	const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
	return { statements: read('statements.json'), instruments: read('instruments.json') };
}
