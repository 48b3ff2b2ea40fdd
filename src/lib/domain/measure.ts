import type { Slot } from './edition';
import { asList, asRecord, oneOf, readRecord } from './stored-json';
import { asTyped } from './typed-text';

/** How a voter may mark a question that is put to them. */
export const votes = ['yes', 'no'] as const;

/** One question on a ballot, in the voter's own words. */
export interface Measure {
	/** Its name or number. */
	readonly name: string;
	/** What a yes does, and what a no does. */
	readonly yes: string;
	readonly no: string;
	/** The statements whose positions it touches, as the voter sees it. */
	readonly touches: readonly Slot[];
	/** What the voter still wants to find out. */
	readonly open: string;
	readonly vote: (typeof votes)[number] | '';
}

/** One page for each measure: one to `mostMeasures`. */
export type Measures = readonly Measure[];

export const mostMeasures = 12;

/** How much of a typed text fits its place on paper, in characters. */
export const fitsPaper = { name: 60, does: 220, open: 180 } as const;

export const blankMeasure: Measure = {
	name: '',
	yes: '',
	no: '',
	touches: [],
	open: '',
	vote: ''
};

const version = 1;
const mostTouched = 500;

/** The measure with one position ticked, or no longer ticked. */
export function withTouched(measure: Measure, slot: Slot, touches: boolean): Measure {
	const others = measure.touches.filter((one) => one !== slot);
	return { ...measure, touches: touches ? [...others, slot] : others };
}

/** Has the voter written anything about this measure? */
export function isBlankMeasure({ name, yes, no, touches, open, vote }: Measure): boolean {
	return [name, yes, no, open, vote].every((text) => text === '') && touches.length === 0;
}

/** Writes measures as a text to be kept; empty where nothing is written. */
export function encodeMeasures(measures: Measures): string {
	if (measures.length === 1 && isBlankMeasure(measures[0]!)) return '';
	return JSON.stringify({ version, measures });
}

/** Reads kept measures. Total: what cannot be read gives a blank page, never an error. */
export function decodeMeasures(text: string): Measures {
	const measures = asList(readRecord(text, version)?.measures, mostMeasures).map(measureFrom);
	return measures.length ? measures : [blankMeasure];
}

function measureFrom(kept: unknown): Measure {
	const { name, yes, no, touches, open, vote } = asRecord(kept);
	const slots = asList(touches, mostTouched).filter(
		(one): one is Slot => Number.isInteger(one) && (one as number) >= 0
	);
	return {
		name: asTyped(name),
		yes: asTyped(yes),
		no: asTyped(no),
		touches: [...new Set(slots)],
		open: asTyped(open),
		vote: oneOf(votes, vote)
	};
}

/** Measures as a text to be kept, and back. */
export const measuresCodec = { encode: encodeMeasures, decode: decodeMeasures };
