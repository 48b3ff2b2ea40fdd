/*
 * What this tab keeps until it is closed. Every access is inside a `try`: reading the property `sessionStorage` may
 * itself throw.
 */

/** Everything kept, as text that is not yet trusted. Empty where nothing was kept. */
export interface Saved {
	/** The answers, as a share code. */
	readonly answers: string;
	/** The id of the statement on the screen. */
	readonly place: string;
	/** The ids of the statements the voter chose to be asked, with commas between; empty for all of them. */
	readonly asked: string;
	/** `full` when the voter was last in the full quiz. */
	readonly length: string;
}

const keys = ['answers', 'place', 'asked', 'length'] as const;
const nameOf = (key: (typeof keys)[number]) => `ballot-of-rights:${key}`;

/** What the tab kept, or undefined when this browser keeps nothing for the page. */
export function readTab(): Saved | undefined {
	try {
		const entries = keys.map((key) => [key, sessionStorage.getItem(nameOf(key)) ?? '']);
		return Object.fromEntries(entries) as Saved;
	} catch {
		return undefined;
	}
}

/** Keeps everything in this tab. False when the browser refuses; nothing is lost in memory then. */
export function writeTab(saved: Saved): boolean {
	try {
		for (const key of keys) sessionStorage.setItem(nameOf(key), saved[key]);
		return true;
	} catch {
		return false;
	}
}

/** Forgets everything. */
export function eraseTab(): void {
	try {
		for (const key of keys) sessionStorage.removeItem(nameOf(key));
	} catch {
		// Nothing was kept, so nothing is left to forget.
	}
}

const paper = 'ballot-of-rights:paper';

/** How the voter shaped the paper, as text that is not yet trusted. Empty where nothing was kept. */
export function readPaper(): string {
	try {
		return sessionStorage.getItem(paper) ?? '';
	} catch {
		return '';
	}
}

/** Keeps how the voter shaped the paper. Where the browser refuses, it stays in memory. */
export function writePaper(text: string): void {
	try {
		sessionStorage.setItem(paper, text);
	} catch {
		// The page says already that this browser keeps nothing.
	}
}

/** Forgets how the voter shaped the paper. */
export function erasePaper(): void {
	try {
		sessionStorage.removeItem(paper);
	} catch {
		// Nothing was kept, so nothing is left to forget.
	}
}
