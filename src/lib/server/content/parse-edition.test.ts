import { describe, expect, it } from 'vitest';
import { smallContent, smallFiles } from '../../../../tests/support/small-content';
import { checkContent } from './check-content';
import { inWording, toEdition, withoutExplanations } from './parse-edition';

describe('an edition made from its files', () => {
	it('holds every statement when full, and the short ones in the same order when short', () => {
		const files = smallContent();
		files.structure.statements[1]!.short = false;
		const content = checkContent(smallFiles(files));
		expect(toEdition(content, 'full').statements.map(({ id }) => id)).toEqual(['first', 'second']);
		expect(toEdition(content, 'short').statements.map(({ id }) => id)).toEqual(['first']);
	});

	it('joins structure and words: topic, offices, standards with their status', () => {
		const files = smallContent();
		files.structure.statements[0]!.pointsTo = 'against';
		const edition = toEdition(checkContent(smallFiles(files)), 'full');
		expect(edition).toMatchObject({
			topics: [{ id: 'justice', name: 'Justice' }],
			offices: [{ id: 'mayor', name: 'Mayor', paperName: 'Mayor', level: 'local' }, { id: 'judge' }]
		});
		expect(edition.statements.map(({ pointsTo }) => pointsTo)).toEqual(['against', 'for']);
		expect(edition.statements[0]).toMatchObject({
			standards: [
				{
					instrument: 'Universal Declaration',
					article: 'Article 3',
					abbreviation: 'UDHR',
					usStatus: 'not-a-treaty'
				}
			],
			deciders: [{ office: 'mayor', how: 'decides it', decidesFirst: true }]
		});
	});

	it('says the same statement in easy words, and keeps everything else', () => {
		const content = checkContent(smallFiles(smallContent()));
		const [plain, easy] = (['standard', 'easy'] as const).map(
			(wording) => toEdition(inWording(content, wording), 'full').statements[0]!
		);
		const words = {
			text: 'An easy statement.',
			reasonsFor: 'Easy reasons for.',
			reasonsAgainst: 'Easy reasons against.'
		};
		expect(easy).toEqual({ ...plain, ...words });
		expect(plain!.text).toBe('A statement.');
	});

	it('can do without explanations where answers are laid out, and keeps every position', () => {
		const edition = toEdition(checkContent(smallFiles(smallContent())), 'full');
		const bare = withoutExplanations(edition);
		const [first] = edition.statements;
		expect(bare.statements[0]).toMatchObject({
			positions: first!.positions,
			question: first!.question,
			reasonsFor: '',
			terms: []
		});
		expect(bare.statements.map(({ slot }) => slot)).toEqual(
			edition.statements.map(({ slot }) => slot)
		);
	});

	it('finds the words that need explaining in each statement', () => {
		const files = smallContent();
		files.words.statements['second']!.reasonsFor = 'Bail costs money.';
		const edition = toEdition(checkContent(smallFiles(files)), 'full');
		expect(edition.statements.map(({ terms }) => terms)).toEqual([
			[],
			[{ term: 'bail', meaning: 'Money.', where: ['for'] }]
		]);
	});

	it('carries each statement in a second language too, where one is given', () => {
		const content = checkContent(smallFiles());
		const words = structuredClone(content.words);
		words.statements['first']!.statement = 'Una frase.';
		expect(toEdition(content, 'full', words).statements[0]).toMatchObject({
			text: 'A statement.',
			companionText: 'Una frase.'
		});
	});
});
