import edition from '../../src/content/edition.json' with { type: 'json' };
import english from '../../src/content/en/edition.json' with { type: 'json' };
import spanish from '../../src/content/es/edition.json' with { type: 'json' };
import type { AnswerSheet } from '../../src/lib/domain/answer-sheet';
import { encodeMeasures } from '../../src/lib/domain/measure';
import { nothingWritten, type WrittenBeside } from '../../src/lib/domain/paper';
import {
	longestNote,
	noChoices,
	writeChoices,
	type PaperChoices
} from '../../src/lib/domain/paper-choices';
import { encodePlan } from '../../src/lib/domain/plan';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { encodeWorksheet } from '../../src/lib/domain/worksheet';
import { fullMeasure, fullOffice, fullPlan } from './written-cases';

/** What a voter brings to the printer. */
export interface PaperCase {
	readonly sheet: AnswerSheet;
	readonly choices: PaperChoices;
	readonly written: WrittenBeside;
}

export const caseNames = [
	'no answers',
	'six longest',
	'all 36',
	'longest notes',
	'all written'
] as const;

export type CaseName = (typeof caseNames)[number];

export type PaperLocale = 'en' | 'es';

type StatementWords = {
	readonly positions: { readonly for: string; readonly against: string };
	readonly question: string;
};

const words: Record<PaperLocale, Record<string, StatementWords>> = {
	en: english.statements,
	es: spanish.statements
};

/** The statements whose position and question take most room on paper, longest first, each on its longer side. */
function longest(locale: PaperLocale) {
	return edition.statements
		.map(({ id, slot }) => {
			const { positions, question } = words[locale][id]!;
			const isFor = positions.for.length > positions.against.length;
			const room = Math.max(positions.for.length, positions.against.length) + question.length;
			return { slot, room, reply: isFor ? 'strongly-agree' : 'strongly-disagree' } as const;
		})
		.sort((a, b) => b.room - a.room);
}

/** The voters whose paper is hardest to lay out, in a language. */
export function paperCases(locale: PaperLocale): Record<CaseName, PaperCase> {
	const sheetOf = (some: ReturnType<typeof longest>): AnswerSheet =>
		Object.fromEntries(some.map(({ slot, reply }) => [slot, { reply, matters: true }]));
	const all = longest(locale);
	const note = 'Ask early which papers may come in. '.repeat(9).slice(0, longestNote);
	const plain = { choices: noChoices, written: nothingWritten };
	const six = sheetOf(all.slice(0, 6));
	return {
		'no answers': { ...plain, sheet: {} },
		'six longest': { ...plain, sheet: six },
		'all 36': { ...plain, sheet: sheetOf(all) },
		'longest notes': {
			...plain,
			sheet: six,
			choices: { ...noChoices, note, ownOffice: 'Water district director.' }
		},
		'all written': {
			...plain,
			sheet: six,
			written: {
				worksheet: [fullOffice, fullOffice],
				measures: [fullMeasure, fullMeasure],
				plan: fullPlan
			}
		}
	};
}

/** What a tab keeps of such a voter, by its key. */
export function keptOf({ sheet, choices, written }: PaperCase): Record<string, string> {
	return {
		answers: encodeSheet(sheet),
		paper: writeChoices(choices),
		worksheet: encodeWorksheet(written.worksheet),
		measures: encodeMeasures(written.measures),
		plan: encodePlan(written.plan)
	};
}
