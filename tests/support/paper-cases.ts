import edition from '../../src/content/edition.json' with { type: 'json' };
import english from '../../src/content/en/edition.json' with { type: 'json' };
import spanish from '../../src/content/es/edition.json' with { type: 'json' };
import type { AnswerSheet } from '../../src/lib/domain/answer-sheet';
import { longestNote, noChoices, type PaperChoices } from '../../src/lib/domain/paper-choices';

/** What a voter brings to the printer. */
export interface PaperCase {
	readonly sheet: AnswerSheet;
	readonly choices: PaperChoices;
}

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
export function paperCases(locale: PaperLocale): Record<string, PaperCase> {
	const sheetOf = (some: ReturnType<typeof longest>): AnswerSheet =>
		Object.fromEntries(some.map(({ slot, reply }) => [slot, { reply, matters: true }]));
	const all = longest(locale);
	const note = 'Ask early which papers may come in. '.repeat(9).slice(0, longestNote);
	return {
		'no answers': { sheet: {}, choices: noChoices },
		'six longest': { sheet: sheetOf(all.slice(0, 6)), choices: noChoices },
		'all 36': { sheet: sheetOf(all), choices: noChoices },
		'longest notes': {
			sheet: sheetOf(all.slice(0, 6)),
			choices: { ...noChoices, note, ownOffice: 'Water district director.' }
		}
	};
}
