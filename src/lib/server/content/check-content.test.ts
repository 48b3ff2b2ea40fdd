import { describe, expect, it } from 'vitest';
import {
	smallContent,
	smallFiles,
	type SmallContent
} from '../../../../tests/support/small-content';
import { checkContent } from './check-content';
import { ContentError, type Fault } from './content-error';
import { maxSlot } from '../../domain/share-code';

/** What is said of the small edition after a change to it. */
function faultsAfter(change: (content: SmallContent) => void): readonly Fault[] {
	const content = smallContent();
	change(content);
	try {
		check(content);
	} catch (error) {
		if (error instanceof ContentError) return error.faults;
		throw error;
	}
	return [];
}

const check = (content: SmallContent) => checkContent(smallFiles(content));
/** Takes slots out of the small edition, with a name for each. */
function retire(content: SmallContent, ...slots: number[]): void {
	content.structure.retired = slots;
	content.words.retired = Object.fromEntries(slots.map((slot) => [slot, 'Gone']));
}
const second = ({ structure }: SmallContent) => structure.statements[1]!;

describe('an edition whose files agree', () => {
	it('is let through', () => {
		expect(check(smallContent()).structure.statements).toHaveLength(2);
	});

	it('may leave the list of retired slots out while nothing is retired', () => {
		const content = smallContent();
		delete (content.structure as { retired?: number[] }).retired;
		expect(check(content).structure.retired).toEqual([]);
	});

	it('may have a retired slot between two statements', () => {
		expect(
			faultsAfter((content) => {
				second(content).slot = 2;
				retire(content, 1);
			})
		).toEqual([]);
	});
});

describe('a mistake in the structure', () => {
	const cases: [string, (content: SmallContent) => void, Fault][] = [
		[
			'a topic the edition does not have',
			(content) => (second(content).topic = 'weather'),
			{ file: 'edition.json', place: 'statements.second', rule: 'unknown topic "weather"' }
		],
		[
			'a slot that two statements share',
			(content) => (second(content).slot = 0),
			{ file: 'edition.json', place: 'slot 0', rule: 'is here more than once' }
		],
		[
			'a slot past the end of a share code',
			(content) => {
				retire(content, ...Array.from({ length: maxSlot }, (_, slot) => slot + 1));
				second(content).slot = maxSlot + 1;
			},
			{
				file: 'edition.json',
				place: 'statements.second',
				rule: `slot ${maxSlot + 1} does not fit a share code`
			}
		],
		[
			'a retired slot taken by a new statement',
			(content) => retire(content, 1),
			{
				file: 'edition.json',
				place: 'statements.second',
				rule: 'slot 1 is retired: no statement may ever take it again'
			}
		],
		[
			'a slot retired twice',
			(content) => retire(content, 2, 2),
			{ file: 'edition.json', place: 'retired slot 2', rule: 'is here more than once' }
		],
		[
			'a slot that went missing without being retired',
			(content) => (second(content).slot = 2),
			{
				file: 'edition.json',
				place: 'retired',
				rule: "slot 1 is neither a statement's nor listed as retired"
			}
		],
		[
			'an article nobody verified',
			(content) => (second(content).standards = [{ instrument: 'udhr', article: 'art. 99' }]),
			{
				file: 'edition.json',
				place: 'statements.second',
				rule: '"udhr art. 99" is not a checked article in standards.json'
			}
		],
		[
			'an instrument the standards do not have',
			(content) => (second(content).standards = [{ instrument: 'magna-carta', article: 'art. 3' }]),
			{
				file: 'edition.json',
				place: 'statements.second',
				rule: '"magna-carta art. 3" is not a checked article in standards.json'
			}
		]
	];

	it.each(cases)('is refused, and named: %s', (_, change, fault) => {
		expect(faultsAfter(change)).toEqual([fault]);
	});

	it('is refused where an office does not exist, and where its words are then missing', () => {
		const faults = faultsAfter((content) => (second(content).offices = ['mayor', 'pope']));
		expect(faults).toEqual([
			{ file: 'edition.json', place: 'statements.second', rule: 'unknown office "pope"' },
			{ file: 'en/edition.json', place: 'statements.second.offices.pope', rule: 'is missing' }
		]);
	});

	it('is refused where two statements have one id', () => {
		expect(faultsAfter((content) => (second(content).id = 'first'))).toContainEqual({
			file: 'edition.json',
			place: 'statement first',
			rule: 'is here more than once'
		});
	});
});

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

describe('a value of the wrong kind', () => {
	it('is named by the id of the item it stands in, not by its number', () => {
		const [fault, ...others] = faultsAfter(
			(content) => ((second(content) as { short: unknown }).short = 'yes')
		);
		expect(others).toEqual([]);
		expect(fault).toMatchObject({ file: 'edition.json', place: 'statements.second.short' });
		expect(fault?.rule).toMatch(/boolean/);
	});

	it('is refused for a direction that is none', () => {
		expect(faultsAfter((content) => (second(content).pointsTo = 'yes'))).toEqual([
			{
				file: 'edition.json',
				place: 'statements.second.pointsTo',
				rule: 'must be "for", "against" or "depends"'
			}
		]);
	});

	it('is refused for a fact without a date, or with a source that is not https', () => {
		const faults = faultsAfter(
			(content) =>
				(second(content).facts = [{ id: 'count-2024', asOf: 'lately', source: 'http://a.org' }])
		);
		expect(faults.map(({ place }) => place)).toEqual([
			'statements.second.facts.count-2024.asOf',
			'statements.second.facts.count-2024.source'
		]);
	});

	it('is refused for a key that no file of this kind has', () => {
		const [fault] = faultsAfter((content) => Object.assign(second(content), { weight: 2 }));
		expect(fault).toMatchObject({ file: 'edition.json', place: 'statements.second.weight' });
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
