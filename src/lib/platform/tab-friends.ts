/*
 * What this tab keeps of friends, only where the voter asked for it: the code that waits while the voter answers
 * first, and the circle. Every access is inside a `try`: reading the property `sessionStorage` may itself throw.
 */

const keys = {
	/** The code of the friend whose answers wait. */
	waiting: 'ballot-of-rights:friend',
	circle: 'ballot-of-rights:circle',
	/** Says which links were opened since the last "Erase". Holds nothing of any friend. */
	visit: 'ballot-of-rights:visit'
} as const;

type Kept = keyof typeof keys;

/** What was kept, as text that is not yet trusted; empty where there is nothing. */
export function readFriends(kept: Kept): string {
	try {
		return sessionStorage.getItem(keys[kept]) ?? '';
	} catch {
		return '';
	}
}

/** Keeps a text; an empty one is forgotten. False when the browser refuses. */
export function keepFriends(kept: Kept, text: string): boolean {
	try {
		if (text === '') sessionStorage.removeItem(keys[kept]);
		else sessionStorage.setItem(keys[kept], text);
		return true;
	} catch {
		return false;
	}
}

/** Forgets every friend, and with them every link that older history entries of this tab remember. */
export function forgetFriends(): void {
	for (const kept of Object.keys(keys) as Kept[]) keepFriends(kept, '');
}
