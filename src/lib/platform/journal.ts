/*
 * A second copy of what is kept on this phone, for the case that the browser is killed: it may write what a page put
 * into localStorage up to a minute late, but what it put into a database at once.
 */

const name = 'ballot-of-rights';
const store = 'kept';

/** The last text that was written; empty where there is none, or where the browser has no such databases. */
export async function readJournal(): Promise<string> {
	try {
		// Opening a database would make one.
		const known = await indexedDB.databases();
		if (!known.some((one) => one.name === name)) return '';
		return await inStore('readonly', (texts) => texts.get(0));
	} catch {
		return '';
	}
}

/** Writes a text over the last one. Where the browser refuses, there is no second copy. */
export async function writeJournal(text: string): Promise<void> {
	try {
		await inStore('readwrite', (texts) => texts.put(text, 0));
	} catch {
		// The first copy is there all the same.
	}
}

/** Deletes the database. */
export function eraseJournal(): void {
	try {
		indexedDB.deleteDatabase(name);
	} catch {
		// Where there can be none, there is none.
	}
}

async function inStore(mode: IDBTransactionMode, use: (texts: IDBObjectStore) => IDBRequest) {
	const opening = indexedDB.open(name);
	opening.onupgradeneeded = () => opening.result.createObjectStore(store);
	const database = await resultOf(opening);
	try {
		return await resultOf(use(database.transaction(store, mode).objectStore(store)));
	} finally {
		// An open one could not be deleted by another tab.
		database.close();
	}
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error(request.error?.message));
	});
}
