import { describe, expect, it } from 'vitest';
import {
	longestCondition,
	longestSentence,
	noOwnWords,
	ownWordsCodec,
	sentenceOf,
	withCondition,
	withSentence
} from './own-words';

describe('the voter’s own words', () => {
	const own = withCondition(withSentence(noOwnWords, 4, 'for', ' Mine. '), 7, 'the cost');

	it('stand for the side they were written for, and for no other', () => {
		expect(sentenceOf(own, 4, 'for')).toBe('Mine.');
		expect(sentenceOf(own, 4, 'against')).toBe('');
		expect(sentenceOf(own, 5, 'for')).toBe('');
	});

	it('give way to the editor’s where they are emptied', () => {
		const emptied = withCondition(withSentence(own, 4, 'for', '  '), 7, '');
		expect(emptied).toEqual(noOwnWords);
		expect(ownWordsCodec.encode(emptied)).toBe('');
	});

	it('are as long as a card holds', () => {
		const long = withCondition(withSentence(own, 4, 'for', 'x'.repeat(999)), 7, 'y'.repeat(999));
		expect(sentenceOf(long, 4, 'for')).toHaveLength(longestSentence);
		expect(long.conditions[7]).toHaveLength(longestCondition);
	});

	it('come back as they were kept', () => {
		expect(ownWordsCodec.decode(ownWordsCodec.encode(own))).toEqual(own);
	});

	it.each([
		'',
		'{',
		'[]',
		'{"version":2,"sentences":{"4 for":"x"}}',
		'{"version":1,"sentences":[1],"conditions":7}',
		'{"version":1,"sentences":{"4 maybe":"x","for":"x","4 for":{}},"conditions":{"__proto__":"x","a":"b"}}'
	])('that are damaged are as good as nothing: %s', (text) => {
		expect(ownWordsCodec.decode(text)).toEqual(noOwnWords);
	});
});
