import type { LintContent, LocaleContent } from './content';
import type { LintFault, Measure } from './fault';
import type { Language } from './languages/language';
import { sentencesIn, wordsIn } from './sentences';
import type { TextKind } from './texts';

/** Statements that are too hard to read, each alone and all together, and interface words likewise. */
export function readingLevel({ locales }: LintContent): LintFault[] {
	return locales.flatMap((locale) => {
		const { language, files } = locale;
		const { name, eachStatement, statementsPooled, interfacePooled } = language.readability;
		const right = (bar: number) =>
			`${barOf(language, bar)}: shorter words, in a sentence that says one thing`;
		const faults: LintFault[] = locale.texts
			.filter(({ kind }) => kind === 'statement')
			.map((text) => ({ ...text, score: scoreOf([text.text], language) }))
			.filter(({ score }) => tooHard(language, score, eachStatement))
			.map(({ file, place, score }) => ({
				file,
				place,
				rule: `is hard to read: ${name} ${shown(score)}`,
				right: right(eachStatement)
			}));
		for (const [kind, file, bar] of [
			['statement', files.words, statementsPooled],
			['talk', files.words, statementsPooled],
			['interface', files.interface, interfacePooled]
		] as const) {
			const score = scoreOf(textsOfKind(locale, kind), language);
			if (!tooHard(language, score, bar)) continue;
			const rule = `all its ${nameOf[kind]} together are hard to read: ${name} ${shown(score)}`;
			faults.push({ file, place: '', rule, right: right(bar) });
		}
		return faults;
	});
}

/** The reading levels of each language, with the bars they are held to. */
export function readingMeasures({ locales }: LintContent): Measure[] {
	return locales.flatMap((locale) => {
		const { language } = locale;
		const { locale: id, readability } = language;
		const statements = textsOfKind(locale, 'statement').map((text) => scoreOf([text], language));
		const hardest =
			readability.harderIs === 'higher' ? Math.max(...statements) : Math.min(...statements);
		const pooled = (kind: TextKind) => scoreOf(textsOfKind(locale, kind), language);
		const measure = (what: string, value: number, bar?: number): Measure => ({
			what: `${id}: ${what}, ${readability.name}`,
			value,
			bar: bar === undefined ? '' : barOf(language, bar)
		});
		return [
			measure('hardest statement', hardest, readability.eachStatement),
			measure('all statements', pooled('statement'), readability.statementsPooled),
			measure('questions to talk about', pooled('talk'), readability.statementsPooled),
			measure('interface words', pooled('interface'), readability.interfacePooled),
			measure('"why it matters" and "another view"', pooled('view')),
			measure('what the standard says and how it binds', pooled('standard'))
		];
	});
}

/** @returns the reading level of texts taken together */
function scoreOf(texts: readonly string[], { readability, abbreviations }: Language): number {
	const words = texts.flatMap(wordsIn);
	const sentences = texts.flatMap((text) => sentencesIn(text, abbreviations));
	const syllables = words.reduce((sum, word) => sum + readability.syllables(word), 0);
	return readability.score({ sentences: sentences.length, words: words.length, syllables });
}

const nameOf = { statement: 'statements', talk: 'questions to talk about', interface: 'words' };

function textsOfKind({ texts }: LocaleContent, wanted: TextKind): string[] {
	return texts.filter(({ kind }) => kind === wanted).map(({ text }) => text);
}

function tooHard({ readability }: Language, score: number, bar: number): boolean {
	return readability.harderIs === 'higher' ? score > bar : score < bar;
}

function barOf({ readability }: Language, bar: number): string {
	return readability.harderIs === 'higher' ? `${bar} or less` : `${bar} or more`;
}

function shown(score: number): string {
	return score.toFixed(1);
}
