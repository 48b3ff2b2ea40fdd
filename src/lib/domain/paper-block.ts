import type { Statement } from './edition';
import type { Position } from './guide';

export type Heading =
	'marked' | 'strong' | 'none' | 'all' | 'offices' | 'note' | 'look-up' | 'quiz' | 'quiz-notes';

/** What stands in one block of a sheet. */
export type Part =
	| {
			readonly kind: 'position';
			readonly number: number;
			readonly position: Position;
			readonly shows: 'alone' | 'question' | 'everything';
	  }
	| { readonly kind: 'blank'; readonly number: number }
	| {
			readonly kind: 'lines';
			/** Names beside lines to write on; an empty one for an office that is not on the list. */
			readonly offices: readonly string[];
			readonly yesOrNo: readonly ('measure' | 'judge-stays')[];
	  }
	| { readonly kind: 'look-up'; readonly statements: readonly Statement[] }
	| { readonly kind: 'own'; readonly text: string }
	| { readonly kind: 'statement'; readonly number: number; readonly statement: Statement }
	| { readonly kind: 'measure'; readonly positions: readonly Position[] }
	| { readonly kind: 'worksheet'; readonly positions: readonly Position[] }
	| { readonly kind: 'fold' };

/** What is never split across pages. */
export interface Block {
	readonly heading?: Heading;
	readonly part: Part;
}

/** Blocks with a heading over the first of them. */
export function under(heading: Heading, parts: readonly Part[]): Block[] {
	return parts.map((part, index) => (index === 0 ? { heading, part } : { part }));
}
