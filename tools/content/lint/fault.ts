import type { Fault } from '$lib/server/content/content-error';

/** A mistake in the content, and what would be right in its place. */
export interface LintFault extends Fault {
	readonly right: string;
}

/** A figure measured on the content, shown with every run. */
export interface Measure {
	readonly what: string;
	readonly value: number;
	/** The project's own bar, such as "at most 6"; empty where the figure is only told. */
	readonly bar: string;
}
