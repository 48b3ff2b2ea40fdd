import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A database of one text, which answers a moment later, as a browser's does. */
function fakeDatabases() {
	const stored = new Map<string, Map<number, unknown>>();
	const answer = <Result>(result: () => Result) => {
		const request = {
			result: undefined as Result | undefined,
			onsuccess: () => {},
			onupgradeneeded: () => {}
		};
		setTimeout(() => {
			request.result = result();
			request.onupgradeneeded();
			request.onsuccess();
		});
		return request;
	};
	const open = (name: string) => ({
		createObjectStore() {},
		close() {},
		transaction: () => ({
			commit() {},
			objectStore: () => ({
				get: (key: number) => answer(() => stored.get(name)?.get(key)),
				put: (text: unknown, key: number) => answer(() => stored.get(name)?.set(key, text))
			})
		})
	});
	return {
		stored,
		databases: async () => [...stored.keys()].map((name) => ({ name })),
		open: (name: string) =>
			answer(() => {
				if (!stored.has(name)) stored.set(name, new Map());
				return open(name);
			}),
		deleteDatabase: (name: string) => answer(() => stored.delete(name))
	};
}

let databases: ReturnType<typeof fakeDatabases>;
let backup: typeof import('./storage-backup');

beforeEach(async () => {
	databases = fakeDatabases();
	vi.stubGlobal('indexedDB', databases);
	vi.resetModules();
	backup = await import('./storage-backup');
});

afterEach(() => vi.unstubAllGlobals());

it('reads what was written, and looking alone makes no database', async () => {
	expect(await backup.readBackup()).toBe('');
	expect(databases.stored.size).toBe(0);
	await backup.writeBackup('one', () => true);
	await backup.writeBackup('two', () => true);
	expect(await backup.readBackup()).toBe('two');
});

it('leaves nothing when it was erased, and says so only when it is gone', async () => {
	await backup.writeBackup('one', () => true);
	await backup.eraseBackup();
	expect(databases.stored.size).toBe(0);
});

it('does not bring back what is erased while it is written', async () => {
	let isWanted = true;
	const writing = backup.writeBackup('one', () => isWanted);
	isWanted = false;
	await Promise.all([writing, backup.eraseBackup()]);
	expect(databases.stored.size).toBe(0);
	expect(await backup.readBackup()).toBe('');
});

it.each([
	['has no databases', undefined],
	[
		'refuses them',
		{
			databases: () => Promise.reject(new Error('refused')),
			open() {
				throw new Error('refused');
			},
			deleteDatabase() {
				throw new Error('refused');
			}
		}
	]
])('there is no second copy, and no error, where a browser %s', async (_, refusing) => {
	vi.stubGlobal('indexedDB', refusing);
	await backup.writeBackup('one', () => true);
	expect(await backup.readBackup()).toBe('');
	await backup.eraseBackup();
});
