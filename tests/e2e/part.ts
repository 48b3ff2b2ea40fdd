import type { Show } from './screens';

/*
 * The whole matrix of screens, languages and looks takes too long for every run. `npm test` looks at a part of it, the same
 * for the same SEED, and says what it leaves out; `npm run accessible` looks at all of it.
 */

export const isWhole = process.env.MATRIX === 'whole';
const seed = Number(process.env.SEED ?? 1);

/** One screen in one language. */
export interface Case {
	readonly name: string;
	readonly home: '/' | '/es/';
	readonly show: Show;
	/** Counts through the cases, so that neighbours take different looks. */
	readonly turn: number;
}

/** Each screen in each language; in the part, in one language by turns. */
export function casesOf(screens: Readonly<Record<string, Show>>, what: string): Case[] {
	const all = Object.entries(screens).flatMap(([name, show], index) =>
		(['/', '/es/'] as const).map((home, language) => ({
			...{ name, home, show },
			turn: index + language + seed
		}))
	);
	const taken = isWhole ? all : all.filter(({ turn }) => turn % 2 === 0);
	// Once, where tests are gathered, and not again in each worker.
	if (!isWhole && process.env.TEST_WORKER_INDEX === undefined)
		console.log(
			`${what}: ${taken.length} of ${all.length} screens and languages, with SEED=${seed}; \`npm run accessible\` looks at all`
		);
	return taken;
}

/** The looks a case is seen in: all of them, or in the part one, by turns. */
export function looksOf<T>({ turn }: Case, looks: readonly T[]): readonly T[] {
	return isWhole ? looks : [looks[Math.floor(turn / 2) % looks.length]!];
}
