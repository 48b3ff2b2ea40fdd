import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition';
import { choices, type AnswerSheet, type Reply } from './answer-sheet';
import {
	decodeCircle,
	encodeCircle,
	initialsOf,
	maxMembers,
	standingsOf,
	toLabel,
	withMember,
	withoutMember,
	type Circle
} from './circle';
import { encodeSheet } from './share-code';

const say = (reply: Reply): AnswerSheet => ({ 0: { reply, matters: false } });

const circles: fc.Arbitrary<Circle> = fc
	.array(
		fc.record({
			label: fc.string({ unit: 'binary' }),
			reply: fc.constantFrom<Reply>('skipped', ...choices)
		}),
		{ maxLength: 60 }
	)
	.map((members) =>
		members.reduce<Circle>((circle, { label, reply }) => withMember(circle, label, say(reply)), [])
	);

describe('a circle', () => {
	it('comes back from storage as it was', () => {
		fc.assert(
			fc.property(circles, (circle) => {
				expect(decodeCircle(encodeCircle(circle))).toEqual(circle);
			})
		);
	});

	it('is empty, never an error, whatever was stored', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(decodeCircle(text)).toEqual([]);
			})
		);
	});

	it.each([
		['another version', '{"version":2,"members":[["Ana","AQIWt4U"]]}', 0],
		['one damaged code', '{"version":1,"members":[["Ana","AQIWt4V"],["Bo","AQIWt4U"]]}', 1],
		['a label that is no text', '{"version":1,"members":[[{"__proto__":1},"AQIWt4U"]]}', 0],
		['members that are no list', '{"version":1,"members":{"length":3}}', 0],
		['entries that are nothing', '{"version":1,"members":[null,7,[]]}', 0]
	])('with %s keeps what can be read', (_, text, kept) => {
		expect(decodeCircle(text)).toHaveLength(kept);
	});

	it('is read as if its friends were added one by one', () => {
		const entry = fc.record({
			label: fc.nat({ max: 90 }).map(String),
			reply: fc.constantFrom(...choices)
		});
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 200, size: 'max' }), (entries) => {
				const members = entries.map(({ label, reply }) => [label, encodeSheet(say(reply))]);
				expect(decodeCircle(JSON.stringify({ version: 1, members }))).toEqual(
					entries.reduce<Circle>(
						(circle, { label, reply }) => withMember(circle, label, say(reply)),
						[]
					)
				);
			})
		);
	});

	it('holds fifty friends and no more', () => {
		let circle: Circle = [];
		for (let friend = 0; friend < 60; friend++) circle = withMember(circle, `f${friend}`, {});
		expect(circle).toHaveLength(maxMembers);
		expect(withMember(circle, 'f7', say('agree'))[7]!.sheet).toEqual(say('agree'));
	});

	it('takes new answers under a label it knows, and loses one friend at a time', () => {
		const two = withMember(withMember([], 'Ana', say('agree')), 'Bo', say('disagree'));
		expect(withMember(two, ' Ana ', say('depends'))).toHaveLength(2);
		expect(withoutMember(two, 'Ana').map(({ label }) => label)).toEqual(['Bo']);
	});
});

describe('a label', () => {
	it.each([
		['a line', '  Ana\nBo\u0000 ', 'Ana Bo'],
		['text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
		['forty letters', 'a'.repeat(10_000), 'a'.repeat(40)],
		['whole families', '👩‍👩‍👧‍👦'.repeat(41), '👩‍👩‍👧‍👦'.repeat(40)]
	])('is %s', (_, typed, label) => {
		expect(toLabel(typed)).toBe(label);
	});
});

describe('where a circle stands', () => {
	it('is one mark for each person on each statement, and no statement nobody answered', () => {
		const circle = [
			{ label: 'Ana', sheet: say('agree') },
			{ label: 'Bo', sheet: say('agree') },
			{ label: 'Cy', sheet: say('skipped') },
			{ label: 'Di', sheet: {} }
		];
		const [first, ...others] = standingsOf(smallEdition, circle, say('disagree'));
		expect(others).toEqual([]);
		expect(first!.stands).toEqual([
			{ answer: 'strongly-agree', friends: [], me: false },
			{ answer: 'agree', friends: [0, 1], me: false },
			{ answer: 'depends', friends: [], me: false },
			{ answer: 'disagree', friends: [], me: true },
			{ answer: 'strongly-disagree', friends: [], me: false },
			{ answer: 'skipped', friends: [2], me: false }
		]);
	});

	it('has as many marks as there are friends who replied', () => {
		fc.assert(
			fc.property(circles, (circle) => {
				for (const { stands } of standingsOf(smallEdition, circle, {})) {
					expect(stands.reduce((sum, { friends }) => sum + friends.length, 0)).toBe(circle.length);
				}
			})
		);
	});
});

describe('the letters in a friend’s oval', () => {
	const letters = (...labels: string[]) =>
		initialsOf(labels.map((label) => ({ label, sheet: {} })));

	it.each([
		['Ana Bell', 'AB'],
		['ana', 'A'],
		['<img src=x>', 'IS'],
		['\u202Eevil', 'E'],
		['ליאור', 'ל'],
		['👩‍👩‍👧‍👦🏳️‍🌈', '👩'],
		[`a${'\u0301'.repeat(200)}`, 'A'],
		['Ana Maria de la Cruz', 'AM'],
		['…', '1']
	])('of %s are %s', (label, wanted) => {
		expect(letters(label)).toEqual([wanted]);
	});

	it('tell friends apart who have the same', () => {
		expect(letters('Ana', 'Bo', 'Abe')).toEqual(['A1', 'B', 'A3']);
	});
});
