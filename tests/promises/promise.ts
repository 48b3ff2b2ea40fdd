import { setTimeout } from 'node:timers/promises';
import { test as base, expect, type Browser, type TestInfo } from '@playwright/test';
import { openSite, type Alteration, type Site } from '../support/site';

/** What a proof works with. */
export interface World {
	/** The build as a host serves it; for a planted fault, with that fault in it. */
	readonly site: Site;
	/** Where the build is. */
	readonly folder: string;
	readonly browser: Browser;
	/** Everything that is left to chance comes from here, so that a failure can be repeated. */
	readonly seed: number;
	/** Which of how many parts of a proof this is, from 0; without it, the whole. */
	readonly part?: { readonly index: number; readonly count: number };
}

/** What a proof saw. */
export interface Evidence {
	/** One line with its figure: "0 requests after load, on 2 journeys". */
	readonly figure: string;
	/** What else a reader should know, such as what no policy can stop. */
	readonly notes?: readonly string[];
}

/** Goes through with a promise, and throws `BrokenPromise` where it is not kept. */
export type Proof = (world: World) => Promise<Evidence>;

/** A promise that was not kept; the message says what was seen instead. */
export class BrokenPromise extends Error {}

export const folder = 'build';
export const seed = Number(process.env.SEED ?? 20261128);

/** Is chance tried only now and then, as CI does to be done in time? Without it, as often as the criteria ask. */
const isSampled = process.env.SAMPLES === 'some';

interface Fixtures {
	/** The world of a proof, with a fault in what is served where one is given. */
	readonly worldWith: (alter?: Alteration) => Promise<World>;
	readonly browser: Browser;
}

export const test = base.extend<Pick<Fixtures, 'worldWith'>>({
	worldWith: async ({ browser }, use) => {
		const sites: Site[] = [];
		await use(async (alter) => {
			const site = await openSite(folder, alter);
			sites.push(site);
			return { site, folder, browser, seed };
		});
		for (const site of sites) await site.close();
	}
});

/**
 * A test that a promise is kept: `test('is kept', kept(proof))`. What the proof saw goes into the report.
 */
export function kept(proof: Proof) {
	return async ({ worldWith, browser }: Fixtures, { annotations }: TestInfo) => {
		const { figure, notes = [] } = await proof(await worldWith());
		annotations.push({ type: 'figure', description: figure });
		annotations.push({ type: 'browser', description: `Chromium ${browser.version()}` });
		annotations.push(...notes.map((description) => ({ type: 'note', description })));
	};
}

/**
 * A test that the proof notices a fault that is planted on purpose. Only saying that the promise is broken counts:
 * a proof that stumbles over a fault in any other way has missed it.
 *
 * @param proof the proof, or where the fault is not in what is served, the proof with the fault in it
 * @param alter the fault, where it is in what is served
 */
export function noticed(proof: Proof, alter?: Alteration) {
	return async ({ worldWith }: Fixtures, { annotations }: TestInfo) => {
		const looking = proof(await worldWith(alter));
		looking.catch(({ message }: Error) => {
			const [figure = ''] = message.split('\n');
			annotations.push({ type: 'figure', description: figure });
		});
		await expect(looking).rejects.toThrow(BrokenPromise);
	};
}

/** Goes on where the promise is kept so far. */
export function assert(isKept: unknown, otherwise: string): asserts isKept {
	if (!isKept) throw new BrokenPromise(otherwise);
}

/** Goes on where there is something to look at; where there is nothing, the proof is at fault, and no promise broken. */
export function assertSeen(isThere: unknown, what: string): asserts isThere {
	if (!isThere) throw new Error(`${what}: the proof looks in the wrong place`);
}

/** Goes on where nothing was found. The first few of what was found are named. */
export function assertNone(found: readonly string[], what: string): void {
	const more = found.length > 3 ? ` … and ${found.length - 3} more` : '';
	assert(found.length === 0, `${found.length} ${what}: ${found.slice(0, 3).join(' | ')}${more}`);
}

/**
 * Waits for what must come. A time-out, a network that is needed and not there, or a page that goes away meanwhile breaks
 * the promise.
 */
export async function assertComes<Seen>(coming: Promise<Seen>, otherwise: string): Promise<Seen> {
	return coming.catch((error: Error) => {
		const isWaitedFor =
			error.name === 'TimeoutError' ||
			/net::ERR_|Execution context was destroyed/.test(error.message);
		throw isWaitedFor ? new BrokenPromise(otherwise) : error;
	});
}

/** Looks again and again until the promise is kept; after five seconds, what was seen last breaks it. */
export async function assertSoon(look: () => Promise<void>): Promise<void> {
	for (const end = Date.now() + 5000; ;) {
		try {
			return await look();
		} catch (error) {
			if (!(error instanceof BrokenPromise) || Date.now() > end) throw error;
		}
		await setTimeout(30);
	}
}

/**
 * The parts of a proof that is split, each with its name, its number and a seed of its own; of a sample, the first alone:
 * `for (const [name, part] of inParts(4, proof)) test(name, kept(part));`
 */
export function inParts(count: number, proof: Proof): [name: string, part: Proof][] {
	return Array.from({ length: isSampled ? 1 : count }, (_, index) => [
		`is kept, part ${index + 1} of ${count}`,
		(world) => proof({ ...world, part: { index, count }, seed: world.seed + index + 1 })
	]);
}

/** What a part of a proof tries of all there is; the whole proof tries all. */
export function shareOf<Thing>(all: readonly Thing[], { part }: World): Thing[] {
	return all.filter((_, index) => !part || index % part.count === part.index);
}
