import { describe, expect, it } from 'vitest';
import {
	answerIn,
	blankSheet,
	choices,
	isBlank,
	stanceOf,
	withMatters,
	withReply
} from './answer-sheet';

describe('an answer sheet', () => {
	it('takes the side of each choice', () => {
		expect(choices.map(stanceOf)).toEqual(['for', 'for', 'depends', 'against', 'against']);
	});

	it('has an untouched answer where nothing was said', () => {
		expect(answerIn(blankSheet, 7)).toEqual({ reply: 'open', matters: false });
	});

	it('is blank again when the only mark is taken back, so that equal sheets are equal', () => {
		expect(withMatters(withMatters(blankSheet, 3, true), 3, false)).toEqual(blankSheet);
		expect(isBlank(withMatters(withMatters(blankSheet, 3, true), 3, false))).toBe(true);
	});

	it('leaves every other slot as it was', () => {
		const before = withReply(blankSheet, 1, 'agree');
		expect(withReply(before, 2, 'skipped')).toEqual({
			1: { reply: 'agree', matters: false },
			2: { reply: 'skipped', matters: false }
		});
		expect(before).toEqual({ 1: { reply: 'agree', matters: false } });
	});
});
