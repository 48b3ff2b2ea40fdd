import type { LintContent } from './content';
import type { LintFault } from './fault';
import { wordsIn } from './sentences';

/** How much the longer of the two views may exceed the shorter, as a part of the longer one. */
const mostDifference = 0.2;

/** "Why it matters" and "Another view" of different length: the longer one would weigh more. */
export function equalViews({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ words, easy, files }) => [
		...unequal(files.words, words.statements),
		...unequal(files.easy, easy.statements)
	]);
}

function unequal(
	file: string,
	statements: Readonly<
		Record<string, { readonly reasonsFor: string; readonly reasonsAgainst: string }>
	>
): LintFault[] {
	return Object.entries(statements).flatMap(([id, { reasonsFor, reasonsAgainst }]) => {
		const [ours, theirs] = [wordsIn(reasonsFor).length, wordsIn(reasonsAgainst).length];
		const longer = Math.max(ours, theirs);
		if (Math.abs(ours - theirs) <= mostDifference * longer) return [];
		return [
			{
				file,
				place: `statements.${id}.reasonsAgainst`,
				rule: `the two views differ in length: ${ours} words why it matters, ${theirs} words another view`,
				right: `within ${100 * mostDifference} % of each other`
			}
		];
	});
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
