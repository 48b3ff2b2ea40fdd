import type { Browser } from 'playwright-core';
import type { Alteration, Site } from './site';

/** What a proof works with. */
export interface World {
	/** The build as a host serves it; in a mutation, with one fault put in. */
	readonly site: Site;
	/** Where the build lies. */
	readonly folder: string;
	readonly browser: Browser;
	/** Everything that is left to chance comes from here, so that a failure can be had again. */
	readonly seed: number;
	/** How often to try: `all`, or the `part` that `npm test` has time for. */
	readonly times: (all: number, part: number) => number;
}

/** What a proof saw. */
export interface Evidence {
	/** One line with its figure: "0 requests after load, on 2 journeys". */
	readonly figure: string;
	/** What else a reader should know, such as what no policy can stop. */
	readonly notes?: readonly string[];
}

/** A fault put in on purpose, which the proof must notice. */
export interface Mutation {
	/** "a picture is asked for when an answer is tapped" */
	readonly does: string;
	/** The fault, where it is in what is served. */
	readonly alter?: Alteration;
	/** The proof with the fault in it, where the fault is elsewhere. */
	readonly prove?: Proof['prove'];
}

export interface Proof {
	/** The line of the criteria it stands for: "R1". */
	readonly criterion: string;
	/** What `--only` takes. */
	readonly name: string;
	/** The sentence that is true while the proof holds. */
	readonly promise: string;
	/** True where it takes so long that `npm test` leaves it to `npm run prove`. */
	readonly isLong?: true;
	/** @throws Broken when the promise is not kept */
	readonly prove: (world: World) => Promise<Evidence>;
	/** At least one: a proof that nothing can break proves nothing. */
	readonly mutations: readonly [Mutation, ...Mutation[]];
}

/** A promise that was not kept; the message says what was seen instead. */
export class Broken extends Error {}

/** Goes on where the promise is kept so far. */
export function hold(isKept: unknown, otherwise: string): asserts isKept {
	if (!isKept) throw new Broken(otherwise);
}

/** Goes on where nothing was found. The first few of what was found are named. */
export function holdNone(found: readonly string[], what: string): void {
	const more = found.length > 3 ? ` … and ${found.length - 3} more` : '';
	hold(found.length === 0, `${found.length} ${what}: ${found.slice(0, 3).join(' | ')}${more}`);
}

/** Waits for what must come. A time-out, or a network that is needed and not there, breaks the promise. */
export async function holdComes<Seen>(coming: Promise<Seen>, otherwise: string): Promise<Seen> {
	return coming.catch((error: Error) => {
		const isWaitedFor = error.name === 'TimeoutError' || error.message.includes('net::ERR_');
		throw isWaitedFor ? new Broken(otherwise) : error;
	});
}
