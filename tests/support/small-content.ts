import type { ContentFiles } from '$lib/domain/check-content';

const statementWords = (statement: string) => ({
	name: 'Name',
	statement,
	why: 'Why.',
	otherView: 'Other view.',
	positions: { for: 'I am for it.', against: 'I am against it.', depends: 'It depends.' },
	question: 'What would you do?',
	standardSays: 'It says this.',
	bindingOnUS: 'It does not bind.',
	offices: { governor: 'signs the law' },
	facts: {}
});

const statement = (id: string, slot: number, short: boolean) => ({
	id,
	slot,
	topic: 'justice',
	short,
	standardSays: 'disagree',
	standards: [{ instrument: 'covenant', article: 'art. 9' }],
	offices: ['governor'],
	facts: []
});

/** The smallest whole content: two statements, one topic, one office, one instrument. A new copy each time. */
export function smallContent(): ContentFiles {
	return {
		structure: {
			name: 'edition.json',
			value: {
				revision: 3,
				date: '2026-11-23',
				topics: ['justice'],
				offices: [{ id: 'governor', level: 'state' }],
				statements: [statement('bail', 1, true), statement('water', 0, false)]
			}
		},
		standards: {
			name: 'standards.json',
			value: {
				instruments: [
					{
						id: 'covenant',
						kind: 'treaty',
						adopted: 1966,
						officialUrl: 'https://example.test/',
						usStatus: { class: 'signed', signed: '1977-10-05', ratified: null },
						articles: ['art. 9']
					}
				]
			}
		},
		words: {
			name: 'en/edition.json',
			value: {
				topics: { justice: 'Justice' },
				offices: { governor: 'Governor' },
				paperOffices: { governor: 'Gov' },
				statements: {
					bail: statementWords('Bail should be free.'),
					water: statementWords('Water should be clean.')
				}
			}
		},
		standardWords: {
			name: 'en/standards.json',
			value: {
				covenant: {
					title: 'The Covenant',
					shortTitle: 'Covenant',
					body: 'An assembly',
					articles: { 'art. 9': { ref: 'Article 9', gist: 'Nobody is held.' } }
				}
			}
		},
		glossary: {
			name: 'en/glossary.json',
			value: { terms: [{ id: 'bail', term: 'bail', forms: ['bail'], meaning: 'Money.' }] }
		}
	};
}
