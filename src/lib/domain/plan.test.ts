import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	appointmentsOf,
	blankPlan,
	decodePlan,
	encodePlan,
	faultOfDay,
	isBlankPlan,
	type Plan
} from './plan';

const day = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const orNone = (texts: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), texts);
const typed = fc.string({ unit: 'binary', maxLength: 30 });

const plans: fc.Arbitrary<Plan> = fc.record({
	day: orNone(day),
	time: fc.constantFrom('', '00:00', '09:30', '23:59'),
	place: typed,
	way: typed,
	bring: typed,
	mailBy: orNone(day)
});

describe('a plan', () => {
	it('comes back from storage as it was', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				expect(decodePlan(encodePlan(plan))).toEqual(plan);
				expect(encodePlan(plan) === '').toBe(isBlankPlan(plan));
			})
		);
	});

	it('is blank, never an error, whatever was stored', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(decodePlan(text)).toEqual(blankPlan);
			})
		);
	});

	it.each([
		['a day that is none', { day: '2026-02-30' }],
		['a year of six digits', { day: '+275760-09-13' }],
		['an hour after the last', { time: '24:00' }],
		['a day that is a list', { mailBy: ['2026-11-03'] }]
	])('with %s leaves it out', (_, stored) => {
		expect(decodePlan(JSON.stringify({ version: 1, ...stored }))).toEqual(blankPlan);
	});
});

describe('a day the voter enters', () => {
	it.each([
		['', undefined],
		['2026-11-03', undefined],
		['2026-11-04', undefined],
		['2026-11-02', 'past'],
		['0026-11-04', 'past'],
		['2026-13-01', 'no-such-day'],
		['tomorrow', 'no-such-day']
	])('“%s” on 3 November 2026: %s', (entered, fault) => {
		expect(faultOfDay(entered, '2026-11-03')).toBe(fault);
	});
});

describe('what of a plan stands in a calendar', () => {
	it('is every day that was entered and can still come', () => {
		const plan = { ...blankPlan, day: '2026-11-03', time: '09:30', mailBy: '2026-10-20' };
		expect(appointmentsOf(plan, '2026-10-01')).toEqual([
			{ what: 'vote', day: '2026-11-03', time: '09:30' },
			{ what: 'mail', day: '2026-10-20', time: '' }
		]);
		expect(appointmentsOf(plan, '2026-11-01').map(({ what }) => what)).toEqual(['vote']);
		expect(appointmentsOf(plan, '2026-11-04')).toEqual([]);
	});

	it('is nothing where no day was entered', () => {
		expect(appointmentsOf({ ...blankPlan, time: '09:30' }, '2026-10-01')).toEqual([]);
	});
});
