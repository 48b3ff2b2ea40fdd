import type { Office } from './edition';
import type { Guide } from './guide';
import { ballotLines, lookUpBlocks, noteBlocks, priorityBlocks } from './notes-page';
import type { NotesBlock } from './paper-block';
import type { PaperChoices } from './paper-choices';

export type PocketPanel = readonly NotesBlock[];

/**
 * The notes on panels small enough for a pocket, besides the one that tells how to fold.
 *
 * @returns seven panels in the order they are read: three with two priorities each, two with the offices, one with
 * measures and judges, one with the voter's own note and what is still to look up
 */
export function pocketPanels(
	guide: Guide,
	offices: readonly Office[],
	choices: PaperChoices
): PocketPanel[] {
	const priorities = priorityBlocks(guide, choices).filter(({ part }) => part.kind !== 'more');
	const rest = [...noteBlocks(choices), ...lookUpBlocks(guide, choices, 4)];
	const pairs = [0, 2, 4].map((from) => priorities.slice(from, from + 2));
	const [block] = ballotLines(offices, choices, 'paperName');
	if (block?.part.kind !== 'lines') return [...pairs, [], [], [], rest];
	const { section, part } = block;
	const half = Math.ceil(part.offices.length / 2);
	const named = [part.offices.slice(0, half), part.offices.slice(half)].map((some): NotesBlock[] =>
		some.length ? [{ section, part: { kind: 'lines', offices: some, yesOrNo: [] } }] : []
	);
	const yesOrNo: NotesBlock[] = part.yesOrNo.length
		? [{ section, part: { kind: 'lines', offices: [], yesOrNo: part.yesOrNo } }]
		: [];
	return [...pairs, ...named, yesOrNo, rest];
}
