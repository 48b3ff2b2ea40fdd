import { checkContent, type ContentFiles } from '$lib/server/content/check-content';
import { ContentError, type Fault } from '$lib/server/content/content-error';

/** The smallest edition that is whole: two statements, two offices, one instrument. */
export function smallContent() {
	const statement = (id: string, slot: number) => ({
		id,
		slot,
		topic: 'justice',
		short: true,
		pointsTo: 'for',
		standards: [{ instrument: 'udhr', article: 'art. 3' }],
		offices: ['mayor'],
		decidesFirst: ['mayor'],
		facts: [{ id: 'count-2024', asOf: '2024', source: 'https://example.org/' }]
	});
	const words = () => ({
		name: 'A name',
		statement: 'A statement.',
		reasonsFor: 'Reasons for.',
		reasonsAgainst: 'Reasons against.',
		positions: { for: 'I want it.', against: 'I want it gone.', depends: 'For me, it depends.' },
		question: 'What would you do?',
		talk: 'What matters to you?',
		lawLine: 'It asks this.',
		lawSays: 'It says so.',
		bindingOnUS: 'It binds.',
		offices: { mayor: 'decides it' } as Record<string, string>,
		facts: { 'count-2024': 'Ten in 2024.' } as Record<string, string>
	});
	return {
		structure: {
			revision: 1,
			date: '2026-11-23',
			topics: ['justice'],
			retired: [] as number[],
			offices: [
				{ id: 'mayor', level: 'local' },
				{ id: 'judge', level: 'state' }
			],
			statements: [statement('first', 0), statement('second', 1)]
		},
		standards: {
			instruments: [
				{
					id: 'udhr',
					kind: 'declaration',
					adopted: 1948,
					officialUrl: 'https://example.org/udhr',
					usStatus: { class: 'not-a-treaty', signed: null, ratified: null },
					articles: ['art. 3']
				}
			]
		},
		words: {
			topics: { justice: 'Justice' } as Record<string, string>,
			offices: { mayor: 'Mayor', judge: 'Judge' },
			paperOffices: { mayor: 'Mayor', judge: 'Judge' },
			officesDo: { mayor: 'Runs the city.', judge: 'Decides cases.' },
			retired: {} as Record<string, string>,
			statements: { first: words(), second: words() } as Record<string, ReturnType<typeof words>>
		},
		easy: {
			statements: Object.fromEntries(
				['first', 'second'].map((id) => [
					id,
					{
						statement: 'An easy statement.',
						reasonsFor: 'Easy reasons for.',
						reasonsAgainst: 'Easy reasons against.'
					}
				])
			) as Record<string, { statement: string; reasonsFor: string; reasonsAgainst: string }>
		},
		standardWords: {
			udhr: {
				title: 'Universal Declaration of Human Rights',
				shortTitle: 'Universal Declaration',
				abbreviation: 'UDHR',
				body: 'UN General Assembly',
				articles: { 'art. 3': { ref: 'Article 3', gist: 'Everyone has the right to life.' } }
			}
		} as Record<string, unknown>,
		glossary: { terms: { bail: { term: 'bail', forms: 'bail', meaning: 'Money.' } } },
		localeFacts: { name: 'English', dir: 'ltr', review: 'signed' }
	};
}

export type SmallContent = ReturnType<typeof smallContent>;

/** The same as files, under the names an editor knows. */
export function smallFiles(content: SmallContent = smallContent()): ContentFiles {
	return {
		structure: { name: 'edition.json', value: content.structure },
		standards: { name: 'standards.json', value: content.standards },
		words: { name: 'en/edition.json', value: content.words },
		easy: { name: 'en/easy.json', value: content.easy },
		standardWords: { name: 'en/standards.json', value: content.standardWords },
		glossary: { name: 'en/glossary.json', value: content.glossary },
		localeFacts: { name: 'en/locale.json', value: content.localeFacts }
	};
}

/** What is said of the small edition after a change to it. */
export function faultsAfter(change: (content: SmallContent) => void): readonly Fault[] {
	const content = smallContent();
	change(content);
	try {
		checkContent(smallFiles(content));
	} catch (error) {
		if (error instanceof ContentError) return error.faults;
		throw error;
	}
	return [];
}

/** The second statement of the small edition. */
export const second = ({ structure }: SmallContent) => structure.statements[1]!;
