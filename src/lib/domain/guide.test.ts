import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition';
import type { AnswerSheet } from './answer-sheet';
import { buildGuide, directionOf, orderAfter, type Move } from './guide';

const { statements } = smallEdition;
const [bail, water, courts] = statements;

describe('a guide', () => {
	it('of a blank sheet has every office and nothing else', () => {
		const guide = buildGuide(smallEdition, {});
		expect(guide).toMatchObject({
			priorities: [],
			prioritiesAre: 'none',
			positions: [],
			byTopic: [],
			toLookUp: [],
			retired: [],
			elsewhere: 0
		});
		expect(guide.byOffice.map(({ office, positions }) => [office.id, positions.length])).toEqual([
			['governor', 0],
			['mayor', 0],
			['ballot-measure', 0]
		]);
	});

	it('says each position in the words an editor wrote for its side', () => {
		const sheet: AnswerSheet = {
			0: { reply: 'strongly-agree', matters: false },
			1: { reply: 'disagree', matters: false },
			2: { reply: 'depends', matters: false }
		};
		expect(buildGuide(smallEdition, sheet).positions.map(({ text }) => text)).toEqual([
			'for bail',
			'against water',
			'depends courts'
		]);
	});

	it('names what was answered and has since been taken out, and makes no position of it', () => {
		const edition = { ...smallEdition, retired: { 7: 'Old bail', 8: 'Old water' } };
		const guide = buildGuide(edition, {
			7: { reply: 'agree', matters: true },
			8: { reply: 'skipped', matters: false }
		});
		expect([guide.retired, guide.positions, guide.toLookUp]).toEqual([['Old bail'], [], []]);
	});

	it('counts the choices on statements that only another edition has', () => {
		const edition = { ...smallEdition, retired: { 7: 'Old bail' } };
		const guide = buildGuide(edition, {
			0: { reply: 'agree', matters: false },
			7: { reply: 'agree', matters: false },
			20: { reply: 'disagree', matters: true },
			21: { reply: 'skipped', matters: false }
		});
		expect(guide.elsewhere).toBe(1);
	});

	it('puts what matters first, in the order asked', () => {
		const guide = buildGuide(smallEdition, {
			0: { reply: 'strongly-agree', matters: false },
			1: { reply: 'agree', matters: true },
			2: { reply: 'disagree', matters: true }
		});
		expect(guide.prioritiesAre).toBe('marked');
		expect(guide.priorities.map(({ statement }) => statement)).toEqual([water, courts]);
	});

	it('falls back on what is strongly held where nothing is marked', () => {
		const guide = buildGuide(smallEdition, {
			0: { reply: 'agree', matters: false },
			2: { reply: 'strongly-disagree', matters: false }
		});
		expect(guide.prioritiesAre).toBe('strong');
		expect(guide.priorities.map(({ statement }) => statement)).toEqual([courts]);
	});

	it('has every position once, starred ones first, each part in the voter’s order', () => {
		const sheet: AnswerSheet = {
			0: { reply: 'agree', matters: false },
			1: { reply: 'agree', matters: true },
			2: { reply: 'agree', matters: false }
		};
		const inOrder = (order: number[]) =>
			buildGuide(smallEdition, sheet, order).inOrder.map(({ statement }) => statement.id);
		expect(inOrder([])).toEqual(['water', 'bail', 'courts']);
		expect(inOrder([2, 0, 1])).toEqual(['water', 'courts', 'bail']);
	});

	it('moves a position up, down and to the top of its part, and no further', () => {
		const all = (order: number[], star = -1) =>
			buildGuide(
				smallEdition,
				Object.fromEntries(
					[0, 1, 2].map((slot) => [slot, { reply: 'agree', matters: slot === star }])
				),
				order
			);
		const after = (slot: number, move: Move, star?: number) =>
			all(orderAfter(all([], star), slot, move), star).inOrder.map(
				({ statement }) => statement.slot
			);
		expect(after(2, 'top')).toEqual([2, 0, 1]);
		expect(after(2, 'up')).toEqual([0, 2, 1]);
		expect(after(0, 'down')).toEqual([1, 0, 2]);
		expect(after(0, 'up')).toEqual([0, 1, 2]);
		expect(after(2, 'down')).toEqual([0, 1, 2]);
		expect(after(2, 'top', 1)).toEqual([1, 2, 0]);
		expect(after(0, 'up', 1)).toEqual([1, 0, 2]);
	});

	it('speaks in the voter’s own words for the side they were written for', () => {
		const own = { sentences: { '0 for': 'Mine.' }, conditions: { 0: 'the cost' } };
		const on = (reply: 'agree' | 'disagree' | 'depends') =>
			buildGuide(smallEdition, { 0: { reply, matters: false } }, [], own).positions[0];
		expect(on('agree')).toMatchObject({ text: 'Mine.', isOwn: true, condition: '' });
		expect(on('disagree')).toMatchObject({ text: 'against bail', isOwn: false, condition: '' });
		expect(on('depends')).toMatchObject({ text: 'depends bail', condition: 'the cost' });
	});

	it('lists under an office what it decides, and how: what it decides first, then what matters most', () => {
		const guide = buildGuide(smallEdition, {
			0: { reply: 'agree', matters: false },
			2: { reply: 'agree', matters: true }
		});
		const governor = guide.byOffice.find(({ office }) => office.id === 'governor')!;
		expect(governor.positions.map(({ position, how }) => [position.statement.id, how])).toEqual([
			['bail', 'how on bail'],
			['courts', 'signs it']
		]);
		const mayor = guide.byOffice.find(({ office }) => office.id === 'mayor')!;
		expect(mayor.positions.map(({ how }) => how)).toEqual(['budget']);
	});

	it('shows where the voter stands beside the standard, whichever way the statement is worded', () => {
		const guide = buildGuide(smallEdition, {
			0: { reply: 'strongly-agree', matters: false },
			1: { reply: 'strongly-agree', matters: true },
			2: { reply: 'depends', matters: false }
		});
		expect(guide.positions.map(({ direction }) => direction)).toEqual(['same', 'other', 'agree']);
		const steps = guide.byTopic.map(({ topic, matters, marks }) => [
			topic.id,
			matters,
			marks.map(({ step }) => step)
		]);
		expect(steps).toEqual([
			['justice', false, [4, 2]],
			['climate', true, [0]]
		]);
	});

	it('lets “it depends” point the same way where the standard is a test case by case', () => {
		expect(directionOf('depends', 'depends')).toBe('same');
		expect(directionOf('for', 'depends')).toBe('condition');
		expect(directionOf('against', 'depends')).toBe('condition');
		expect(directionOf('depends', 'against')).toBe('disagree');
	});

	it('keeps to look up what was skipped, and what matters but has no answer', () => {
		const guide = buildGuide(smallEdition, {
			0: { reply: 'skipped', matters: false },
			2: { reply: 'open', matters: true }
		});
		expect(guide.toLookUp).toEqual([bail, courts]);
		expect(guide.positions).toEqual([]);
	});

	it('leaves out answers that this edition does not ask for', () => {
		const guide = buildGuide(smallEdition, { 35: { reply: 'agree', matters: true } });
		expect(guide.positions).toEqual([]);
	});
});
