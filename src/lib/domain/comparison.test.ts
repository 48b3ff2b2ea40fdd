import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallEdition, statement } from '../../../tests/support/small-edition';
import { choices, type Answer, type AnswerSheet, type Reply } from './answer-sheet';
import { compare, reachesBeyond, repliedIn, type Comparison, type Pair } from './comparison';

const six = {
	...smallEdition,
	statements: [0, 1, 2, 3, 4, 5].map((slot) => statement(`s${slot}`, slot))
};

const answers: fc.Arbitrary<Answer> = fc.record({
	reply: fc.constantFrom<Reply>('open', 'skipped', ...choices),
	matters: fc.boolean()
});
const sheets: fc.Arbitrary<AnswerSheet> = fc
	.dictionary(fc.integer({ min: 0, max: 8 }).map(String), answers)
	.map((entries) => ({ ...entries }));

const groups = [
	'same',
	'differ',
	'unsure',
	'onlyMine',
	'onlyTheirs',
	'beyondTheirs',
	'neither'
] as const;

const ids = (pairs: readonly Pair[]) => pairs.map((pair) => pair.statement.id);
const swapped = (pairs: readonly Pair[]) =>
	pairs.map(({ statement, mine, theirs }) => ({ statement, mine: theirs, theirs: mine }));
const onlyOne = ({ onlyMine, beyondTheirs }: Comparison) =>
	[...onlyMine, ...beyondTheirs].map(({ statement }) => statement.slot).sort();

describe('two sheets side by side', () => {
	it('say the same whoever of the two looks', () => {
		fc.assert(
			fc.property(sheets, sheets, (a, b) => {
				const ours = compare(six, a, b);
				const theirs = compare(six, b, a);
				for (const group of ['same', 'differ', 'unsure', 'neither', 'mattersToBoth'] as const) {
					expect(swapped(theirs[group])).toEqual(ours[group]);
				}
				expect(theirs.both).toBe(ours.both);
				expect(onlyOne(theirs)).toEqual(ours.onlyTheirs.map((pair) => pair.statement.slot));
				expect(onlyOne(ours)).toEqual(theirs.onlyTheirs.map((pair) => pair.statement.slot));
			})
		);
	});

	it('lose no statement and hold none twice', () => {
		fc.assert(
			fc.property(sheets, sheets, (a, b) => {
				const comparison = compare(six, a, b);
				const all = groups.flatMap((group) => ids(comparison[group]));
				expect(all.sort()).toEqual(six.statements.map(({ id }) => id));
			})
		);
	});

	it('never count more on the same side than both gave a choice to', () => {
		fc.assert(
			fc.property(sheets, sheets, (a, b) => {
				const { same, differ, both } = compare(six, a, b);
				expect(same.length + differ.length).toBeLessThanOrEqual(both);
			})
		);
	});
});

// Worked by hand: what I said, what they said, where the statement belongs. Their code goes on beyond it.
const table: [Reply, Reply, (typeof groups)[number]][] = [
	['strongly-agree', 'agree', 'same'],
	['disagree', 'strongly-disagree', 'same'],
	['depends', 'depends', 'same'],
	['agree', 'disagree', 'differ'],
	['strongly-disagree', 'strongly-agree', 'differ'],
	['depends', 'agree', 'unsure'],
	['disagree', 'depends', 'unsure'],
	['skipped', 'agree', 'unsure'],
	['disagree', 'skipped', 'unsure'],
	['depends', 'skipped', 'unsure'],
	['skipped', 'skipped', 'unsure'],
	['open', 'agree', 'onlyTheirs'],
	['open', 'skipped', 'onlyTheirs'],
	['agree', 'open', 'onlyMine'],
	['skipped', 'open', 'onlyMine'],
	['open', 'open', 'neither']
];

describe('one statement', () => {
	it.each(table)('that I answer %s and they answer %s is one of “%s”', (mine, theirs, group) => {
		const comparison = compare(
			six,
			{ 0: { reply: mine, matters: false } },
			{ 0: { reply: theirs, matters: false }, 1: { reply: 'agree', matters: false } }
		);
		expect(ids(comparison[group])).toContain('s0');
	});

	it('beyond the end of their code is told apart from one they left out', () => {
		const reply = { reply: 'agree', matters: false } as const;
		const { onlyMine, beyondTheirs } = compare(six, { 0: reply, 5: reply }, { 1: reply });
		expect(ids(onlyMine)).toEqual(['s0']);
		expect(ids(beyondTheirs)).toEqual(['s5']);
	});

	it('that both marked matters to both, whatever they say to it', () => {
		const marked = (reply: Reply) => ({ 2: { reply, matters: true } });
		expect(ids(compare(six, marked('agree'), marked('disagree')).mattersToBoth)).toEqual(['s2']);
		const unmarked = { 2: { reply: 'agree', matters: false } } as const;
		expect(compare(six, marked('agree'), unmarked).mattersToBoth).toEqual([]);
	});
});

describe('what a code says of an edition', () => {
	const sheet = {
		1: { reply: 'skipped', matters: false },
		2: { reply: 'open', matters: true }
	} as const;

	it('is a reply where there is a choice or a skip, not where there is only a mark', () => {
		expect(repliedIn(six, sheet).map(({ id }) => id)).toEqual(['s1']);
	});

	it('reaches beyond it where a slot has no statement', () => {
		expect(reachesBeyond(six, sheet)).toBe(false);
		expect(reachesBeyond(six, { ...sheet, 9: { reply: 'agree', matters: false } })).toBe(true);
	});
});

it('what they answered in another edition is told apart: taken out since, or added later', () => {
	const say = { reply: 'agree', matters: false } as const;
	const withHole = { ...six, statements: six.statements.filter(({ slot }) => slot !== 2) };
	const theirs = { 0: say, 2: say, 3: { reply: 'open', matters: true }, 7: say, 9: say } as const;
	const { retired, newer } = compare(withHole, {}, theirs);
	expect([retired, newer]).toEqual([[2], [7, 9]]);
	expect(compare(six, theirs, { 0: say })).toMatchObject({ retired: [], newer: [] });
});
