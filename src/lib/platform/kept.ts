import { joinCodes } from '$lib/domain/share-code';
import { eraseJournal, readJournal, writeJournal } from './journal';

/*
 * Everything this site keeps, by short keys: in this tab until it is closed, or, where the voter chose so, on this
 * phone for 30 days. What a key holds is text that is not yet trusted. Every access is inside a `try`: reading the
 * property `sessionStorage` or `localStorage` may itself throw.
 */

const prefix = 'ballot-of-rights:';
/** The answers are the only text that two tabs write together; every other one is written as a whole. */
const answers = `${prefix}answers`;
/** On the phone only: the day the voter chose to keep, such as "2026-11-03". Empty for a moment while erasing. */
const since = `${prefix}since`;
/** On the phone only: how often the journal was written, which tells the newer of the two copies. */
const turn = `${prefix}turn`;
const longest = 30 * 24 * 60 * 60 * 1000;

/** What is kept under a key; empty where nothing is, or where the browser refuses. */
export function readKept(key: string): string {
	try {
		return store().getItem(prefix + key) ?? '';
	} catch {
		return '';
	}
}

/** Keeps a text; an empty one is forgotten. False when the browser refuses, and then nothing has changed. */
export function writeKept(key: string, text: string): boolean {
	return attempt(() => {
		const kept = store();
		if ((kept.getItem(prefix + key) ?? '') === text) return;
		if (text === '') kept.removeItem(prefix + key);
		else kept.setItem(prefix + key, text);
		if (keptUntil()) noteInJournal();
	});
}

/** False where this browser keeps nothing for the page. */
export function canKeep(): boolean {
	return attempt(() => store().length);
}

/**
 * Until when everything stays on this phone; undefined while it stays in the tab. What is older, or bears no day that
 * can be read, is deleted by asking.
 */
export function keptUntil(): Date | undefined {
	try {
		const day = localStorage.getItem(since);
		if (day === null) return undefined;
		const until = new Date(Date.parse(day) + longest);
		if (until > new Date()) return until;
		clear(localStorage);
		eraseJournal();
	} catch {
		// Where the phone keeps nothing, the tab does.
	}
	return undefined;
}

/** Moves everything from this tab to the phone, for 30 days. False when the browser refuses; then all stays here. */
export function keepOnPhone(): boolean {
	const kept = attempt(() => {
		move(sessionStorage, localStorage);
		// The mark goes last: other tabs join when they see it, and then see all the rest.
		localStorage.setItem(since, new Date().toISOString().slice(0, 10));
		noteInJournal();
	});
	if (!kept) attempt(() => clear(localStorage));
	return kept;
}

/** Moves everything from the phone to this tab. */
export function keepInTab(): void {
	attempt(() => {
		// The mark goes first: other tabs then know that this is no erasing, and keep what they show.
		for (const key of [since, turn]) localStorage.removeItem(key);
		move(localStorage, sessionStorage);
	});
	attempt(() => clear(localStorage));
	eraseJournal();
}

/** Forgets everything, in this tab and on the phone, and lets other tabs know where they share what is kept. */
export function eraseKept(): void {
	if (keptUntil()) attempt(() => localStorage.setItem(since, ''));
	attempt(() => clear(localStorage));
	attempt(() => clear(sessionStorage));
	eraseJournal();
}

/** What `allKept` gives where nothing is kept. */
export const nothingKept = '[]';

/** Everything that is kept, as one text, to compare with another time's; empty where the browser refuses. */
export function allKept(): string {
	try {
		const kept = store();
		return JSON.stringify(ownKeys(kept).map((key) => [key, kept.getItem(key)]));
	} catch {
		return '';
	}
}

/**
 * Brings the phone up to date after the browser was killed.
 *
 * @returns true where something newer was found, and is now what is kept
 */
export async function recoverKept(): Promise<boolean> {
	const journal = await readJournal();
	try {
		// What bears no day could stay for ever.
		if (!keptUntil()) clear(localStorage);
		const found = new Map<string, string>(JSON.parse(journal));
		if (!(Number(found.get(turn)) > Number(localStorage.getItem(turn)))) return false;
		clear(localStorage);
		for (const [key, text] of found) if (key.startsWith(prefix)) localStorage.setItem(key, text);
		return keptUntil() !== undefined;
	} catch {
		return false;
	}
}

/** Is this change, made in another tab, one of what is kept? */
export function isOurs({ key }: StorageEvent): boolean {
	return key?.startsWith(prefix) ?? false;
}

/** Did another tab that shares what is kept erase everything? */
export function isErasing({ key, newValue }: StorageEvent): boolean {
	return key === null || (key === since && newValue === '');
}

/** True for browsers built on WebKit: they delete what pages keep after seven days without a visit. */
export function forgetsAfterAWeek(): boolean {
	return /AppleWebKit(?!.*(Chrom|Android))/.test(navigator.userAgent);
}

/** Where things are kept now. A tab that kept something of its own joins the phone. */
function store(): Storage {
	if (!keptUntil()) return sessionStorage;
	attempt(() => move(sessionStorage, localStorage));
	return localStorage;
}

/** Moves all our keys. Where both have one, answers are joined statement by statement, and other texts stay. */
function move(from: Storage, to: Storage): void {
	const keys = ownKeys(from);
	for (const key of keys) {
		const [mine, theirs] = [from.getItem(key) ?? '', to.getItem(key) ?? ''];
		to.setItem(key, key === answers ? joinCodes(theirs, mine) : theirs || mine);
	}
	for (const key of keys) from.removeItem(key);
}

let isNoting = false;

/** Writes the journal once for all that this task changes. */
function noteInJournal(): void {
	if (isNoting) return;
	isNoting = true;
	queueMicrotask(() => {
		isNoting = false;
		if (!keptUntil()) return;
		attempt(() => localStorage.setItem(turn, String(Number(localStorage.getItem(turn)) + 1)));
		void writeJournal(allKept());
	});
}

function ownKeys(storage: Storage): string[] {
	return Object.keys(storage)
		.filter((key) => key.startsWith(prefix))
		.sort();
}

function clear(storage: Storage): void {
	for (const key of ownKeys(storage)) storage.removeItem(key);
}

/** False where it could not be done: most often because the browser refuses to keep anything. */
function attempt(action: () => void): boolean {
	try {
		action();
		return true;
	} catch {
		return false;
	}
}
