import type { Screen } from '../../../src/lib/domain/screen';

/** A place in the browser's history. */
export interface Entry {
	/** Undefined for pages that are no part of the quiz's flow. */
	readonly screen: Screen | undefined;
	readonly path: string;
	/** How many of the quiz's screens lie beneath, so that the page's own Back knows whether to go back. */
	readonly depth: number;
	/** False where the entry was reached by a link: after a reload, the place that was kept says what it shows. */
	readonly isNoted: boolean;
	/** Between entries of one load the page stays; to those of another one it is loaded anew. */
	readonly load: number;
}

/** The page of each screen, below language and wording. */
export const paths = { welcome: '', statement: 'quiz/', guide: 'guide/' } as const;
