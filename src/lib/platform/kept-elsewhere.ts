import { allKept, isErasing, isOurs, nothingKept, recoverKept } from './kept';

interface Callbacks {
	/** Another tab that shares what is kept has changed it. */
	changed(): void;
	/** Everything was erased: in another tab, or while the browser had put this page aside. */
	erased(): void;
	/** What this page shows is old: the browser had put it aside, or was killed. */
	outdated(): void;
}

/**
 * Calls back when what is kept was changed by anything but this page.
 *
 * @returns a function that stops listening
 */
export function onKeptElsewhere({ changed, erased, outdated }: Callbacks): () => void {
	let left = '';
	const listeners = new AbortController();
	const { signal } = listeners;
	addEventListener(
		'storage',
		(event) => {
			if (isErasing(event)) erased();
			else if (isOurs(event)) changed();
		},
		{ signal }
	);
	addEventListener('pagehide', () => (left = allKept()), { signal });
	addEventListener(
		'pageshow',
		({ persisted }) => {
			const kept = allKept();
			if (!persisted || kept === left) return;
			if (kept === nothingKept) erased();
			else outdated();
		},
		{ signal }
	);
	void recoverKept().then((isNewer) => {
		if (isNewer && !signal.aborted) outdated();
	});
	return () => listeners.abort();
}
