import type { Show } from './screens';

/** One screen in one language. */
export interface Case {
	readonly name: string;
	readonly home: '/' | '/es/';
	readonly show: Show;
}

/** Each screen in each language. */
export function casesOf(screens: Readonly<Record<string, Show>>): Case[] {
	return Object.entries(screens).flatMap(([name, show]) =>
		(['/', '/es/'] as const).map((home) => ({ name, home, show }))
	);
}
