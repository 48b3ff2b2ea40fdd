import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	blankMeasure,
	decodeMeasures,
	encodeMeasures,
	isBlankMeasure,
	mostMeasures,
	votes,
	withTouched,
	type Measure
} from './measure';

const typed = fc.string({ unit: 'binary', maxLength: 30 });

const measures: fc.Arbitrary<Measure> = fc.record({
	name: typed,
	yes: typed,
	no: typed,
	touches: fc.uniqueArray(fc.nat(99)),
	open: typed,
	vote: fc.constantFrom('' as const, ...votes)
});

describe('measures', () => {
	it('come back from storage as they were', () => {
		fc.assert(
			fc.property(fc.array(measures, { minLength: 1, maxLength: mostMeasures }), (all) => {
				fc.pre(!(all.length === 1 && isBlankMeasure(all[0]!)));
				expect(decodeMeasures(encodeMeasures(all))).toEqual(all);
			})
		);
	});

	it('with nothing written are nothing to keep', () => {
		expect(encodeMeasures([blankMeasure])).toBe('');
	});

	it('are one blank page, never an error, whatever was stored', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(decodeMeasures(text)).toEqual([blankMeasure]);
			})
		);
	});

	it.each([
		['a vote nobody can cast', { vote: 'maybe' }],
		['touched statements that are none', { touches: [-1, 0.5, '3', null] }],
		['a name that is no text', { name: { toString: 'x' } }]
	])('with %s leave it out', (_, stored) => {
		const text = JSON.stringify({ version: 1, measures: [stored] });
		expect(decodeMeasures(text)).toEqual([blankMeasure]);
	});
});

describe('a measure', () => {
	it('touches a position once, until it is taken back', () => {
		const twice = withTouched(withTouched(blankMeasure, 7, true), 7, true);
		expect(twice.touches).toEqual([7]);
		expect(withTouched(twice, 7, false)).toEqual(blankMeasure);
	});
});
