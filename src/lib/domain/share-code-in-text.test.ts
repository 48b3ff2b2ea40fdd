import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, type AnswerSheet, type Reply } from './answer-sheet';
import { decodeSheet, encodeSheet } from './share-code';
import { sheetInText } from './share-code-in-text';

const code = 'ARVUVSNTU2QggQ';
const sheet = (decodeSheet(code) as { sheet: AnswerSheet }).sheet;

const replies: Reply[] = [...choices, 'skipped', 'open'];
const sheets = fc
	.dictionary(
		fc.integer({ min: 0, max: 60 }).map(String),
		fc.record({ reply: fc.constantFrom(...replies), matters: fc.boolean() }),
		{ maxKeys: 46 }
	)
	.map(
		(all) =>
			Object.fromEntries(
				Object.entries(all).filter(([, { reply, matters }]) => reply !== 'open' || matters)
			) as AnswerSheet
	);

describe('a link that went through other programs', () => {
	it.each([
		['a full stop behind it', `${code}.`],
		['a bracket behind it', `${code})`],
		['a quotation mark behind it', `${code}"`],
		['a no-break space behind it', `${code}\u00a0`],
		['a no-break space as an address has it', `${code}%C2%A0`],
		['a network’s own mark', `${code}?fbclid=IwAR3x_Zk-lmnopqrstuvwxyz0123456789abcdefghij`],
		['a newsletter’s own mark', `${code}&utm_source=newsletter&utm_medium=e-mail`],
		['a second #', `#${code}`],
		['letters written as numbers', code.replace('R', '%52').replace('V', '%56')],
		['letters written as numbers twice', code.replace('R', '%2552')],
		['a line break inside', `${code.slice(0, 6)}\r\n${code.slice(6)}`],
		['a line break inside, as an address has it', `${code.slice(0, 6)}%0A${code.slice(6)}`],
		['a line break of mail inside', `${code.slice(0, 6)}=\r\n${code.slice(6)}`],
		['a space inside', `${code.slice(0, 6)}%20${code.slice(6)}`],
		['what cannot be seen inside', `${code.slice(0, 6)}\u200b\u00ad\u2060${code.slice(6)}\ufeff`],
		['words behind it', `${code} what about you?`],
		['a long word behind it', `${code} ${'antidisestablishmentarianism'.repeat(2)}`],
		['marks for italics', `_${code}_`],
		['angle brackets', `%3C${code}%3E`],
		['broken signs of an address', `%E0%A4%${code}%`]
	])('is read: %s', (_, text) => {
		expect(sheetInText(text)).toEqual({ ok: true, sheet });
	});

	it.each(['AUQF7mx_', 'AREBN-Iq'])('is read where a mail program took its end: %s', (whole) => {
		expect(decodeSheet(whole).ok).toBe(true);
		expect(sheetInText(whole.replace(/[-_]+$/, ''))).toEqual(decodeSheet(whole));
		expect(sheetInText(`${whole.replace(/[-_]+$/, '')}.`)).toEqual(decodeSheet(whole));
	});

	it('of the first edition, with one of each ending, opens as it always did', () => {
		for (const golden of ['AQAAAAAAAAAAAAAAAAAAAAAAIOQojg', 'AQIWt4U', 'AQAAAAAAAAKITo4'])
			expect(sheetInText(golden)).toEqual(decodeSheet(golden));
	});

	it('says why it cannot be read', () => {
		expect(sheetInText('')).toMatchObject({ reason: 'empty' });
		expect(sheetInText(`${code.slice(0, -1)}X.`)).toMatchObject({ ok: false });
		expect(sheetInText('A'.repeat(3000))).toMatchObject({ reason: 'too-long' });
		expect(sheetInText('javascript:alert(1)')).toMatchObject({ ok: false });
	});

	it('is the same sheet whatever was put around it or into it', () => {
		const noise = fc.constantFrom(
			...['.', ',', ')', '"', '>', '\u00a0', ' ', '%20', '%0D%0A', '\u200b', '%E2%80%8B', '\n'],
			...['?fbclid=abc', '&utm_source=x', '#', '%23', '!', '…', '%', '%zz', '=\n']
		);
		fc.assert(
			fc.property(
				sheets,
				fc.array(noise, { maxLength: 3 }),
				fc.array(noise),
				(sheet, before, after) => {
					// Letters glued to the front would be part of the code.
					const text = before.filter((one) => !/[a-z]{2}/.test(one)).join('') + encodeSheet(sheet);
					expect(sheetInText(text + after.join(''))).toEqual({ ok: true, sheet });
				}
			),
			{ numRuns: 2000 }
		);
		const unseen = fc.constantFrom('\u200b', '%0A', '\r\n', '\u00ad', '%E2%81%A0', '=\r\n', '%20');
		fc.assert(
			fc.property(sheets, unseen, fc.nat(), (sheet, one, at) => {
				const whole = encodeSheet(sheet);
				const place = at % (whole.length + 1);
				expect(sheetInText(whole.slice(0, place) + one + whole.slice(place))).toEqual({
					ok: true,
					sheet
				});
			}),
			{ numRuns: 2000 }
		);
	});

	it('is never read as a wrong sheet, whatever letter was changed, lost, doubled or swapped', () => {
		const letters = [...'ABCDabcd0189-_.%= \n&'];
		const change = fc.record({
			kind: fc.constantFrom('change', 'lose', 'double', 'swap', 'cut'),
			at: fc.nat(),
			letter: fc.constantFrom(...letters)
		});
		fc.assert(
			fc.property(sheets, change, (sheet, { kind, at, letter }) => {
				const whole = encodeSheet(sheet);
				const place = at % whole.length;
				const [start, end] = [whole.slice(0, place), whole.slice(place)];
				const text = {
					change: start + letter + end.slice(1),
					lose: start + end.slice(1),
					double: start + end.slice(0, 1) + end,
					swap: start + end.slice(1, 2) + end.slice(0, 1) + end.slice(2),
					cut: start
				}[kind];
				const found = sheetInText(text);
				// What is another voter's code, letter for letter, is that voter's: nobody could tell. A code that was cut is none.
				if (found.ok && (kind === 'cut' || !decodeSheet(text).ok))
					expect(found.sheet).toEqual(sheet);
			}),
			{ numRuns: 20_000 }
		);
	});

	it('never throws, and refuses hostile text by name', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const found = sheetInText(text);
				if (!found.ok) expect(found.reason).toMatch(/^[a-z-]+$/);
			})
		);
		// How long these take, `npm run bench -- domain` tells.
		for (const part of ['%25', 'A ', 'A', '%', '-_', '%E0'])
			expect(sheetInText(part.repeat(100_000))).toMatchObject({ ok: false });
	});
});
