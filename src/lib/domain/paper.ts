import type { Edition, Statement } from './edition';
import type { Guide, Position } from './guide';
import {
	ballotLines,
	lookUpBlocks,
	mostPriorities,
	noteBlocks,
	notesPage,
	priorityBlocks
} from './notes-page';
import { blankMeasure, positionsBeside, type Measure, type Measures } from './measure';
import type { Block, NotesBlock, NotesPart, NotesSection } from './paper-block';
import type { PaperChoices } from './paper-choices';
import { blankPlan, isBlankPlan, type Plan } from './plan';
import { wholePositions, type WholePosition } from './whole-position';
import { blankOffice, positionsFor, type OfficeSheet, type Worksheet } from './worksheet';

/** The ways the guide is laid out on paper, the usual one first. */
export const formats = [
	'notes',
	'all',
	'large',
	'pocket',
	'booth',
	'worksheet',
	'measure',
	'quiz'
] as const;

export type Format = (typeof formats)[number];

/** The formats that can stand in two languages. */
export const formatsInBoth: readonly Format[] = ['notes', 'large', 'booth'];

/** The formats that fill one page after another. The pocket fold has panels instead. */
export type PagedFormat = Exclude<Format, 'pocket'>;

export type PaperSection =
	NotesSection | 'plan' | 'all' | 'worksheet' | 'measure' | 'quiz' | 'own-words';

export type PaperPart =
	| NotesPart
	| { readonly kind: 'whole'; readonly number: number; readonly whole: WholePosition }
	/** The voter's plan to vote, without what they left open. */
	| { readonly kind: 'plan'; readonly plan: Plan }
	| { readonly kind: 'statement'; readonly number: number; readonly statement: Statement }
	| { readonly kind: 'own-words'; readonly number: number }
	| {
			readonly kind: 'measure';
			readonly measure: Measure;
			readonly positions: readonly Position[];
	  }
	| {
			readonly kind: 'worksheet';
			readonly sheet: OfficeSheet;
			readonly positions: readonly Position[];
	  };

export type PaperBlock = Block<PaperSection, PaperPart>;

/** What the voter wrote beside their answers. */
export interface WrittenBeside {
	readonly worksheet: Worksheet;
	readonly measures: Measures;
	readonly plan: Plan;
}

export const nothingWritten: WrittenBeside = {
	worksheet: [blankOffice],
	measures: [blankMeasure],
	plan: blankPlan
};

/** What a sheet is made from. */
export interface PaperSource {
	readonly guide: Guide;
	readonly edition: Edition;
	readonly choices: PaperChoices;
	readonly written: WrittenBeside;
	/** How many statements the paper quiz asks, from the first on. */
	readonly asked: number;
}

/** Statements to look up that fit a sheet with more room than the notes page. */
const mostToLookUp = 8;

/** Lays out a guide on paper: the blocks of a sheet, in the order they are read. */
export function layOut(format: PagedFormat, source: PaperSource): PaperBlock[] {
	const { guide, edition, choices, written, asked } = source;
	const { offices } = edition;
	const { plan } = written;
	switch (format) {
		case 'notes':
			return [...notesPage(guide, offices, choices), ...planBlocks(plan, choices)];
		case 'large':
			return [
				...priorityBlocks(guide, choices),
				...noteBlocks(choices),
				...lookUpBlocks(guide, choices, mostToLookUp),
				...planBlocks(plan, choices),
				...atTop(lineByLine(ballotLines(offices, choices, 'name')))
			];
		case 'booth':
			return lineByLine(ballotLines(offices, choices, 'name'));
		case 'all':
			return allPositions(source);
		case 'measure':
			return written.measures.map((measure) => ({
				section: 'measure',
				part: { kind: 'measure', measure, positions: positionsBeside(measure, guide) },
				isAtTop: true
			}));
		case 'worksheet':
			return written.worksheet.map((sheet) => ({
				section: 'worksheet',
				part: { kind: 'worksheet', sheet, positions: positionsFor(guide) },
				isAtTop: true
			}));
		case 'quiz':
			return [
				...edition.statements.slice(0, asked).map((statement, index): PaperBlock => ({
					section: 'quiz',
					part: { kind: 'statement', number: index + 1, statement }
				})),
				...atTop(ownWords()),
				...ballotLines(offices, choices, 'paperName')
			];
	}
}

/** The voter's plan to vote, as far as it is written. */
export function planBlocks(plan: Plan, { leftOut }: PaperChoices): PaperBlock[] {
	if (isBlankPlan(plan) || leftOut.includes('plan')) return [];
	return [{ section: 'plan', part: { kind: 'plan', plan } }];
}

/** A block of lines as one block for each line, so that a page may end between them. */
function lineByLine(blocks: readonly NotesBlock[]): NotesBlock[] {
	return blocks.flatMap(({ section, part }): NotesBlock[] => {
		if (part.kind !== 'lines') return [{ section, part }];
		const lines: NotesPart[] = [
			...part.offices.map((one) => ({ kind: 'lines', offices: [one], yesOrNo: [] }) as const),
			...part.yesOrNo.map((one) => ({ kind: 'lines', offices: [], yesOrNo: [one] }) as const)
		];
		return lines.map((line) => ({ section, part: line }));
	});
}

/** Blocks of which the first stands at the top of a page. */
function atTop<Some extends PaperBlock>(blocks: readonly Some[]): Some[] {
	return blocks.map((block, index) => (index === 0 ? { ...block, isAtTop: true } : block));
}

/** A block for each position; numbered lines to write on where there are none. */
function allPositions({ guide, edition }: PaperSource): PaperBlock[] {
	const parts = wholePositions(guide, edition.offices).map((whole, index): PaperPart => ({
		kind: 'whole',
		number: index + 1,
		whole
	}));
	const blanks = Array.from({ length: mostPriorities }, (_, index): PaperPart => ({
		kind: 'blank',
		number: index + 1
	}));
	return (parts.length ? parts : blanks).map((part) => ({ section: 'all', part }));
}

function ownWords(): PaperBlock[] {
	return Array.from({ length: mostPriorities }, (_, index) => ({
		section: 'own-words',
		part: { kind: 'own-words', number: index + 1 }
	}));
}
