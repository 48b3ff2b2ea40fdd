import type { Statement, Term } from '$lib/domain/edition';

/** How many letters of a term tell that a text holds it, in whatever form: “ratify” stands in “ratified”. */
const telling = 5;

/**
 * The terms of a statement that one of its texts holds, to be explained below it; with `rest`, those that neither the
 * reasons nor the law's own line hold.
 */
export function wordsIn(statement: Statement, text: string, rest = false): readonly Term[] {
	const { terms, reasonsFor, reasonsAgainst, lawLine } = statement;
	const has = (one: string, term: string) =>
		one.toLowerCase().includes(term.toLowerCase().slice(0, telling));
	const shown = [reasonsFor, reasonsAgainst, lawLine];
	return terms.filter(({ term }) =>
		rest ? !shown.some((one) => has(one, term)) : has(text, term)
	);
}
