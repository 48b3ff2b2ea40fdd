import { readRecord } from './stored-json';

/** What tells the voter's calendar that a file takes the place of the one before it. */
export interface CalendarState {
	/** Begins the ids of the entries: the voter's own, so that those of one household do not meet. Empty before the first. */
	readonly id: string;
	/** How many files came before the last one. */
	readonly sequence: number;
}

const version = 1;

/** The state as a text to be kept, and back. `decode` is total: what cannot be read begins anew. */
export const calendarCodec = {
	encode: (state: CalendarState): string => (state.id ? JSON.stringify({ version, ...state }) : ''),
	decode(text: string): CalendarState {
		const { id, sequence } = readRecord(text, version) ?? {};
		const isKnown = typeof id === 'string' && /^[0-9a-f]{32}$/.test(id);
		const counted = Number.isSafeInteger(sequence) && (sequence as number) >= 0;
		return isKnown && counted ? { id, sequence: sequence as number } : { id: '', sequence: 0 };
	}
};
