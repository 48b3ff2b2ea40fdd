import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, type Answer, type AnswerSheet, type Reply } from './answer-sheet';
import { decodeSheet, encodeSheet, maxCodeLength, maxSlot } from './share-code';

const replies: Reply[] = ['open', ...choices, 'skipped'];

const answers = fc
	.record({ reply: fc.constantFrom(...replies), matters: fc.boolean() })
	.filter(({ reply, matters }) => reply !== 'open' || matters);

const sheets: fc.Arbitrary<AnswerSheet> = fc
	.dictionary(fc.integer({ min: 0, max: 60 }).map(String), answers, { maxKeys: 36 })
	.map((entries) => Object.fromEntries(Object.entries(entries)));

/** Every sheet over three slots: each untouched or with one of the thirteen possible answers. */
function everySmallSheet(): AnswerSheet[] {
	const every: (Answer | undefined)[] = [
		undefined,
		...replies.flatMap((reply) => [
			{ reply, matters: true },
			...(reply === 'open' ? [] : [{ reply, matters: false }])
		])
	];
	return every.flatMap((a) =>
		every.flatMap((b) =>
			every.map((c) =>
				Object.fromEntries([a, b, c].flatMap((answer, slot) => (answer ? [[slot, answer]] : [])))
			)
		)
	);
}

describe('a share code', () => {
	it('brings back every sheet of a small edition', () => {
		const all = everySmallSheet();
		expect(all).toHaveLength(14 ** 3);
		for (const sheet of all) {
			expect(decodeSheet(encodeSheet(sheet))).toEqual({ ok: true, sheet });
		}
	});

	it('is a different text for every sheet of a small edition', () => {
		const all = everySmallSheet();
		expect(new Set(all.map(encodeSheet)).size).toBe(all.length);
	});

	it('brings back any sheet of a large edition', () => {
		fc.assert(
			fc.property(sheets, (sheet) => {
				expect(decodeSheet(encodeSheet(sheet))).toEqual({ ok: true, sheet });
			})
		);
	});

	it('is no code any more where its end was cut off', () => {
		fc.assert(
			fc.property(sheets, (sheet) => {
				const code = encodeSheet(sheet);
				for (let length = 0; length < code.length; length++)
					expect(decodeSheet(code.slice(0, length)).ok).toBe(false);
			}),
			{ numRuns: 2000 }
		);
	});

	it('holds only characters that an address carries unchanged', () => {
		fc.assert(
			fc.property(sheets, (sheet) => {
				expect(encodeSheet(sheet)).toMatch(/^[A-Za-z0-9_-]+$/);
			})
		);
	});

	it('stays short: 14 characters for the short quiz, 30 for the full one', () => {
		const full = (count: number) =>
			Object.fromEntries(
				Array.from({ length: count }, (_, slot) => [slot, { reply: 'skipped', matters: true }])
			) as AnswerSheet;
		expect(encodeSheet(full(12))).toHaveLength(14);
		expect(encodeSheet(full(36))).toHaveLength(30);
		expect(encodeSheet(full(maxSlot + 1)).length).toBeLessThanOrEqual(maxCodeLength);
	});

	it('refuses to be written for a slot that no code can hold', () => {
		const sheet: AnswerSheet = { [maxSlot + 1]: { reply: 'agree', matters: false } };
		expect(() => encodeSheet(sheet)).toThrow(RangeError);
	});
});

describe('reading a share code', () => {
	it('gives a sheet or a named refusal for any text at all', () => {
		const anything = fc.oneof(
			fc.string({ maxLength: 300 }),
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.stringMatching(/^[A-Za-z0-9_-]{0,220}$/)
		);
		fc.assert(
			fc.property(anything, (text) => {
				const read = decodeSheet(text);
				if (read.ok) expect(encodeSheet(read.sheet)).toBe(text);
				else expect(read.reason).toMatch(/^[a-z-]+$/);
			}),
			{ numRuns: 5000 }
		);
	});

	it('refuses every change of one character', () => {
		const code = encodeSheet({
			0: { reply: 'agree', matters: true },
			7: { reply: 'skipped', matters: false },
			11: { reply: 'depends', matters: false }
		});
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%é ';
		for (let place = 0; place < code.length; place++) {
			for (const other of alphabet) {
				const changed = code.slice(0, place) + other + code.slice(place + 1);
				if (changed !== code) expect(decodeSheet(changed).ok).toBe(false);
			}
		}
	});

	it('refuses every code that was cut short or has something added', () => {
		const code = encodeSheet({ 3: { reply: 'disagree', matters: false } });
		for (let length = 0; length < code.length; length++) {
			expect(decodeSheet(code.slice(0, length)).ok).toBe(false);
		}
		for (const more of ['A', 'AA', '=', '&utm_source=x', ' ']) {
			expect(decodeSheet(code + more).ok).toBe(false);
		}
	});

	it.each([
		['', 'empty'],
		['A'.repeat(maxCodeLength + 1), 'too-long'],
		['AQ', 'not-a-code'],
		['not a code!', 'not-a-code'],
		['__proto__', 'not-a-code'],
		['AQBBBBBB', 'damaged'],
		['AyEHPMcn', 'newer-version'],
		['AiEHv87w', 'damaged'],
		// Of version 2, where the sheet is one of version 1.
		['AiEHQDEP', 'damaged']
	])('names why it refuses %j', (code, reason) => {
		expect(decodeSheet(code)).toEqual({ ok: false, reason });
	});
});
