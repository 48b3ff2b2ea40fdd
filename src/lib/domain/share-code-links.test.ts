import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from './answer-sheet';
import { decodeSheet, encodeSheet } from './share-code';

/*
 * Links that were sent, printed or saved. Never change a line here: each must open for ever. New versions add lines.
 */
describe('a link from version 1', () => {
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
		]
	])('%s still opens', (code, sheet) => {
		expect(decodeSheet(code)).toEqual({ ok: true, sheet });
		expect(encodeSheet(sheet)).toBe(code);
	});
});

describe('a link from version 2', () => {
	const sheet: AnswerSheet = {
		11: { reply: 'skipped', matters: false },
		18: { reply: 'open', matters: true },
		20: { reply: 'strongly-agree', matters: false },
		27: { reply: 'open', matters: true },
		35: { reply: 'depends', matters: false },
		36: { reply: 'depends', matters: true }
	};

	it('still opens', () => {
		const code = 'AgAAAAAAYAAAAAcBAABwAAAAMAoi6to';
		expect(decodeSheet(code)).toEqual({ ok: true, sheet });
		expect(encodeSheet(sheet)).toBe(code);
	});

	it('opens as it was written before, too', () => {
		const before = 'AQAAAAAAYAAAAAcBAABwAAAAMArCmwA';
		expect(decodeSheet(before)).toEqual({ ok: true, sheet });
		// Why it is written so no more: without its last letter it is the code of a shorter sheet.
		expect(decodeSheet(before.slice(0, -1)).ok).toBe(true);
	});
});
