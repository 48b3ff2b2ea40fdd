import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from './answer-sheet';
import { decodeSheet, encodeSheet } from './share-code';

/*
 * Links that were sent, printed or saved. Never change a line here: each must open for ever. New versions add lines.
 */
/** Version 1 would be mistaken for a shorter sheet where its last letter is lost. */
const mistakable: AnswerSheet = {
	11: { reply: 'skipped', matters: false },
	18: { reply: 'open', matters: true },
	20: { reply: 'strongly-agree', matters: false },
	27: { reply: 'open', matters: true },
	35: { reply: 'depends', matters: false },
	36: { reply: 'depends', matters: true }
};

describe('a link that was sent', () => {
	it.each<[string, AnswerSheet]>([
		['AeclKA', {}],
		['AQIWt4U', { 0: { reply: 'agree', matters: false } }],
		[
			'AQwAAAAAYKMnzQ',
			{ 0: { reply: 'strongly-disagree', matters: true }, 11: { reply: 'skipped', matters: false } }
		],
		[
			'ASFDZZi63NQyDA',
			{
				0: { reply: 'strongly-agree', matters: false },
				1: { reply: 'agree', matters: false },
				2: { reply: 'depends', matters: false },
				3: { reply: 'disagree', matters: false },
				4: { reply: 'strongly-disagree', matters: false },
				5: { reply: 'skipped', matters: false },
				6: { reply: 'strongly-agree', matters: true },
				7: { reply: 'agree', matters: true },
				8: { reply: 'depends', matters: true },
				9: { reply: 'disagree', matters: true },
				10: { reply: 'strongly-disagree', matters: true },
				11: { reply: 'skipped', matters: true }
			}
		],
		[
			'AQAAcAAAAAAAAAAAAAAAAAAAoCnc9g',
			{ 5: { reply: 'open', matters: true }, 35: { reply: 'depends', matters: true } }
		],
		['AgAAAAAAYAAAAAcBAABwAAAAMAoi6to', mistakable]
	])('%s still opens', (code, sheet) => {
		expect(decodeSheet(code)).toEqual({ ok: true, sheet });
		expect(encodeSheet(sheet)).toBe(code);
	});

	it('opens where version 1 was written that is written no more', () => {
		const before = 'AQAAAAAAYAAAAAcBAABwAAAAMArCmwA';
		expect(decodeSheet(before)).toEqual({ ok: true, sheet: mistakable });
		expect(decodeSheet(before.slice(0, -1)).ok).toBe(true);
	});
});
