import type { Cells } from '$lib/domain/cells';
import { tabNumbers } from '$lib/domain/replica';
import { forgetScrolling } from './forget-scrolling';
import { oncePerTask } from './once-per-task';
import { eraseBackup, readBackup, writeBackup } from './storage-backup';
import { StorageOwner, type Change } from './storage-owner';

/*
 * Everything this site keeps, by short keys: in this tab until it is closed, or, where the voter chose so, on this
 * phone for 30 days. What a key holds is text that is not yet trusted.
 */

const owner = new StorageOwner({
	tab: () => sessionStorage,
	phone: () => localStorage,
	now: () => Date.now(),
	tabNumber: Math.floor(Math.random() * tabNumbers)
});

/** What other tabs are told at once. What is kept for them all, the browser tells them itself. */
let announce: (message: { stamp?: number; erased?: true }) => void = () => {};

/** To be called by whoever listens to other tabs. */
export function announceTo(callback: typeof announce): void {
	announce = callback;
}

/** What is kept under a key; empty where nothing is. */
export function readStored(key: string): string {
	return owner.read(key);
}

/** Keeps a text; an empty one is forgotten. False when the browser refuses: it then lasts until the page is left. */
export function writeStored(key: string, text: string, before?: Cells): boolean {
	const isKept = owner.write(key, text, before);
	announce({ stamp: owner.latest });
	backUp();
	return isKept;
}

/** What was said under a key, each thing by its path: for `writeStored`, as what a change began from. */
export function storedCells(key: string): Cells {
	return owner.cells(key);
}

/** Calls back when another tab changed what is kept, or everything was erased. */
export function onStored(callback: () => void): () => void {
	return owner.onChange(callback);
}

/** False where this browser keeps nothing for the page. */
export function canStore(): boolean {
	return owner.canKeep();
}

/** Until when everything stays on this phone; undefined while it stays in the tab. */
export function storedUntil(): Date | undefined {
	return owner.until;
}

/** What the voter should know of what was found: it is from a newer version, damaged, or was older than 30 days. */
export function storageFault(): 'newer' | 'damaged' | 'expired' | undefined {
	const faults = [...owner.faults.values()];
	if (faults.includes('newer')) return 'newer';
	if (owner.faults.get('answers') === 'damaged') return 'damaged';
	return owner.hasExpired ? 'expired' : undefined;
}

/** Takes up what is kept, whichever page of whichever tab wrote it. */
export function loadStored(): void {
	owner.load();
}

/** Moves everything from this tab to the phone, for 30 days. False when the browser refuses; then all stays here. */
export function storeOnPhone(): boolean {
	const isKept = owner.keepOnPhone();
	backUp();
	return isKept;
}

/** Moves everything from the phone to this tab. Resolves when nothing is left there. */
export async function storeInTab(): Promise<void> {
	owner.keepInTab();
	await forgetBackup();
}

/**
 * Forgets everything, in this tab, in every other one and on the phone. From here on nothing is taken in, until
 * `reopenStorage`. Resolves when nothing is left.
 */
export async function eraseStored(): Promise<void> {
	owner.erase();
	announce({ erased: true });
	forgetScrolling();
	await forgetBackup();
}

/** Forgets everything in this tab, because another one erased it. */
export function forgetStored(): void {
	owner.forget();
	forgetScrolling();
}

/** True from "Erase" until the page that says so is there. */
export function isErasing(): boolean {
	return owner.isClosed;
}

/** The page that says that everything is erased is there. */
export function reopenStorage(): void {
	owner.reopen();
}

/** Another tab said something at that time: what is said here from now on is later. */
export function hearStamp(stamp: unknown): void {
	owner.hear(stamp);
}

/** Takes in what another tab changed. */
export function takeStored(change: Change): ReturnType<StorageOwner['take']> {
	const taken = owner.take(change);
	if (taken === 'changed') backUp();
	if (taken === 'erased') forgetScrolling();
	return taken;
}

/** What `allStored` gives where nothing is kept. */
export const nothingStored = '[]';

/** Everything that is kept, as one text, to compare with another time's; empty where the browser refuses. */
export function allStored(): string {
	return owner.dump();
}

/** False where this page holds something that the browser does not keep for it. */
export function isAllStored(): boolean {
	return owner.isAllStored();
}

/** Everything this tab holds, as one text for `takeAllStored` in another one. */
export function copyOfAll(): string {
	owner.load();
	return owner.copy();
}

/** Takes in everything another tab of this site holds. */
export function takeAllStored(copy: string): void {
	owner.takeCopy(copy);
	backUp();
}

/**
 * Brings the phone up to date after the browser was killed.
 *
 * @returns true where something newer was found, and is now what is kept; or something too old, which is deleted
 */
export async function recoverStored(): Promise<boolean> {
	const copy = await readBackup();
	const hadExpired = owner.hasExpired;
	const isNewer = owner.recover(copy);
	copied = copy;
	if (copy !== '' && !owner.until) await forgetBackup();
	backUp();
	return isNewer || owner.hasExpired !== hadExpired;
}

/** True for browsers built on WebKit: they delete what pages keep after seven days without a visit. */
export function forgetsAfterAWeek(): boolean {
	return /AppleWebKit(?!.*(Chrom|Android))/.test(navigator.userAgent);
}

/** The second copy as it was last written or read. Undefined until it was read: it may hold more than the first one. */
let copied: string | undefined;

/** Writes the second copy. */
const backUpNow = oncePerTask(() => {
	const copy = owner.dump();
	if (!owner.until || copy === copied) return;
	copied = copy;
	void writeBackup(copy, () => owner.until !== undefined);
});

function backUp(): void {
	if (copied !== undefined && owner.until) backUpNow();
}

async function forgetBackup(): Promise<void> {
	if (copied) copied = '';
	await eraseBackup();
}
