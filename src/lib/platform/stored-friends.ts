import { readStored, writeStored } from './storage';

/* What is kept of friends, only where the voter asked for it. */

const keys = {
	/** The code of the friend whose answers wait while the voter answers first. */
	waiting: 'friend',
	circle: 'circle'
} as const;

type Stored = keyof typeof keys;

/** What was kept, as text that is not yet trusted; empty where there is nothing. */
export function readFriends(stored: Stored): string {
	return readStored(keys[stored]);
}

/** Keeps a text; an empty one is forgotten. False when the browser refuses. */
export function storeFriends(stored: Stored, text: string): boolean {
	return writeStored(keys[stored], text);
}
