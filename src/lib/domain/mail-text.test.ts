import { describe, expect, it } from 'vitest';
import { textsForMail } from './mail-text';

const lines = [
	{ text: '★ One.', law: 'Law one' },
	{ text: 'Two.', law: 'Law two' }
];

describe('the notes as a letter to myself', () => {
	it('are shortened by the law lines first, then by what is not starred', () => {
		expect(textsForMail('Mine', lines, lines.slice(0, 1))).toEqual([
			{ holds: 'all', text: 'Mine\n\n1. ★ One.\nLaw one\n\n2. Two.\nLaw two' },
			{ holds: 'positions', text: 'Mine\n\n1. ★ One.\n\n2. Two.' },
			{ holds: 'starred', text: 'Mine\n\n1. ★ One.' }
		]);
	});

	it('never become a letter that holds nothing', () => {
		expect(textsForMail('Mine', lines, []).map(({ holds }) => holds)).toEqual(['all', 'positions']);
	});
});
