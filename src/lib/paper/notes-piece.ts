import type { Plan } from '$lib/domain/plan';
import type { BallotLine } from './ballot';
import type { Piece } from './fill';
import type { Paragraph } from './ruler';

/** A field of the plan on the sheet; a line to write on where the text is empty. */
export interface WhenField {
	readonly what: Extract<keyof Plan, 'day' | 'time' | 'place'>;
	readonly label: string;
	readonly text: string;
}

export type NotesPiece = Piece &
	(
		| { readonly kind: 'head' }
		| { readonly kind: 'when'; readonly fields: readonly WhenField[] }
		| { readonly kind: 'heading'; readonly text: string; readonly note: string }
		| { readonly kind: 'topic'; readonly text: string }
		| { readonly kind: 'legend'; readonly text: string }
		| {
				readonly kind: 'item';
				readonly number: number;
				/** In front of the position: a star, where the law points, both, or nothing. */
				readonly sign: string;
				/** How many signs a position on this sheet has at most. */
				readonly signs: 0 | 1 | 2;
				readonly paragraphs: readonly Paragraph[];
		  }
		| { readonly kind: 'blank'; readonly number: number }
		| { readonly kind: 'text'; readonly paragraphs: readonly Paragraph[] }
		| { readonly kind: 'ballot'; readonly stacks: readonly (readonly BallotLine[])[] }
		| { readonly kind: 'ruled'; readonly count: number }
		| { readonly kind: 'folding' }
	);
