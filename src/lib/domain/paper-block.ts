import type { OfficeId, Statement } from './edition';
import type { Position } from './guide';

/** What stands in one block of the notes page. */
export type NotesPart =
	| {
			readonly kind: 'position';
			readonly number: number;
			readonly position: Position;
			readonly hasQuestion: boolean;
	  }
	| { readonly kind: 'blank'; readonly number: number }
	/** How many positions stand in the guide and not on this sheet. */
	| { readonly kind: 'more'; readonly count: number }
	| {
			readonly kind: 'lines';
			readonly offices: readonly OfficeLine[];
			readonly yesOrNo: readonly YesOrNo[];
	  }
	| { readonly kind: 'look-up'; readonly statements: readonly Statement[] }
	| { readonly kind: 'own'; readonly text: string };

/** A line to write on. */
export interface OfficeLine {
	/** Beside the line; empty for an office that is not on the list. */
	readonly name: string;
	/** The edition's office; empty for one of the voter's own. */
	readonly id: OfficeId | '';
}

/** What is answered by a yes or a no on a ballot. */
export type YesOrNo = 'measure' | 'judge-stays';

export type NotesSection = 'marked' | 'strong' | 'none' | 'offices' | 'note' | 'look-up';

/** What is never split across pages. Its section's heading stands over the first block on each page. */
export interface Block<Section extends string, Part> {
	readonly section: Section;
	readonly part: Part;
	/** True where it begins a page. */
	readonly isAtTop?: boolean;
}

export type NotesBlock = Block<NotesSection, NotesPart>;

/** True for a block with its section's heading over it: the first on its page. */
export function isFirst(blocks: readonly { section: string }[], index: number): boolean {
	return blocks[index]?.section !== blocks[index - 1]?.section;
}
