import type { StatementId } from './edition';
import { asRecord, readRecord } from './kept-json';

/**
 * Which positions a voter put into what they share, and which they left out, each by name. It is kept and erased with
 * the answers, so that no step, reload or other page puts back what was left out. A statement the voter said nothing
 * about is for the screen to decide: out, unless it is one of those that are preset.
 */
export type SharedChoices = Readonly<Record<StatementId, boolean>>;

export const noSharedChoices: SharedChoices = {};

const version = 1;
const mostEntries = 500;

/** Is a position in what is shared? */
export function isShared(choices: SharedChoices, id: StatementId, isPreset: boolean): boolean {
	return Object.hasOwn(choices, id) ? choices[id] === true : isPreset;
}

/** With one position put in, or left out. */
export function withShared(
	choices: SharedChoices,
	id: StatementId,
	shared: boolean
): SharedChoices {
	return { ...choices, [id]: shared };
}

/** The choices as a text to be kept under `shared`, and back. `decode` is total: what cannot be read says nothing. */
export const sharedChoicesCodec = {
	encode: (choices: SharedChoices): string =>
		Object.keys(choices).length === 0 ? '' : JSON.stringify({ version, choices }),
	decode: (text: string): SharedChoices =>
		Object.fromEntries(
			Object.entries(asRecord(readRecord(text, version)?.choices))
				.slice(0, mostEntries)
				.filter((one): one is [string, boolean] => typeof one[1] === 'boolean')
		)
};
