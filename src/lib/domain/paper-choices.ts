import type { OfficeId, Slot } from './edition';
import type { Position } from './guide';

/** What a voter may leave off the paper. */
export const leavable = ['questions', 'offices', 'yes-or-no', 'look-up', 'plan'] as const;

export type Leavable = (typeof leavable)[number];

/** How a voter shaped the paper. Holds words of their own, so it is kept like the answers and is in no link. */
export interface PaperChoices {
	/** Slots in the order the voter moved their priorities to; those not named come after, as they were. */
	readonly order: readonly Slot[];
	/** Offices that are not on the voter's ballot. */
	readonly struck: readonly OfficeId[];
	/** An office of their own; empty for none. At most `longestOffice` characters. */
	readonly ownOffice: string;
	/** At most `longestNote` characters. */
	readonly note: string;
	readonly leftOut: readonly Leavable[];
}

export const longestOffice = 24;
export const longestNote = 140;

export const noChoices: PaperChoices = {
	order: [],
	struck: [],
	ownOffice: '',
	note: '',
	leftOut: []
};

const version = 1;
/** Longest stored text that is looked at, in characters. */
const longestText = 4000;
const mostEntries = 300;

/** Writes the choices as a text for this tab. */
export function writeChoices(choices: PaperChoices): string {
	return JSON.stringify({ version, ...choices });
}

/**
 * Reads stored choices. Total: whatever the text, it gives choices and never throws. What is damaged, too long
 * or of another version is as good as nothing.
 */
export function readChoices(text: string): PaperChoices {
	if (text.length > longestText) return noChoices;
	const kept = fromJson(text);
	if (kept['version'] !== version) return noChoices;
	return {
		order: unique(kept['order'], isSlot),
		struck: unique(kept['struck'], isText),
		ownOffice: short(kept['ownOffice'], longestOffice),
		note: short(kept['note'], longestNote),
		leftOut: unique(kept['leftOut'], isLeavable)
	};
}

/** The choices with one of these priorities a step up or down; unchanged at either end. */
export function moved(
	choices: PaperChoices,
	priorities: readonly Position[],
	slot: Slot,
	step: -1 | 1
): PaperChoices {
	const order = priorities.map(({ statement }) => statement.slot);
	const from = order.indexOf(slot);
	const other = order[from + step];
	if (from < 0 || other === undefined) return choices;
	order[from + step] = slot;
	order[from] = other;
	return { ...choices, order };
}

/** The list with an entry put in where it was missing, or taken out where it stood. */
export function toggled<Entry>(list: readonly Entry[], entry: Entry): Entry[] {
	return list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
}

function fromJson(text: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}

function unique<Entry>(value: unknown, is: (one: unknown) => one is Entry): Entry[] {
	return Array.isArray(value) ? [...new Set(value.slice(0, mostEntries).filter(is))] : [];
}

function short(value: unknown, longest: number): string {
	return typeof value === 'string' ? value.slice(0, longest) : '';
}

const isSlot = (one: unknown): one is Slot => Number.isInteger(one) && (one as number) >= 0;
const isText = (one: unknown): one is string => typeof one === 'string';
const isLeavable = (one: unknown): one is Leavable => leavable.includes(one as Leavable);
