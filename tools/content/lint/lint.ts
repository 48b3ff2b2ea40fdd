import { balance, balanceMeasures } from './balance';
import { openContent, type LintContent } from './content';
import { endingFacts, staleFacts } from './dates';
import { equallyStrong, hedgedQuestions, noLoadedWords, noTranslatedPhrases } from './fair-words';
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
import { readSources, sourcedFacts, verifiedStandards } from './sources';
import { lawLines, negations, oneIdea, vagueQuantities } from './statements';
import { openTalk } from './talk';
import { equalReasons, firstPerson, oneVoice } from './voices';

/** A family of rules. Pure: the same content, facts and day give the same faults. */
type Rule = (content: LintContent, facts: FactBase, today: string) => LintFault[];

const rules: readonly Rule[] = [
	readingLevel,
	length,
	oneIdea,
	negations,
	vagueQuantities,
	lawLines,
	balance,
	equalReasons,
	oneVoice,
	noLoadedWords,
	equallyStrong,
	hedgedQuestions,
	noTranslatedPhrases,
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
	readSources,
	sourcedFacts,
	staleFacts,
	figuresInFacts,
	figuresElsewhere,
	figuresInEasyWords,
	sameInAllLanguages
];

export interface LintResult {
	readonly faults: readonly LintFault[];
	/** Empty while the structure itself is broken. */
	readonly measures: readonly Measure[];
	/** What is in order today and will not be soon. */
	readonly warnings: readonly string[];
}

/**
 * Reads every word of the content by every rule.
 *
 * @param today a day such as "2026-11-28": facts have an end
 */
export function lint(source: ContentSource, facts: FactBase, today: string): LintResult {
	const content = openContent(source);
	if (!('structure' in content)) return { faults: content, measures: [], warnings: [] };
	return {
		faults: rules.flatMap((rule) => rule(content, facts, today)),
		warnings: [...endingFacts(content, facts, today), ...unpublished(content)],
		measures: [...readingMeasures(content), ...balanceMeasures(content)]
	};
}

function unpublished({ isPublished }: LintContent): string[] {
	if (isPublished) return [];
	return [
		'publisher.json: no organization has published this copy, and every page that asks says so'
	];
}
