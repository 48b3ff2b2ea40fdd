import type { Measure } from '../../src/lib/domain/measure';
import type { Plan } from '../../src/lib/domain/plan';
import type { OfficeSheet } from '../../src/lib/domain/worksheet';

/** More than fits anywhere on paper, in words and in one piece. */
const long = 'The name of somebody who has very many names '.repeat(12);
const unbroken = 'W'.repeat(10_000);

/** An office with everything written in it, all of it too long. */
export const fullOffice: OfficeSheet = {
	office: long,
	names: [long, unbroken, '\u202E<b>evil</b>', '👩‍👩‍👧‍👦'.repeat(60)],
	qualities: [long, unbroken],
	cells: {
		'quality-0': [
			{ mark: 'agrees', source: 'record' },
			{ mark: 'differs', source: 'words' },
			{ mark: 'unknown', source: 'ad' },
			{ mark: '', source: '' }
		]
	},
	change: long
};

/** A measure with everything written in it, all of it too long, that touches every statement. */
export const fullMeasure: Measure = {
	name: unbroken,
	yes: long,
	no: long,
	touches: Array.from({ length: 60 }, (_, slot) => slot),
	open: long,
	vote: 'no'
};

export const fullPlan: Plan = {
	day: '2090-09-30',
	time: '12:30',
	place: 'w'.repeat(10_000),
	way: long,
	bring: long,
	mailBy: '2090-09-20'
};
