import { describe, expect, it } from 'vitest';
import { smallContent } from '../../../tests/support/small-content';
import { checkContent } from './check-content';
import { toEdition } from './parse-edition';

describe('an edition made from its files', () => {
	it('holds every statement when full, and the short ones in the same order when short', () => {
		const idsOf = (length: 'short' | 'full') =>
			toEdition(checkContent(smallContent()), length).statements.map(({ id }) => id);
		expect(idsOf('full')).toEqual(['bail', 'water']);
		expect(idsOf('short')).toEqual(['bail']);
	});

	it('carries each statement in a second language too, where one is given', () => {
		const content = checkContent(smallContent());
		const words = structuredClone(content.words);
		words.statements['bail']!.statement = 'La fianza debe ser gratis.';
		const [bail] = toEdition(content, 'short', words).statements;
		expect(bail).toMatchObject({
			text: 'Bail should be free.',
			companionText: 'La fianza debe ser gratis.'
		});
	});

	it('joins structure and words: topic, offices, standards with their status', () => {
		const edition = toEdition(checkContent(smallContent()), 'full');
		expect(edition).toMatchObject({
			revision: 3,
			topics: [{ id: 'justice', name: 'Justice' }],
			offices: [{ id: 'governor', name: 'Governor', paperName: 'Gov', level: 'state' }]
		});
		expect(edition.statements[0]).toMatchObject({
			slot: 1,
			terms: [{ term: 'bail', meaning: 'Money.' }],
			companionText: '',
			text: 'Bail should be free.',
			standardStance: 'against',
			standards: [
				{
					instrument: 'Covenant',
					article: 'Article 9',
					gist: 'Nobody is held.',
					usStatus: 'signed'
				}
			],
			deciders: [{ office: 'governor', how: 'signs the law' }]
		});
	});
});
