import type { Office } from './edition';
import type { Guide } from './guide';
import type { NotesBlock, NotesPart, OfficeLine } from './paper-block';
import type { PaperChoices } from './paper-choices';

/** How many priorities fit the notes page beside the lines for the offices. */
export const mostPriorities = 6;
const leastLines = 15;

/** The notes page: what matters most, the voter's own note, a line for each office, what is still to look up. */
export function notesPage(
	guide: Guide,
	offices: readonly Office[],
	choices: PaperChoices
): NotesBlock[] {
	return [
		...priorityBlocks(guide, choices),
		...noteBlocks(choices),
		...ballotLines(offices, choices, 'paperName'),
		...lookUpBlocks(guide, choices, 4)
	];
}

/** The first six priorities, in the voter's order; numbered lines to write on where there are none. */
export function priorityBlocks(guide: Guide, { leftOut }: PaperChoices): NotesBlock[] {
	const hasQuestion = !leftOut.includes('questions');
	const first = guide.priorities.slice(0, mostPriorities);
	const parts: NotesPart[] = first.length
		? first.map((position, index) => ({
				kind: 'position',
				number: index + 1,
				position,
				hasQuestion
			}))
		: Array.from({ length: mostPriorities }, (_, index) => ({ kind: 'blank', number: index + 1 }));
	const more = guide.positions.length - first.length;
	if (first.length && more) parts.push({ kind: 'more', count: more });
	return parts.map((part) => ({ section: guide.prioritiesAre, part }));
}

/** Lines for every office that was not struck, for the voter's own, for some without a name; then yes or no. */
export function ballotLines(
	offices: readonly Office[],
	{ struck, ownOffice, leftOut }: PaperChoices,
	name: 'name' | 'paperName'
): NotesBlock[] {
	const elected = offices.filter(({ level }) => level !== 'measure');
	const named = elected
		.filter(({ id }) => !struck.includes(id))
		.map((office) => ({ name: office[name], id: office.id }));
	const own = ownOffice ? [{ name: ownOffice, id: '' }] : [];
	const unnamed = Math.max(2, leastLines - elected.length) - own.length;
	const lines = leftOut.includes('offices')
		? []
		: [...named, ...own, ...Array<OfficeLine>(unnamed).fill({ name: '', id: '' })];
	const yesOrNo = leftOut.includes('yes-or-no')
		? []
		: (['measure', 'measure', 'judge-stays', 'judge-stays'] as const);
	if (lines.length + yesOrNo.length === 0) return [];
	return [{ section: 'offices', part: { kind: 'lines', offices: lines, yesOrNo } }];
}

export function noteBlocks({ note }: PaperChoices): NotesBlock[] {
	const text = note.trim();
	return text ? [{ section: 'note', part: { kind: 'own', text } }] : [];
}

export function lookUpBlocks(
	{ toLookUp }: Guide,
	{ leftOut }: PaperChoices,
	most: number
): NotesBlock[] {
	if (toLookUp.length === 0 || leftOut.includes('look-up')) return [];
	return [{ section: 'look-up', part: { kind: 'look-up', statements: toLookUp.slice(0, most) } }];
}
