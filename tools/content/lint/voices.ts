import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { Language } from './languages/language';
import { wordsIn } from './sentences';

/** How much the longer of the two reasons may exceed the shorter, as a part of the longer one. */
const mostDifference = 0.2;

/** Reasons for and against of different length: the longer one would weigh more. */
export function equalReasons({ locales }: LintContent): LintFault[] {
	return inPairs(locales, (reasonsFor, reasonsAgainst) =>
		Object.entries(counts).flatMap(([unit, count]) => {
			const [one, other] = [count(reasonsFor), count(reasonsAgainst)];
			const longer = Math.max(one, other);
			if (Math.abs(one - other) <= mostDifference * longer) return [];
			return [
				{
					rule: `the two reasons differ in length: ${one} ${unit} for, ${other} ${unit} against`,
					right: `within ${100 * mostDifference} % of each other`
				}
			];
		})
	);
}

/** One reason told as a fact and the other as what people say: only the first would sound true. */
export function oneVoice({ locales }: LintContent): LintFault[] {
	return inPairs(locales, (reasonsFor, reasonsAgainst, { reported }) => {
		const [one, other] = [reported.exec(reasonsFor)?.[0], reported.exec(reasonsAgainst)?.[0]];
		if (!one === !other) return [];
		return [
			{
				rule: `only one of the two reasons reports what others say: “${one ?? other}”`,
				right: 'both reasons plain, or both reported'
			}
		];
	});
}

const counts = {
	words: (text: string) => wordsIn(text).length,
	characters: (text: string) => text.length
};

type Finding = Pick<LintFault, 'rule' | 'right'>;

/** Holds the reasons of each statement against each other, in the plain words and in the easy ones. */
function inPairs(
	locales: LintContent['locales'],
	compare: (reasonsFor: string, reasonsAgainst: string, language: Language) => Finding[]
): LintFault[] {
	return locales.flatMap(({ words, easy, files, language }) =>
		[
			{ file: files.words, statements: words.statements },
			{ file: files.easy, statements: easy.statements }
		].flatMap(({ file, statements }) =>
			Object.entries(statements).flatMap(([id, { reasonsFor, reasonsAgainst }]) =>
				compare(reasonsFor, reasonsAgainst, language).map((finding) => ({
					file,
					place: `statements.${id}.reasonsAgainst`,
					...finding
				}))
			)
		)
	);
}

/** Positions that do not speak in the voter's own voice. */
export function firstPerson({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language }) =>
		texts
			.filter(({ kind, text }) => kind === 'position' && !language.firstPerson.test(text))
			.map(({ file, place }) => ({
				file,
				place,
				rule: 'is not said in the first person',
				right: 'words a voter says of themselves, such as “I want …”, or “For me, …”'
			}))
	);
}
