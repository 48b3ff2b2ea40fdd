import type { LintContent, LocaleContent } from './content';
import type { LintFault, Measure } from './fault';
import type { Language, Readability } from './languages/language';
import { takenOnce } from './once';
import { sentencesIn, wordsIn } from './sentences';
import type { Text, TextKind } from './texts';

/** Texts that are read alike, and the levels they are held to: each alone, and all of them together. */
interface TextGroup {
	readonly what: string;
	/** The file that a fault of all together is in. */
	readonly file: string;
	readonly texts: readonly Text[];
	readonly each?: number;
	readonly pooled?: number;
}

/** Texts that are too hard to read, each alone and all together. */
export function readingLevel({ locales }: LintContent): LintFault[] {
	return locales.flatMap((locale) => {
		const { language } = locale;
		const { readability } = language;
		if (!readability) return [];
		const fault = (file: string, place: string, said: string, score: number, bar: number) => ({
			file,
			place,
			rule: `${said} hard to read: ${readability.name} ${score.toFixed(1)}`,
			right: `${barOf(readability, bar)}: shorter words, in a sentence that says one thing`
		});
		return groupsOf(locale, readability).flatMap(
			({ what, file, texts, each, pooled }): LintFault[] => {
				const alone = texts.map((text) => ({
					...text,
					score: scoreOf([text], language, readability)
				}));
				const together = scoreOf(texts, language, readability);
				return [
					...alone
						.filter(({ score }) => tooHard(readability, score, each))
						.map((text) => fault(text.file, text.place, 'is', text.score, each!)),
					...(tooHard(readability, together, pooled)
						? [fault(file, '', `all its ${what} together are`, together, pooled!)]
						: [])
				];
			}
		);
	});
}

/** The reading levels of each language, with the bars they are held to. */
export function readingMeasures({ locales }: LintContent): Measure[] {
	return locales.flatMap((locale) => {
		const { language } = locale;
		const { readability } = language;
		if (!readability) return [];
		const { name, harderIs } = readability;
		const measure = (what: string, value: number, bar?: number): Measure => ({
			what: `${language.locale}: ${what}, ${name}`,
			value,
			bar: bar === undefined ? '' : barOf(readability, bar)
		});
		return groupsOf(locale, readability).flatMap(({ what, texts, each, pooled }) => {
			const alone = texts.map((text) => scoreOf([text], language, readability));
			const hardest = harderIs === 'higher' ? Math.max(...alone) : Math.min(...alone);
			return [
				...(each === undefined ? [] : [measure(`hardest of the ${what}`, hardest, each)]),
				measure(`all ${what}`, scoreOf(texts, language, readability), pooled)
			];
		});
	});
}

function groupsOf(
	{ texts, files }: LocaleContent,
	{ eachStatement, statementsPooled, interfacePooled, easy }: Readability
): TextGroup[] {
	const ofKind = (kind: TextKind, isEasy = false) =>
		texts.filter((text) => text.kind === kind && (text.file === files.easy) === isEasy);
	return [
		{
			what: 'statements',
			file: files.words,
			texts: ofKind('statement'),
			each: eachStatement,
			pooled: statementsPooled
		},
		{
			what: 'questions to talk about',
			file: files.words,
			texts: ofKind('talk'),
			pooled: statementsPooled
		},
		{ what: 'views', file: files.words, texts: ofKind('view') },
		{ what: 'words on standards', file: files.words, texts: ofKind('standard') },
		{ what: 'easy statements', file: files.easy, texts: ofKind('statement', true), ...easy },
		{ what: 'easy views', file: files.easy, texts: ofKind('view', true), ...easy },
		{
			what: 'interface words',
			file: files.interface,
			texts: ofKind('interface'),
			pooled: interfacePooled
		}
	];
}

/** @returns the reading level of texts taken together */
function scoreOf(texts: readonly Text[], language: Language, readability: Readability): number {
	const counts = { sentences: 0, words: 0, syllables: 0 };
	for (const { text } of texts) {
		const its = countsOf(text, language);
		counts.sentences += its.sentences;
		counts.words += its.words;
		counts.syllables += its.syllables;
	}
	return readability.score(counts);
}

interface Counts {
	readonly sentences: number;
	readonly words: number;
	readonly syllables: number;
}

const countsOf = takenOnce((text, { abbreviations, readability }): Counts => {
	const words = wordsIn(text);
	return {
		sentences: sentencesIn(text, abbreviations).length,
		words: words.length,
		syllables: readability ? words.reduce((sum, word) => sum + readability.syllables(word), 0) : 0
	};
});

function tooHard({ harderIs }: Readability, score: number, bar: number | undefined): boolean {
	if (bar === undefined) return false;
	return harderIs === 'higher' ? score > bar : score < bar;
}

function barOf({ harderIs }: Readability, bar: number): string {
	return harderIs === 'higher' ? `${bar} or less` : `${bar} or more`;
}
