import { describe, expect, it } from 'vitest';
import {
	faultsAfter,
	second,
	smallContent,
	smallFiles,
	type SmallContent
} from '../../../../tests/support/small-content';
import { checkContent } from './check-content';
import type { Fault } from './content-error';
import { maxSlot } from '../../domain/share-code';

const check = (content: SmallContent) => checkContent(smallFiles(content));
/** Takes slots out of the small edition, with a name for each. */
function retire(content: SmallContent, ...slots: number[]): void {
	content.structure.retired = slots;
	content.words.retired = Object.fromEntries(slots.map((slot) => [slot, 'Gone']));
}

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
