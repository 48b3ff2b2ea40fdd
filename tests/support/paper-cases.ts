import edition from '../../src/content/edition.json' with { type: 'json' };
import english from '../../src/content/en/edition.json' with { type: 'json' };
import spanish from '../../src/content/es/edition.json' with { type: 'json' };
import type { AnswerSheet } from '../../src/lib/domain/answer-sheet';
import { measuresCodec } from '../../src/lib/domain/measure';
import {
	longestNote,
	noChoices,
	paperCodec,
	type PaperChoices
} from '../../src/lib/domain/paper-choices';
import { planCodec } from '../../src/lib/domain/plan';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { worksheetCodec } from '../../src/lib/domain/worksheet';
import { fullMeasure, fullOffice, fullPlan } from './written-cases';

/** A voter by what their paper has to hold. */
export interface PaperVoter {
	/** How many statements were answered: the short quiz's, or the longest of them all. */
	readonly answers: number;
	readonly stars: number;
	/** True where the longest positions of the edition were taken, each on its longer side. */
	readonly isLongest?: boolean;
	readonly note?: boolean;
	/** True where worksheets, measures and a plan are written full. */
	readonly written?: boolean;
}

const all = edition.statements.length;
const short = edition.statements.filter((one) => one.short).length;

/** The voters whose paper is hardest to lay out, by name. */
export const paperVoters = {
	'no answers': { answers: 0, stars: 0 },
	'1 answer': { answers: 1, stars: 1 },
	'12 answers': { answers: short, stars: 0 },
	'12 longest, 2 starred': { answers: short, stars: 2, isLongest: true },
	'12 longest, all starred': { answers: short, stars: short, isLongest: true },
	'12 longest and a note': { answers: short, stars: 6, isLongest: true, note: true },
	'24 longest': { answers: 24, stars: 6, isLongest: true },
	'36 longest': { answers: 36, stars: 0, isLongest: true },
	'36 longest, 6 starred': { answers: 36, stars: 6, isLongest: true },
	'36 longest, 12 starred': { answers: 36, stars: 12, isLongest: true },
	'36 longest, all starred': { answers: 36, stars: 36, isLongest: true },
	'all answers': { answers: all, stars: 6 },
	'all written': { answers: short, stars: 2, written: true }
} as const satisfies Record<string, PaperVoter>;

export type VoterName = keyof typeof paperVoters;

export const voterNames = Object.keys(paperVoters) as VoterName[];

export type PaperLocale = 'en' | 'es';

type Positions = Readonly<Record<'for' | 'against' | 'depends', string>>;

const words: Record<PaperLocale, Record<string, { readonly positions: Positions }>> = {
	en: english.statements,
	es: spanish.statements
};

const replies = { for: 'agree', against: 'disagree', depends: 'depends' } as const;

/** What a voter answered, and the words of each position, which their paper must hold. */
export function answersOf(locale: PaperLocale, name: VoterName) {
	const { answers, stars, isLongest = false }: PaperVoter = paperVoters[name];
	const taken = edition.statements
		.map(({ id, slot }, index) => {
			const { positions } = words[locale][id]!;
			const stances = ['for', 'against', 'depends'] as const;
			const stance = isLongest
				? stances.toSorted((a, b) => positions[b].length - positions[a].length)[0]!
				: stances[index % 3]!;
			return { slot, stance, text: positions[stance] };
		})
		.sort((a, b) => (isLongest ? b.text.length - a.text.length : 0))
		.slice(0, answers);
	const sheet: AnswerSheet = Object.fromEntries(
		taken.map(({ slot, stance }, index) => [
			slot,
			{ reply: replies[stance], matters: index < stars }
		])
	);
	return { sheet, positions: taken.map(({ text }) => text) };
}

export const longestOwnNote = 'Ask early which papers may come in. '
	.repeat(9)
	.slice(0, longestNote);

/** What a tab keeps of such a voter, by its key. */
export function keptOf(
	locale: PaperLocale,
	name: VoterName,
	shaped: Partial<PaperChoices> = {}
): Record<string, string> {
	const { note = false, written = false }: PaperVoter = paperVoters[name];
	const choices = { ...noChoices, ...(note ? { note: longestOwnNote } : {}), ...shaped };
	return {
		answers: encodeSheet(answersOf(locale, name).sheet),
		paper: paperCodec.encode(choices),
		...(written
			? {
					worksheet: worksheetCodec.encode([fullOffice, fullOffice]),
					measures: measuresCodec.encode([fullMeasure, fullMeasure]),
					plan: planCodec.encode(fullPlan)
				}
			: {})
	};
}
