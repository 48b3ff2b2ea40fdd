import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was verified, and by what source: `src/content/facts/`. */
export interface FactBase {
	readonly statements: readonly FactsOnStatement[];
	readonly instruments: readonly FactsOnInstrument[];
}

export interface FactsOnStatement {
	readonly id: string;
	readonly pointsTo: 'for' | 'against' | 'depends';
	readonly standards: readonly { readonly instrument: string; readonly article: string }[];
	readonly facts: readonly {
		readonly text: string;
		readonly asOf: string;
		readonly source: string;
	}[];
}

export interface FactsOnInstrument {
	readonly id: string;
	readonly adopted: number;
	readonly officialUrl: string;
	readonly usStatus: {
		readonly class: string;
		/** A day, sometimes with a word after it: "1968-11-01 (accession)". */
		readonly signed: string | null;
		readonly ratified: string | null;
		readonly verified: boolean;
	};
	readonly articles: readonly { readonly ref: string; readonly verified: boolean }[];
}

/** Reads the fact base that is kept beside the tests. */
export function readFacts(folder = 'src/content/facts'): FactBase {
	const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
	return { statements: read('statements.json'), instruments: read('instruments.json') };
}
