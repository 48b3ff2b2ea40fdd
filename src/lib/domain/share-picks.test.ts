import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition';
import type { AnswerSheet } from './answer-sheet';
import { answersTo, isPicked, shareable, sharePicksCodec, withPick } from './share-picks';

const nothingYet = sharePicksCodec.decode('');
const sheet: AnswerSheet = {
	0: { reply: 'agree', matters: false },
	1: { reply: 'disagree', matters: true },
	2: { reply: 'skipped', matters: true }
};
const again = (picks: Parameters<typeof sharePicksCodec.encode>[0]) =>
	sharePicksCodec.decode(sharePicksCodec.encode(picks));

describe('what is in what I share', () => {
	it('is what I starred, and nothing else, until I say so', () => {
		expect([0, 1, 2, 3].filter((slot) => isPicked(nothingYet, sheet, slot))).toEqual([1]);
	});

	it('stays as I left it, also after it was kept', () => {
		const picks = withPick(withPick(nothingYet, 1, false), 0, true);
		expect([0, 1, 2].filter((slot) => isPicked(again(picks), sheet, slot))).toEqual([0]);
	});

	it('is nothing where what I left out cannot be read', () => {
		for (const text of ['{', 'null', '[]', '{"version":2,"presets":true}', '{"version":1}'])
			expect(isPicked(sharePicksCodec.decode(text), sheet, 1)).toBe(false);
	});

	it('takes nothing from what is kept but slots and yes or no', () => {
		const text =
			'{"version":1,"presets":true,"slots":{"1":"no","0":true,"__proto__":{"x":true},"constructor":true}}';
		expect(sharePicksCodec.decode(text)).toEqual({ presets: true, slots: { 0: true } });
	});

	it('can be whatever I replied to, starred ones first', () => {
		const slots = shareable(smallEdition, sheet).map(({ slot }) => slot);
		expect(slots).toHaveLength(Math.min(3, smallEdition.statements.length));
		expect(slots.at(-1)).toBe(0);
	});

	it('has the answers to the statements that were named, and no others', () => {
		const [first] = smallEdition.statements;
		expect(answersTo([first!], sheet)).toEqual({ [first!.slot]: sheet[first!.slot] });
	});
});
