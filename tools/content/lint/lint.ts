import { balance, balanceMeasures } from './balance';
import { openContent, type LintContent } from './content';
import type { LintFault, Measure } from './fault';
import { figuresElsewhere, figuresInEasyWords, figuresInFacts } from './figures';
import { length } from './length';
import { legalWords } from './legal-words';
import { sameInAllLanguages } from './locales';
import { curlyQuotes, noAddresses, noIdioms, noShouting } from './look';
import { advisesNobody, namesNobody } from './neutrality';
import type { ContentSource } from './read-content';
import type { FactBase } from './read-facts';
import { readingLevel, readingMeasures } from './reading-level';
import { sourcedFacts, verifiedStandards } from './sources';
import { negations, oneIdea, vagueQuantities } from './statements';
import { openTalk } from './talk';
import { equalViews, firstPerson } from './voices';

/** A family of rules. Pure: the same content and facts give the same faults. */
type Rule = (content: LintContent, facts: FactBase) => LintFault[];

const rules: readonly Rule[] = [
	readingLevel,
	length,
	oneIdea,
	negations,
	vagueQuantities,
	balance,
	equalViews,
	firstPerson,
	openTalk,
	namesNobody,
	advisesNobody,
	noShouting,
	noIdioms,
	legalWords,
	curlyQuotes,
	noAddresses,
	verifiedStandards,
	sourcedFacts,
	figuresInFacts,
	figuresElsewhere,
	figuresInEasyWords,
	sameInAllLanguages
];

export interface LintResult {
	readonly faults: readonly LintFault[];
	/** Empty while the structure itself is broken. */
	readonly measures: readonly Measure[];
}

/** Reads every word of the content by every rule. */
export function lint(source: ContentSource, facts: FactBase): LintResult {
	const content = openContent(source);
	if (!('structure' in content)) return { faults: content, measures: [] };
	return {
		faults: rules.flatMap((rule) => rule(content, facts)),
		measures: [...readingMeasures(content), ...balanceMeasures(content)]
	};
}
