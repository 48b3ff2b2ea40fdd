import type { Edition } from './edition';
import type { Guide, Position } from './guide';
import { under, type Block, type Part } from './paper-block';
import { inOrder, type PaperChoices } from './paper-choices';

/** The ways the guide is laid out on paper, the usual one first. */
export const formats = [
	'notes',
	'all',
	'large',
	'pocket',
	'booth',
	'worksheet',
	'measure',
	'quiz',
	'copy'
] as const;

export type Format = (typeof formats)[number];

export const paperSizes = ['letter', 'a4'] as const;

export type PaperSize = (typeof paperSizes)[number];

/** How many priorities fit the notes page beside the lines for the offices. */
const priorityCount = 6;
/** How many statements still to look up fit it. */
const lookUpCount = 8;
const leastLines = 15;

/**
 * Lays out a guide on paper.
 *
 * @returns the panels of the sheet: eight for the pocket fold, in the order they are read, one for all others
 */
export function layOut(
	format: Format,
	guide: Guide,
	edition: Edition,
	choices: PaperChoices
): readonly (readonly Block[])[] {
	const priorities = inOrder(guide, choices).slice(0, priorityCount);
	const top = priorityBlocks(guide, priorities, choices);
	const lines = ballotLines(edition, choices, format === 'notes' || format === 'pocket');
	const rest = [...noteBlocks(choices), ...lookUpBlocks(guide, choices)];

	switch (format) {
		case 'notes':
			return [[...top, ...lines, ...rest]];
		case 'large':
			return [[...top, ...lines.flatMap(eachLine), ...rest]];
		case 'copy':
			return [[...top.map(alone), ...lines]];
		case 'booth':
			return [lines];
		case 'all':
			return [allBlocks(guide, choices)];
		case 'pocket':
			return pocketPanels(top.map(alone), lines, rest);
		case 'measure':
			return [measureBlocks(guide)];
		case 'worksheet':
			return [[{ part: { kind: 'worksheet', positions: priorities } }]];
		case 'quiz':
			return [[...quizBlocks(edition), ...ballotLines(edition, choices, true)]];
	}
}

function priorityBlocks(
	guide: Guide,
	priorities: readonly Position[],
	{ leftOut }: PaperChoices
): Block[] {
	const shows = leftOut.includes('questions') ? 'alone' : 'question';
	const parts: Part[] = priorities.length
		? priorities.map((position, index) => ({
				kind: 'position',
				number: index + 1,
				position,
				shows
			}))
		: blanks();
	return under(guide.prioritiesAre, parts);
}

function ballotLines(edition: Edition, choices: PaperChoices, isNarrow: boolean): Block[] {
	const elected = edition.offices.filter(({ level }) => level !== 'measure');
	const own = choices.ownOffice ? [choices.ownOffice] : [];
	const unnamed = Math.max(2, leastLines - elected.length) - own.length;
	const named = elected
		.filter(({ id }) => !choices.struck.includes(id))
		.map(({ name, paperName }) => (isNarrow ? paperName : name));
	const offices = choices.leftOut.includes('offices')
		? []
		: [...named, ...own, ...Array<string>(unnamed).fill('')];
	const yesOrNo = choices.leftOut.includes('yes-or-no')
		? []
		: (['measure', 'measure', 'judge-stays', 'judge-stays'] as const);
	if (offices.length + yesOrNo.length === 0) return [];
	return under('offices', [{ kind: 'lines', offices, yesOrNo }]);
}

/** A block of lines as one block for each line, so that a page may end between them. */
function eachLine({ heading, part }: Block): Block[] {
	if (part.kind !== 'lines') return [{ ...(heading && { heading }), part }];
	const lines: Part[] = [
		...part.offices.map((office) => ({ kind: 'lines', offices: [office], yesOrNo: [] }) as const),
		...part.yesOrNo.map((one) => ({ kind: 'lines', offices: [], yesOrNo: [one] }) as const)
	];
	return under(heading ?? 'offices', lines);
}

function alone(block: Block): Block {
	const { part } = block;
	return part.kind === 'position' ? { ...block, part: { ...part, shows: 'alone' } } : block;
}

function noteBlocks({ note }: PaperChoices): Block[] {
	return note.trim() ? under('note', [{ kind: 'own', text: note.trim() }]) : [];
}

function lookUpBlocks({ toLookUp }: Guide, { leftOut }: PaperChoices): Block[] {
	if (toLookUp.length === 0 || leftOut.includes('look-up')) return [];
	return under('look-up', [{ kind: 'look-up', statements: toLookUp.slice(0, lookUpCount) }]);
}

function allBlocks(guide: Guide, choices: PaperChoices): Block[] {
	const first = inOrder(guide, choices);
	const ordered = [...first, ...guide.positions.filter((position) => !first.includes(position))];
	const parts = ordered.map((position, index): Part => ({
		kind: 'position',
		number: index + 1,
		position,
		shows: 'everything'
	}));
	return under('all', parts.length ? parts : blanks());
}

/** Eight panels: the first says how to fold, three hold two priorities each, two the offices, two the rest. */
function pocketPanels(top: Block[], lines: Block[], rest: Block[]): Block[][] {
	const part = lines[0]?.part;
	const { offices, yesOrNo } =
		part?.kind === 'lines' ? part : { offices: [] as string[], yesOrNo: [] as const };
	const half = Math.ceil(offices.length / 2);
	const officePanel = (some: readonly string[]): Block[] =>
		some.length ? [{ part: { kind: 'lines', offices: some, yesOrNo: [] } }] : [];
	return [
		[{ part: { kind: 'fold' } }],
		top.slice(0, 2),
		top.slice(2, 4),
		top.slice(4, 6),
		officePanel(offices.slice(0, half)),
		officePanel(offices.slice(half)),
		yesOrNo.length ? [{ part: { kind: 'lines', offices: [], yesOrNo } }] : [],
		rest
	];
}

function measureBlocks({ byOffice }: Guide): Block[] {
	const touched = byOffice
		.filter(({ office }) => office.level === 'measure')
		.flatMap(({ positions }) => positions.map(({ position }) => position))
		.slice(0, priorityCount);
	const measure: Block = { part: { kind: 'measure', positions: touched } };
	return [measure, measure];
}

function quizBlocks({ statements }: Edition): Block[] {
	const asked = statements.map((statement, index): Part => ({
		kind: 'statement',
		number: index + 1,
		statement
	}));
	return [...under('quiz', asked), ...under('quiz-notes', blanks())];
}

function blanks(): Part[] {
	return Array.from({ length: priorityCount }, (_, index) => ({
		kind: 'blank',
		number: index + 1
	}));
}
