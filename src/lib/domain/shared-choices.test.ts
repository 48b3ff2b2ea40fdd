import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShared, noSharedChoices, sharedChoicesCodec, withShared } from './shared-choices';

const { encode, decode } = sharedChoicesCodec;

describe('what is left out of a share', () => {
	it('is left out again when it is read back', () => {
		const choices = withShared(withShared(noSharedChoices, 'bail', false), 'water', true);
		const later = decode(encode(choices));
		expect(isShared(later, 'bail', true)).toBe(false);
		expect(isShared(later, 'water', false)).toBe(true);
	});

	it('is for the screen to decide where the voter said nothing, whatever a statement is called', () => {
		for (const id of ['bail', 'constructor', '__proto__'])
			expect([true, false].map((preset) => isShared(noSharedChoices, id, preset))).toEqual([
				true,
				false
			]);
	});

	it('leaves no text behind where nothing was chosen', () => {
		expect(encode(noSharedChoices)).toBe('');
	});

	it('is read from any text without an error', () => {
		const choice = (text: string) =>
			Object.values(decode(text)).every((one) => typeof one === 'boolean');
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), choice));
		fc.assert(fc.property(fc.json(), (json) => choice(`{"version":1,"choices":${json}}`)));
	});
});
