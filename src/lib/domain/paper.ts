import type { Edition, Office, Statement } from './edition';
import type { Guide, Position } from './guide';
import {
	ballotLines,
	lookUpBlocks,
	mostPriorities,
	noteBlocks,
	notesPage,
	priorityBlocks
} from './notes-page';
import type { Block, NotesBlock, NotesPart, NotesSection } from './paper-block';
import type { PaperChoices } from './paper-choices';

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

/** The formats that fill one page after another. The pocket fold has panels instead. */
export type PagedFormat = Exclude<Format, 'pocket'>;

export type PaperSection = NotesSection | 'all' | 'worksheet' | 'measure' | 'quiz' | 'own-words';

export type PaperPart =
	| NotesPart
	| {
			readonly kind: 'whole';
			readonly number: number;
			readonly position: Position;
			/** The offices that decide on its matter, in ballot order. */
			readonly deciders: readonly Office[];
	  }
	| { readonly kind: 'statement'; readonly number: number; readonly statement: Statement }
	| { readonly kind: 'own-words'; readonly number: number }
	| { readonly kind: 'measure'; readonly positions: readonly Position[] }
	| { readonly kind: 'worksheet'; readonly positions: readonly Position[] };

export type PaperBlock = Block<PaperSection, PaperPart>;

/** What a sheet is made from. */
export interface PaperSource {
	readonly guide: Guide;
	readonly edition: Edition;
	readonly choices: PaperChoices;
	/** How many statements the paper quiz asks, from the first on. */
	readonly asked: number;
}

/** Statements to look up that fit a sheet with more room than the notes page. */
const mostToLookUp = 8;

/** Lays out a guide on paper: the blocks of a sheet, in the order they are read. */
export function layOut(format: PagedFormat, source: PaperSource): PaperBlock[] {
	const { guide, edition, choices, asked } = source;
	const { offices } = edition;
	switch (format) {
		case 'notes':
			return notesPage(guide, offices, choices);
		case 'large':
			return [
				...priorityBlocks(guide, choices),
				...noteBlocks(choices),
				...lookUpBlocks(guide, choices, mostToLookUp),
				...atTop(lineByLine(ballotLines(offices, choices, 'name')))
			];
		case 'booth':
			return lineByLine(ballotLines(offices, choices, 'name'));
		case 'all':
			return wholePositions(guide, offices);
		case 'measure':
			return measureForms(guide);
		case 'worksheet':
			return [
				{
					section: 'worksheet',
					part: { kind: 'worksheet', positions: guide.priorities.slice(0, mostPriorities) }
				}
			];
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

/** Every position: priorities first, in the voter's order, then the others in the order asked. */
function wholePositions(
	{ priorities, positions }: Guide,
	offices: readonly Office[]
): PaperBlock[] {
	const others = positions.filter((position) => !priorities.includes(position));
	const parts: PaperPart[] = [...priorities, ...others].map((position, index) => ({
		kind: 'whole',
		number: index + 1,
		position,
		deciders: offices.filter(({ id }) =>
			position.statement.deciders.some(({ office }) => office === id)
		)
	}));
	const blanks = Array.from({ length: mostPriorities }, (_, index): PaperPart => ({
		kind: 'blank',
		number: index + 1
	}));
	return (parts.length ? parts : blanks).map((part) => ({ section: 'all', part }));
}

/** Two forms, each for one measure, beside the positions that a measure decides on. */
function measureForms({ byOffice }: Guide): PaperBlock[] {
	const touched = byOffice
		.filter(({ office }) => office.level === 'measure')
		.flatMap(({ positions }) => positions.map(({ position }) => position))
		.slice(0, mostPriorities);
	const form: PaperBlock = { section: 'measure', part: { kind: 'measure', positions: touched } };
	return [form, form];
}

function ownWords(): PaperBlock[] {
	return Array.from({ length: mostPriorities }, (_, index) => ({
		section: 'own-words',
		part: { kind: 'own-words', number: index + 1 }
	}));
}
