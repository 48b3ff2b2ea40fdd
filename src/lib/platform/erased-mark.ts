/*
 * What tells the start page that everything was just erased. It is in the history entry, where this page's own script
 * alone can put it: an address would make the page claim so for whoever opens a link.
 */

/** Loads the start page in place of this one; that page is told. */
export function openErased(home: string): void {
	history.replaceState({ erased: true }, '', home);
	location.reload();
}

/** Was this page opened because everything was erased? Only the first time that it is asked. */
export function takeErasedMark(): boolean {
	const { erased, ...others } = (history.state ?? {}) as { erased?: unknown };
	if (erased === undefined) return false;
	history.replaceState(others, '', location.href);
	return true;
}
