import type { ContentFile } from '$lib/server/content/check-content';
import type {
	EasyWords,
	EditionWords,
	Glossary,
	Standards,
	StandardWords,
	Structure
} from '$lib/server/content/content-schema';
import { expect } from 'vitest';
import type { LintFault } from './lint/fault';
import { lint } from './lint/lint';
import { readFacts, type FactBase } from './lint/read-facts';
import { readContent, type ContentSource, type LocaleSource } from './lint/read-content';

/** The real content in hand, to be changed in one place. */
export interface Plot {
	readonly structure: Structure;
	readonly standards: Standards;
	readonly words: EditionWords;
	readonly easy: EasyWords;
	readonly standardWords: StandardWords;
	readonly glossary: Glossary;
	readonly interface: Record<string, string>;
	readonly tools: Record<string, string>;
	readonly pages: { name: string; text: string }[];
}

/** The real English content with a mistake planted in it. */
export function plant(change: (plot: Plot) => void): ContentSource {
	const { english, ...rest } = realContent();
	change(plotOf(rest, english));
	return { ...rest, locales: [english] };
}

/** The same with a second language: English under the name of another, then changed. */
export function plantBeside(locale: string, change: (plot: Plot) => void): ContentSource {
	const { english, ...rest } = realContent();
	const renamed = (file: ContentFile): ContentFile => ({
		name: file.name.replace('en/', `${locale}/`),
		value: structuredClone(file.value)
	});
	const second: LocaleSource = {
		locale,
		words: renamed(english.words),
		easy: renamed(english.easy),
		standardWords: renamed(english.standardWords),
		glossary: renamed(english.glossary),
		localeFacts: renamed(english.localeFacts),
		interface: renamed(english.interface),
		tools: renamed(english.tools),
		electionWords: renamed(english.electionWords),
		reading: renamed(english.reading),
		pages: []
	};
	change(plotOf(rest, second));
	return { ...rest, locales: [english, second] };
}

function realContent() {
	const { locales, ...rest } = readContent();
	const english = { ...locales.find(({ locale }) => locale === 'en')!, pages: [] };
	return { ...rest, english };
}

function plotOf(shared: Omit<ContentSource, 'locales'>, locale: LocaleSource): Plot {
	return {
		structure: shared.structure.value as Structure,
		standards: shared.standards.value as Standards,
		words: locale.words.value as EditionWords,
		easy: locale.easy.value as EasyWords,
		standardWords: locale.standardWords.value as StandardWords,
		glossary: locale.glossary.value as Glossary,
		interface: locale.interface.value as Record<string, string>,
		tools: locale.tools.value as Record<string, string>,
		pages: locale.pages as Plot['pages']
	};
}

/** A planted fault: what it is, how it is planted, and the file, place and rule it is refused with. */
export type Planted = readonly [
	what: string,
	change: (plot: Plot) => void,
	file: string,
	place: string,
	rule: string
];

const facts = readFacts();

/** The day on which the tests read the content. */
export const today = '2026-11-28';

/** What the linter finds in this content, held against the real fact base. */
export function faultsOf(source: ContentSource): readonly LintFault[] {
	return lint(source, facts, today).faults;
}

/** What the linter finds in the real English content, held against a fact base that was changed in one place. */
export function faultsWithFacts(change: (base: FactBase) => void): readonly LintFault[] {
	const base = structuredClone(facts);
	change(base);
	return lint(
		plant(() => undefined),
		base,
		today
	).faults;
}

/** A fault as expected: its rule holds these words, and it says what would be right. */
export function fault(file: string, place: string, rule: string): LintFault {
	return {
		file,
		place,
		rule: expect.stringContaining(rule),
		right: expect.stringMatching(/./)
	};
}
