import { describe, expect, it } from 'vitest';
import { faultsAfter, second, type SmallContent } from '../../../../tests/support/small-content';
import { ContentError, type Fault } from './content-error';

describe('a mistake in the words', () => {
	const words = (content: SmallContent) => content.words.statements.second!;
	const inWords = (place: string, rule: string) => ({ file: 'en/edition.json', place, rule });
	const cases: [string, (content: SmallContent) => void, Fault][] = [
		[
			'a statement without words',
			(content) => delete content.words.statements.second,
			inWords('statements.second', 'is missing')
		],
		[
			'words for a statement that is not in the edition',
			(content) => (content.words.statements.third = words(content)),
			inWords('statements.third', 'is not in the edition')
		],
		[
			'a topic without a name',
			(content) => (content.words.topics = {}),
			inWords('topics.justice', 'is missing')
		],
		[
			'a fact without words',
			(content) => (words(content).facts = {}),
			inWords('statements.second.facts.count-2024', 'is missing')
		],
		[
			'facts without any words',
			(content) => Reflect.deleteProperty(words(content), 'facts'),
			inWords('statements.second.facts.count-2024', 'is missing')
		],
		[
			'words for an office that does not decide on the statement',
			(content) => (words(content).offices.judge = 'rulings'),
			inWords('statements.second.offices.judge', 'is not in the edition')
		],
		[
			'an instrument without words',
			(content) => delete content.standardWords.udhr,
			{ file: 'en/standards.json', place: 'udhr', rule: 'is missing' }
		],
		[
			'a statement without easy words',
			(content) => delete content.easy.statements.second,
			{ file: 'en/easy.json', place: 'statements.second', rule: 'is missing' }
		],
		[
			'easy words for a statement that is not in the edition',
			(content) => (content.easy.statements.third = content.easy.statements.second!),
			{ file: 'en/easy.json', place: 'statements.third', rule: 'is not in the edition' }
		],
		[
			'an easy statement that is too long',
			(content) => (content.easy.statements.second!.statement = 'x'.repeat(111)),
			{
				file: 'en/easy.json',
				place: 'statements.second.statement',
				rule: 'must have 110 characters or fewer, has 111'
			}
		],
		[
			'a statement that is too long',
			(content) => (words(content).statement = 'x'.repeat(141)),
			inWords('statements.second.statement', 'must have 140 characters or fewer, has 141')
		],
		[
			'an empty text',
			(content) => (words(content).reasonsFor = ''),
			inWords('statements.second.reasonsFor', 'must not be empty or padded with spaces')
		]
	];

	it.each(cases)('is refused, and named: %s', (_, change, fault) => {
		expect(faultsAfter(change)).toEqual([fault]);
	});
});

describe('several mistakes at once', () => {
	it('are all listed, each with its file, its place and its rule', () => {
		const faults = faultsAfter((content) => {
			second(content).topic = 'weather';
			second(content).slot = 0;
			delete content.words.statements.second;
		});
		expect(faults.map(({ file, place }) => `${file}: ${place}`)).toEqual([
			'edition.json: slot 0',
			'edition.json: statements.second',
			'en/edition.json: statements.second'
		]);
	});

	it('are told to the editor in one message, one to a line', () => {
		const error = new ContentError([
			{ file: 'edition.json', place: 'slot 0', rule: 'is here more than once' },
			{ file: 'en/edition.json', place: '', rule: 'is missing' }
		]);
		expect(error.message).toBe(
			'2 mistakes in the content:\n' +
				'  edition.json: slot 0: is here more than once\n' +
				'  en/edition.json: is missing'
		);
	});

	it('of shape and of agreement, in several files, are told together', () => {
		const faults = faultsAfter((content) => {
			content.structure.revision = 0;
			second(content).topic = 'weather';
			content.words.topics.justice = '';
			content.words.topics.extra = 'Extra';
			delete content.words.statements.second;
			Object.assign(content.words.statements.first!, { reasonsFor: 7 });
		});
		expect(faults.map(({ file, place }) => `${file}: ${place}`)).toEqual([
			'edition.json: revision',
			'en/edition.json: topics.justice',
			'en/edition.json: statements.first.reasonsFor',
			'edition.json: statements.second',
			'en/edition.json: topics.extra',
			'en/edition.json: statements.second'
		]);
	});
});
