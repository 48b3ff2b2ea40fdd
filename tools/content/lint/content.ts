import { checkContent, type ContentFile } from '$lib/server/content/check-content';
import { parseCooperation, parseElections, parsePublisher } from '$lib/server/content/civic';
import { ContentError } from '$lib/server/content/content-error';
import * as v from 'valibot';
import {
	catalogueSchema,
	type EasyWords,
	type EditionWords,
	type Glossary,
	type Standards,
	type StandardWords,
	type Structure
} from '$lib/server/content/content-schema';
import { datedCivics, hasPublisher, ruleTexts, type Dated } from './civics';
import type { LintFault } from './fault';
import { languageOf, type Language } from './languages/language';
import type { ContentSource, LocaleSource } from './read-content';
import { textsOf, type Text } from './texts';

/** Content whose files are whole and agree with each other, ready to be read for its words. */
export interface LintContent {
	readonly structure: Structure;
	readonly standards: Standards;
	/** What has an end besides facts and statuses, and the file that says so. */
	readonly dated: readonly Dated[];
	/** False while no organization has published this copy. */
	readonly isPublished: boolean;
	readonly locales: readonly LocaleContent[];
}

/** Words under keys: one file of the interface, the tools or the reading zone. */
export interface Catalogue {
	readonly name: string;
	readonly words: Readonly<Record<string, string>>;
}

/** Everything one language says. */
export interface LocaleContent {
	readonly language: Language;
	readonly words: EditionWords;
	readonly easy: EasyWords;
	readonly glossary: Glossary;
	readonly standardWords: StandardWords;
	readonly catalogues: readonly Catalogue[];
	/** Every text a voter may read, with its place. */
	readonly texts: readonly Text[];
	/** File names, for faults. */
	readonly files: {
		readonly words: string;
		readonly easy: string;
		readonly glossary: string;
		readonly standardWords: string;
		readonly interface: string;
	};
}

/** The content, or what is wrong with its structure: then there is nothing to read yet. */
export function openContent(source: ContentSource): LintContent | readonly LintFault[] {
	const opened = source.locales.map((locale) => openLocale(source, locale));
	const faults = opened.flatMap((one) => ('faults' in one ? one.faults : []));
	const good = opened.flatMap((one) => ('faults' in one ? [] : [one]));
	if (faults.length > 0) return onlyOnce(faults);
	if (good.length === 0) {
		return [
			{
				file: 'en/edition.json',
				place: '',
				rule: 'is missing',
				right: 'a folder with an edition.json for each language'
			}
		];
	}
	const { structure, standards } = good[0]!;
	return {
		structure,
		standards,
		dated: datedCivics(source),
		isPublished: hasPublisher(source),
		locales: good.map(({ locale }) => locale)
	};
}

type Opened =
	| { readonly faults: readonly LintFault[] }
	| {
			readonly structure: Structure;
			readonly standards: Standards;
			readonly locale: LocaleContent;
	  };

function openLocale(source: ContentSource, found: LocaleSource): Opened {
	const language = languageOf(found.locale);
	const faults = cataloguesOf(found).flatMap(catalogueFaults);
	try {
		const { structure, standards, words, easy, standardWords, glossary } = checkContent({
			...source,
			...found
		});
		parsePublisher(source.publisher, found.locale);
		parseElections(source.elections, found.electionWords);
		parseCooperation(source.cooperation);
		if (faults.length > 0) return { faults };
		const files = {
			words: found.words.name,
			easy: found.easy.name,
			standardWords: found.standardWords.name,
			glossary: found.glossary.name,
			interface: found.interface.name
		};
		const locale = {
			language,
			words,
			easy,
			glossary,
			standardWords,
			catalogues: cataloguesOf(found).map(({ name, value }) => ({
				name,
				words: value as Record<string, string>
			})),
			files
		};
		const records = [
			...recordTexts(found.interface, 'interface'),
			...recordTexts(found.tools, 'interface'),
			...recordTexts(found.reading, 'page'),
			...ruleTexts(found.electionWords),
			...Object.entries(glossary.terms).map(([id, { meaning }]) => ({
				file: files.glossary,
				place: `terms.${id}.meaning`,
				kind: 'meaning' as const,
				text: meaning
			}))
		];
		const texts = [...textsOf(locale, found.pages), ...records];
		return { structure, standards, locale: { ...locale, texts } };
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return { faults: [...faults, ...error.faults.map(asLintFault)] };
	}
}

function recordTexts({ name, value }: ContentFile, kind: Text['kind']): Text[] {
	return Object.entries((value ?? {}) as Record<string, string>).map(([place, text]) => ({
		file: name,
		place,
		kind,
		text
	}));
}

/** What is wrong with a file that all languages share is found once for each of them. */
function onlyOnce(faults: readonly LintFault[]): LintFault[] {
	return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function asLintFault(fault: ContentError['faults'][number]): LintFault {
	return { ...fault, right: 'the shape described in src/content/README.md' };
}

const cataloguesOf = (found: LocaleSource) => [found.interface, found.tools, found.reading];

function catalogueFaults({ name, value }: ContentFile): LintFault[] {
	const { issues = [] } = v.safeParse(catalogueSchema, value);
	return issues.map((issue) => ({
		file: name,
		place: v.getDotPath(issue) ?? '',
		rule: value === undefined ? 'is missing' : issue.message,
		right: 'one text for each key'
	}));
}
