import type { Edition } from '$lib/domain/edition';
import type { Screen } from '$lib/domain/screen';

/** What a browser history entry remembers of its screen. Never an answer. */
export interface HistoryEntry {
	/** How many of this quiz's screens lie beneath the entry, so that Back can tell whether it may go back. */
	readonly depth: number;
	/** For the page that all statements share: which one it shows. */
	readonly statement?: { readonly id: string; readonly changing: boolean };
}

const pages = { welcome: '', statement: 'quiz/', guide: 'guide/' } as const;

/** Routes that show a screen, below language, variant and group. The quiz has not begun while topics are chosen. */
const names: Readonly<Record<string, Screen['name']>> = {
	'': 'welcome',
	'/choose': 'welcome',
	'/quiz': 'statement',
	'/guide': 'guide'
};

/** The page that shows a screen, below locale and length, such as `quiz/`. */
export function pathOf(screen: Screen): string {
	return pages[screen.name];
}

/** The name of the screen a route shows; undefined for pages that are no part of the quiz's flow. */
export function screenNameOf(routeId: string | null): Screen['name'] | undefined {
	const path = (routeId ?? '').replace(/^.*\/\((?:quiz|tools)\)/, '');
	return names[path];
}

/** The screen a freshly opened page shows before anything was restored. */
export function firstScreen(routeId: string | null, edition: Edition): Screen | undefined {
	const name = screenNameOf(routeId);
	if (name !== 'statement') return name && { name };
	return { name, id: edition.statements[0]!.id, changing: false };
}

/** The history entry's note for a screen, on top of `depth` others. */
export function entryOf(screen: Screen, depth: number): HistoryEntry {
	if (screen.name !== 'statement') return { depth };
	return { depth, statement: { id: screen.id, changing: screen.changing } };
}
