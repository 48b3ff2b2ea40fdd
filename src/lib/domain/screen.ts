import type { StatementId } from './edition';

/** What the voter looks at; also what a browser history entry represents. */
export type Screen =
	| { readonly name: 'welcome' }
	| { readonly name: 'statement'; readonly id: StatementId; readonly changing: boolean }
	| { readonly name: 'guide' };

/** True when two screens are the same one. */
export function isSameScreen(a: Screen, b: Screen): boolean {
	if (a.name !== 'statement' || b.name !== 'statement') return a.name === b.name;
	return a.id === b.id && a.changing === b.changing;
}
