import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullMeasure, fullOffice, fullPlan } from '../../../tests/support/written-cases';
import { cellsOf, textOf, type Cells } from './cells';
import { decodeCircle, encodeCircle, withMember } from './circle';
import { blankMeasure, decodeMeasures, encodeMeasures } from './measure';
import { ownWordsCodec } from './own-words';
import { noChoices, paperCodec } from './paper-choices';
import { decodePlan, encodePlan } from './plan';
import { decodeSheet, encodeSheet } from './share-code';
import { sharePicksCodec } from './share-picks';
import { blankOffice, decodeWorksheet, encodeWorksheet } from './worksheet';
import { choices, withMatters, withReply, type AnswerSheet } from './answer-sheet';

const cells = (key: string, text: string, before?: Cells, mint?: () => string): Cells => {
	const read = cellsOf(key, text, before, mint);
	if (typeof read === 'string') throw new Error(read);
	return read;
};
const thereAndBack = (key: string, text: string) => textOf(key, cells(key, text));

describe('a stored text, taken apart and put together', () => {
	it('holds the same answers and marks', () => {
		const sheet = fc
			.array(fc.tuple(fc.nat(60), fc.constantFrom(...choices, 'skipped' as const), fc.boolean()), {
				minLength: 1
			})
			.map((all) =>
				all.reduce<AnswerSheet>(
					(one, [slot, reply, matters]) =>
						withMatters(withReply(one, slot, reply), matters ? slot : slot + 1, matters),
					{}
				)
			);
		fc.assert(
			fc.property(sheet, (one) => {
				const code = encodeSheet(one);
				expect(decodeSheet(thereAndBack('answers', code))).toEqual({ ok: true, sheet: one });
			})
		);
	});

	it.each([
		['plan', encodePlan(fullPlan), decodePlan],
		['worksheet', encodeWorksheet([fullOffice, blankOffice, fullOffice]), decodeWorksheet],
		['measures', encodeMeasures([blankMeasure, fullMeasure, blankMeasure]), decodeMeasures],
		[
			'circle',
			encodeCircle(
				withMember(withMember([], 'Ada', { 1: { reply: 'agree', matters: true } }), '__proto__', {})
			),
			decodeCircle
		],
		[
			'own-words',
			ownWordsCodec.encode({ sentences: { '12 for': 'a/b~c' }, conditions: { 3: 'cost' } }),
			ownWordsCodec.decode
		],
		[
			'paper',
			paperCodec.encode({
				...noChoices,
				order: [3, 1, 2],
				struck: ['mayor', 'a/b'],
				ownOffice: 'x',
				off: ['law'],
				inBoth: true
			}),
			paperCodec.decode
		],
		[
			'share',
			sharePicksCodec.encode({ presets: false, slots: { 3: true, 12: false } }),
			sharePicksCodec.decode
		]
	] as const)('holds the same %s', (key, text, decode) => {
		expect(decode(thereAndBack(key, text))).toEqual(decode(text));
	});

	it('stays as it is where it is no record', () => {
		for (const text of ['full', '{"half', ' ']) expect(thereAndBack('place', text)).toBe(text);
	});

	it('tells what is damaged from what is newer', () => {
		expect(cellsOf('answers', 'AQIWt4V')).toBe('damaged');
		expect(cellsOf('answers', 'AyEHPMcn')).toBe('newer');
		for (const key of ['plan', 'worksheet', 'measures', 'paper', 'circle', 'own-words']) {
			expect(cellsOf(key, '{"version":2}')).toBe('newer');
		}
		expect(cellsOf('plan', 'x')).toBe('damaged');
	});
});

describe('pages', () => {
	const offices = (...names: string[]) =>
		encodeWorksheet(names.map((office) => ({ ...blankOffice, office })));
	const pageOf = (all: Cells, office: string) =>
		[...all].find(([, text]) => text === JSON.stringify(office))?.[0];
	let minted = 0;
	const mint = () => `m${minted++}`;

	it('stay the same ones when one is written, added or taken out', () => {
		const first = cells('worksheet', offices('Mayor', 'Judge', 'Sheriff'), undefined, mint);
		const changed = cells(
			'worksheet',
			offices('Mayor', 'Clerk', 'Sheriff', 'Senator'),
			first,
			mint
		);
		expect(pageOf(changed, 'Clerk')).toBe(pageOf(first, 'Judge'));
		expect(pageOf(changed, 'Sheriff')).toBe(pageOf(first, 'Sheriff'));
		const fewer = cells('worksheet', offices('Clerk', 'Sheriff', 'Senator'), changed, mint);
		for (const office of ['Clerk', 'Sheriff', 'Senator'])
			expect(pageOf(fewer, office)).toBe(pageOf(changed, office));
	});

	it('of two tabs are different ones, and those of before there were names the same', () => {
		const [one, other] = [0, 1].map(() => cells('worksheet', offices('Mayor'), undefined, mint));
		expect(pageOf(one!, 'Mayor')).not.toBe(pageOf(other!, 'Mayor'));
		const [old, same] = [0, 1].map(() => cells('worksheet', offices('Mayor')));
		expect(old).toEqual(same);
	});
});

it('says nothing of a field that is empty, so that nobody else’s is emptied', () => {
	expect([...cells('plan', encodePlan({ ...fullPlan, place: '', way: '' })).keys()]).not.toContain(
		'/.place'
	);
});

it('tells no friend’s label in the paths that outlive a friend', () => {
	const circle = encodeCircle(
		withMember([], 'Ada Lovelace', { 1: { reply: 'agree', matters: true } })
	);
	expect([...cells('circle', circle).keys()].join()).not.toContain('Ada');
});
