import { describe, expect, it } from 'vitest';
import { parseCooperation, parseElections, parsePublisher } from './civic';

const publisher = {
	name: 'Friends of the Ballot',
	money: { en: 'Members pay.', es: 'Pagan los miembros.' },
	contact: 'us@example.org',
	address: '1 Main Street'
};

const until = { read: '2026-11-28', goodUntil: '2027-11-28', source: 'https://example.org/' };

const elections = {
	national: { ...until, asOf: '2024-09' },
	offices: until,
	places: [
		{ code: 'WY', office: 'https://example.org/wy' },
		{
			code: 'GA',
			office: 'https://example.org/ga',
			rule: { citation: 'Code 1', asOf: '2022', goodUntil: '2027-11-28' }
		}
	]
};

const words = {
	places: { GA: 'Georgia', WY: 'Wyoming' },
	rules: { GA: 'Bring paper.' }
};

const file = (name: string, value: unknown) => ({ name, value });

describe('who publishes this copy', () => {
	it('is nobody, until an organization does', () => {
		expect(parsePublisher(file('publisher.json', { publisher: null }), 'en')).toBeNull();
	});

	it('says who pays in the language of the page', () => {
		expect(parsePublisher(file('publisher.json', { publisher }), 'es')).toEqual({
			...publisher,
			money: 'Pagan los miembros.'
		});
	});

	it('is refused where it says so in another language only', () => {
		expect(() => parsePublisher(file('publisher.json', { publisher }), 'fr')).toThrow(
			'publisher.json: publisher.money.fr: is missing'
		);
	});

	it('is refused where it names itself and no way to write to it', () => {
		const { contact, ...rest } = publisher;
		expect(contact).toBeTruthy();
		expect(() => parsePublisher(file('publisher.json', { publisher: rest }), 'en')).toThrow(
			'publisher.contact'
		);
	});
});

describe('where to ask before voting', () => {
	const parse = (structure: unknown, its: unknown) =>
		parseElections(file('elections.json', structure), file('en/elections.json', its));

	it('lists the places by name, with a rule only where one was read', () => {
		const { places } = parse(elections, words);
		expect(places.map(({ name, rule }) => [name, rule?.text])).toEqual([
			['Georgia', 'Bring paper.'],
			['Wyoming', undefined]
		]);
	});

	it('is refused where a rule has no words, or words have no rule', () => {
		const its = { ...words, rules: { WY: 'Bring paper.' } };
		expect(() => parse(elections, its)).toThrow(
			/en\/elections.json: rules.GA: is missing\n.*rules.WY: is not in elections.json/
		);
	});

	it('is refused where an office has no address of its own', () => {
		const places = [{ code: 'GA', office: 'ask around' }];
		expect(() => parse({ ...elections, places }, words)).toThrow('must be an https:// address');
	});
});

describe('how the US takes part in the United Nations', () => {
	it('is told with the day and the source', () => {
		const bodies = [{ id: 'unesco', asOf: '2025-07-22', ...until }];
		expect(parseCooperation(file('cooperation.json', { bodies }))).toEqual([
			{ id: 'unesco', asOf: '2025-07-22', source: 'https://example.org/' }
		]);
	});

	it('is refused where nobody says when it was read', () => {
		const bodies = [{ id: 'unesco', asOf: '2025', ...until, read: undefined }];
		expect(() => parseCooperation(file('cooperation.json', { bodies }))).toThrow('read');
	});
});
