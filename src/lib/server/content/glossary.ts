import type { EditionWords, Glossary } from './content-schema';
import type { StatementTerm, Term } from '../../domain/edition';

/** A term with every spelling it occurs in. */
type GlossaryTerm = Glossary['terms'][string];

/** The terms in the texts of one statement that a voter reads before answering or asking. */
export function termsOfStatement(
	its: EditionWords['statements'][string],
	glossary: Glossary
): StatementTerm[] {
	const { statement, reasonsFor, reasonsAgainst, lawLine, lawSays, bindingOnUS, question } = its;
	const short = { for: reasonsFor, against: reasonsAgainst, law: lawLine };
	const terms = Object.values(glossary.terms);
	const all = [statement, ...Object.values(short), lawSays, bindingOnUS, question];
	return termsIn(all, terms).map((one) => ({
		...one,
		where: (['for', 'against', 'law'] as const).filter((text) =>
			termsIn([short[text]], terms).some(({ term }) => term === one.term)
		)
	}));
}

/**
 * The terms that occur in some texts as whole words, each once, in the order they are first met. The longest form wins
 * where two overlap.
 */
export function termsIn(texts: readonly string[], glossary: readonly GlossaryTerm[]): Term[] {
	const termOf = new Map(glossary.flatMap((term) => formsOf(term).map((form) => [form, term])));
	const longestFirst = [...termOf.keys()].sort((a, b) => b.length - a.length);
	if (longestFirst.length === 0) return [];
	const anyForm = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{N}])`,
		'giu'
	);
	const met = new Set<GlossaryTerm>();
	for (const [form] of texts.join('\n').matchAll(anyForm)) met.add(termOf.get(form.toLowerCase())!);
	return [...met].map(({ term, meaning }) => ({ term, meaning }));
}

/** The spellings of a term, in lower case. */
export function formsOf({ forms }: GlossaryTerm): string[] {
	return forms.split(';').map((form) => form.trim().toLowerCase());
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
