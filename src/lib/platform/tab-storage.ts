/*
 * What this tab keeps until it is closed: the answers as a share code, and the statement on the screen.
 * Every access is inside a `try`: reading the property `sessionStorage` may itself throw.
 */

const answersKey = 'ballot-of-rights:answers';
const placeKey = 'ballot-of-rights:place';

export interface Saved {
	/** A share code, not yet trusted; empty when nothing was saved. */
	readonly code: string;
	/** A statement's id, not yet trusted; empty when nothing was saved. */
	readonly place: string;
}

/** What the tab kept, or undefined when this browser keeps nothing for the page. */
export function readTab(): Saved | undefined {
	try {
		return {
			code: sessionStorage.getItem(answersKey) ?? '',
			place: sessionStorage.getItem(placeKey) ?? ''
		};
	} catch {
		return undefined;
	}
}

/** Keeps answers and place in this tab. False when the browser refuses; nothing is lost in memory then. */
export function writeTab({ code, place }: Saved): boolean {
	try {
		sessionStorage.setItem(answersKey, code);
		sessionStorage.setItem(placeKey, place);
		return true;
	} catch {
		return false;
	}
}

/** Forgets answers and place. */
export function eraseTab(): void {
	try {
		sessionStorage.removeItem(answersKey);
		sessionStorage.removeItem(placeKey);
	} catch {
		// Nothing was kept, so nothing is left to forget.
	}
}
