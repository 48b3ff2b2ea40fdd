import type { Show } from './screens';

/*
 * The whole matrix of screens, languages and looks takes too long for every run. `npm test` looks at a sixth of it, the
 * same for the same SEED, and says what it leaves out; `npm run accessible` looks at all of it, and so does any test with
 * MATRIX=whole.
 */

const isWhole = process.env.MATRIX === 'whole';
const seed = Number(process.env.SEED ?? 1);
const share = 6;
/** What a voter meets first and takes along is looked at every time. */
const always = ['statement', 'guide'];

/** One screen in one language. */
export interface Case {
	readonly name: string;
	readonly home: '/' | '/es/';
	readonly show: Show;
	/** Counts through the cases, so that neighbours take different looks. */
	readonly turn: number;
}

/** Each screen in each language; in the part, every other screen in one of them, by turns. */
export function casesOf(screens: Readonly<Record<string, Show>>, what: string): Case[] {
	const all = Object.entries(screens).flatMap(([name, show], index) =>
		(['/', '/es/'] as const).map((home, language) => ({
			...{ name, home, show },
			// What is looked for starts it off: one matrix looks at the screens that the next one leaves out.
			turn: index + language + seed + what.length
		}))
	);
	return partOf(all, what, ({ name, home, turn }) =>
		home === '/' && always.includes(name) ? 0 : turn
	);
}

/** A sixth of many cases, or all of them. */
export function partOf<One>(
	all: readonly One[],
	what: string,
	turnOf: (one: One, index: number) => number = (_, index) => index + seed
): One[] {
	const taken = all.filter((one, index) => isWhole || turnOf(one, index) % share === 0);
	// Once, where tests are gathered, and not again in each worker.
	if (!isWhole && process.env.TEST_WORKER_INDEX === undefined)
		console.log(`${what}: ${taken.length} of ${all.length}, with SEED=${seed}; all: MATRIX=whole`);
	return taken;
}

/** One look for a case, by turns. */
export function lookOf<T>({ turn }: Case, looks: readonly T[]): T {
	return looks[Math.floor(turn / share) % looks.length]!;
}

/** The looks a case is seen in: all of them, or in the part one, by turns. */
export function looksOf<T>(one: Case, looks: readonly T[]): readonly T[] {
	return isWhole ? looks : [lookOf(one, looks)];
}
