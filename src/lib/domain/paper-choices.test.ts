import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noChoices, paperCodec, toggled, type PaperChoices } from './paper-choices';

const shaped: PaperChoices = {
	order: [4, 0],
	struck: ['sheriff'],
	ownOffice: 'Water board',
	note: 'Ask about the bus.',
	off: ['law'],
	type: 'pocket',
	paper: 'a4',
	code: 'quiz',
	inBoth: true
};

describe('how I shaped the paper', () => {
	it('comes back as it was kept', () => {
		expect(paperCodec.decode(paperCodec.encode(shaped))).toEqual(shaped);
	});

	it.each(['', '{', 'null', '[]', '{"off":["everything"],"type":"huge","order":[-1,"2"]}'])(
		'is as good as nothing where it is damaged: %s',
		(text) => {
			expect(paperCodec.decode(text)).toEqual(noChoices);
		}
	);

	it('is read whatever the text, and never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(Object.keys(paperCodec.decode(text)).sort()).toEqual(Object.keys(noChoices).sort());
			})
		);
	});

	it('keeps the order and the offices of an earlier version of this site', () => {
		const kept = '{"version":1,"order":[7],"struck":["judge"],"leftOut":["plan"]}';
		expect(paperCodec.decode(kept)).toEqual({ ...noChoices, order: [7], struck: ['judge'] });
	});

	it('has a part put in where it was missing, and taken out where it was', () => {
		expect(toggled(['law'], 'note')).toEqual(['law', 'note']);
		expect(toggled(['law', 'note'], 'law')).toEqual(['note']);
	});
});
