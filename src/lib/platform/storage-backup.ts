/*
 * A second copy of what is kept on this phone, for the case that the browser is killed: it may write what a page put
 * into localStorage up to a minute late, but what it put into a database at once.
 */

const name = 'ballot-of-rights';
const store = 'kept';

/** Open while this page writes: what is written to an open one outlives a page that is left at once. */
let opened: Promise<IDBDatabase> | undefined;

/** The last text that was written; empty where there is none, or where the browser has no such databases. */
export async function readBackup(): Promise<string> {
	try {
		// Opening a database would make one.
		const known = await indexedDB.databases();
		if (!known.some((one) => one.name === name)) return '';
		const texts = (await open()).transaction(store, 'readonly').objectStore(store);
		const text: unknown = await resultOf(texts.get(0));
		return typeof text === 'string' ? text : '';
	} catch {
		return '';
	}
}

/**
 * Writes a text over the last one. Where the browser refuses, there is no second copy.
 *
 * @param isWanted asked once more before and after: what is erased meanwhile must not come back
 */
export async function writeBackup(text: string, isWanted: () => boolean): Promise<void> {
	try {
		const database = await open();
		if (isWanted()) {
			const transaction = database.transaction(store, 'readwrite');
			const writing = resultOf(transaction.objectStore(store).put(text, 0));
			// A page that is left would take an open transaction along.
			transaction.commit();
			await writing;
		}
		if (!isWanted()) await eraseBackup();
	} catch {
		// The first copy is there all the same.
	}
}

/** Deletes the database. Resolves when it is gone, or will be as soon as another page lets go of it. */
export async function eraseBackup(): Promise<void> {
	try {
		const database = await opened?.catch(() => undefined);
		database?.close();
		opened = undefined;
		const deleting = indexedDB.deleteDatabase(name);
		await Promise.race([
			resultOf(deleting),
			new Promise((resolve) => (deleting.onblocked = resolve))
		]);
	} catch {
		// Where there can be none, there is none.
	}
}

function open(): Promise<IDBDatabase> {
	opened ??= openDatabase().catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

async function openDatabase(): Promise<IDBDatabase> {
	const opening = indexedDB.open(name);
	opening.onupgradeneeded = () => opening.result.createObjectStore(store);
	const database = await resultOf(opening);
	// Another tab deletes it.
	database.onversionchange = () => {
		database.close();
		opened = undefined;
	};
	database.onclose = () => (opened = undefined);
	return database;
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error(request.error?.message));
	});
}
