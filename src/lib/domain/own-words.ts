import type { Slot, Stance } from './edition';
import { asRecord, readRecord } from './stored-json';

/**
 * What a voter wrote in place of, or behind, an editor's words for a position. It is kept and erased with the answers,
 * and is in no link. A sentence belongs to one side: after a change of mind it is not put into the voter's mouth.
 */
export interface OwnWords {
	/** Sentences, by slot and stance, such as "12 for". */
	readonly sentences: Readonly<Record<string, string>>;
	/** What it depends on, by slot. */
	readonly conditions: Readonly<Record<Slot, string>>;
}

/** As long as fits a card and a line or two of paper, in UTF-16 units. */
export const longestSentence = 200;
export const longestCondition = 80;

export const noOwnWords: OwnWords = { sentences: {}, conditions: {} };

const version = 1;
const mostEntries = 500;

/** The voter's own sentence for that stance; empty where the editor's is kept. */
export function sentenceOf({ sentences }: OwnWords, slot: Slot, stance: Stance): string {
	return sentences[`${slot} ${stance}`] ?? '';
}

/** With a sentence of the voter's own; an empty one brings back the editor's. */
export function withSentence(own: OwnWords, slot: Slot, stance: Stance, text: string): OwnWords {
	const sentence = text.trim().slice(0, longestSentence);
	return { ...own, sentences: written(own.sentences, `${slot} ${stance}`, sentence) };
}

/** With what an answer depends on, as it is being typed. */
export function withCondition(own: OwnWords, slot: Slot, text: string): OwnWords {
	const condition = text.slice(0, longestCondition);
	return { ...own, conditions: written(own.conditions, `${slot}`, condition) };
}

/** The voter's own words as a text to be kept, and back. `decode` is total: what cannot be read is as good as nothing. */
export const ownWordsCodec = {
	encode: (own: OwnWords): string => {
		const isNothing = ![own.sentences, own.conditions].some((all) => Object.keys(all).length);
		return isNothing ? '' : JSON.stringify({ version, ...own });
	},
	decode: (text: string): OwnWords => {
		const kept = readRecord(text, version) ?? {};
		return {
			sentences: texts(kept.sentences, /^\d{1,4} (?:for|against|depends)$/, longestSentence),
			conditions: texts(kept.conditions, /^\d{1,4}$/, longestCondition)
		};
	}
};

/** The texts with one more, or without it where it is empty. */
function written(texts: Readonly<Record<string, string>>, key: string, text: string) {
	return Object.fromEntries(
		Object.entries({ ...texts, [key]: text }).filter(([, one]) => one !== '')
	);
}

function texts(kept: unknown, key: RegExp, longest: number): Record<string, string> {
	return Object.fromEntries(
		Object.entries(asRecord(kept))
			.slice(0, mostEntries)
			.filter((one): one is [string, string] => key.test(one[0]) && typeof one[1] === 'string')
			.map(([name, text]) => [name, text.slice(0, longest)])
	);
}
