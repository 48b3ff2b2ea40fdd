import type { OfficeId, Slot } from './edition';
import { asList, asRecord, oneOf } from './stored-json';
import { paperSizes, type PaperSize } from './paper-size';
import { asTyped } from './typed-text';

/** The parts of the notes that a voter may switch off. */
export const switches = ['positions', 'law', 'offices', 'note'] as const;

export type Switch = (typeof switches)[number];

/** How large the type is. On the pocket size a sheet is folded into eight panels. */
export const typeSizes = ['regular', 'large', 'pocket'] as const;

export type TypeSize = (typeof typeSizes)[number];

/** What a code on the paper opens: the quiz, or the voter's own answers. */
export const codes = ['quiz', 'guide'] as const;

/** How a voter shaped the paper. Holds words of their own, so it is kept like the answers and is in no link. */
export interface PaperChoices {
	/** Slots in the order the voter moved their positions to; those not named come after, as they were. */
	readonly order: readonly Slot[];
	/** Offices that are not on the voter's ballot. */
	readonly struck: readonly OfficeId[];
	/** An office of their own; empty for none. At most `longestOffice` characters are printed. */
	readonly ownOffice: string;
	/** At most `longestNote` characters are printed. */
	readonly note: string;
	readonly off: readonly Switch[];
	readonly type: TypeSize;
	/** Empty until the voter chose: then it is the paper of their region. */
	readonly paper: PaperSize | '';
	readonly code: (typeof codes)[number] | '';
	/** With English below the voter's language. */
	readonly inBoth: boolean;
}

export const longestOffice = 24;
export const longestNote = 140;

export const noChoices: PaperChoices = {
	order: [],
	struck: [],
	ownOffice: '',
	note: '',
	off: [],
	type: 'regular',
	paper: '',
	code: '',
	inBoth: false
};

/** Longest stored text that is looked at, in characters. */
const longestText = 100_000;
const mostEntries = 300;

/**
 * Reads stored choices. Total: whatever the text, it gives choices and never throws. What is damaged or too long is as
 * good as nothing.
 */
function readChoices(text: string): PaperChoices {
	const kept = text.length > longestText ? {} : asRecord(fromJson(text));
	return {
		order: unique(kept.order, isSlot),
		struck: unique(kept.struck, isText),
		ownOffice: asTyped(kept.ownOffice),
		note: asTyped(kept.note),
		off: unique(kept.off, isSwitch),
		type: oneOf(typeSizes, kept.type) || 'regular',
		paper: oneOf(paperSizes, kept.paper),
		code: oneOf(codes, kept.code),
		inBoth: kept.inBoth === true
	};
}

/** The list with an entry put in where it was missing, or taken out where it stood. */
export function toggled<Entry>(list: readonly Entry[], entry: Entry): Entry[] {
	return list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
}

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function unique<Entry>(value: unknown, is: (one: unknown) => one is Entry): Entry[] {
	return [...new Set(asList(value, mostEntries).filter(is))];
}

const isSlot = (one: unknown): one is Slot => Number.isInteger(one) && (one as number) >= 0;
const isText = (one: unknown): one is string => typeof one === 'string';
const isSwitch = (one: unknown): one is Switch => switches.includes(one as Switch);

/** The choices as a text to be kept, and back. */
export const paperCodec = {
	encode: (choices: PaperChoices): string => JSON.stringify(choices),
	decode: readChoices
};
