import { describe, expect, it } from 'vitest';
import { fault, faultsOf, plant, type Planted, type Plot } from './plant';

const vote = ({ words }: Plot) => words.statements['vote-after-prison']!;
const wage = ({ words }: Plot) => words.statements['subminimum-wage']!;

const inTexts: readonly Planted[] = [
	[
		'the name of a party',
		(plot) => (plot.interface['sheet.lead'] = 'The Democratic Party made this sheet.'),
		'en/interface.json',
		'sheet.lead',
		'names a party, a candidate or a person in office: “Democratic Party”'
	],
	[
		'the name of a person in office',
		(plot) => (plot.standardWords.udhr!.note = 'Newsom signed it.'),
		'en/standards.json',
		'udhr.note',
		'names a party, a candidate or a person in office: “Newsom”'
	],
	[
		'a name that is on no list, after a title',
		(plot) => (vote(plot).offices.governor = 'Governor Willow restores the vote'),
		'en/edition.json',
		'statements.vote-after-prison.offices.governor',
		'names a party, a candidate or a person in office: “Governor Willow”'
	],
	[
		'advice on how to vote',
		(plot) => (vote(plot).question = 'Will you vote for a new law?'),
		'en/edition.json',
		'statements.vote-after-prison.question',
		'holds a word of advocacy: “vote for”'
	],
	[
		'a slogan',
		(plot) => (plot.words.topics.guns = 'Common-sense gun laws'),
		'en/edition.json',
		'topics.guns',
		'holds a word of advocacy: “Common-sense gun”'
	],
	[
		'a word of the law that the glossary does not explain',
		(plot) => (vote(plot).reasonsAgainst = 'A judge may issue an injunction.'),
		'en/edition.json',
		'statements.vote-after-prison.reasonsAgainst',
		'holds a word of the law without a meaning: “injunction”'
	],
	[
		'a term taken out of the glossary while a statement needs it',
		({ glossary }) => delete glossary.terms.asylum,
		'en/edition.json',
		'statements.asylum-at-crossing.statement',
		'holds a word of the law without a meaning: “asylum”'
	],
	[
		'a meaning too long to read in the middle of a statement',
		({ glossary }) =>
			(glossary.terms.asylum!.meaning = `Safety ${'that a country gives '.repeat(4)}to her.`),
		'en/glossary.json',
		'terms.asylum.meaning',
		'has a meaning of 19 words'
	],
	[
		'an exclamation mark',
		(plot) => (plot.interface['share.copied'] = 'Copied!'),
		'en/interface.json',
		'share.copied',
		'holds an exclamation mark'
	],
	[
		'a word in capitals for emphasis',
		(plot) => (plot.interface['erase.sure'] = 'Erase EVERYTHING now'),
		'en/interface.json',
		'erase.sure',
		'holds a word in capitals: “EVERYTHING”'
	],
	[
		'an idiom',
		(plot) => (plot.interface['share.copied'] = 'At the end of the day, it is copied.'),
		'en/interface.json',
		'share.copied',
		'holds an idiom: “At the end of the day”'
	],
	[
		'a phrase that nobody says who is not translating',
		(plot) => (plot.interface['share.copied'] = 'The link stands here.'),
		'en/interface.json',
		'share.copied',
		'holds a phrase that sounds translated: “stands here”'
	],
	[
		'a straight apostrophe',
		(plot) => (plot.interface['friend.title'] = "A friend's positions"),
		'en/interface.json',
		'friend.title',
		'holds a straight quotation mark or apostrophe'
	],
	[
		'an address in a text of the private zone',
		(plot) => (plot.interface['error.text'] = 'Look at https://example.com instead.'),
		'en/interface.json',
		'error.text',
		'holds an address'
	],
	[
		'a place that only one form of a plural has',
		(plot) => (plot.interface['guide.left_one'] = '{number} left'),
		'en/interface.json',
		'guide.left_one',
		'has the places {number}'
	],
	[
		'a figure in a fact that is not the verified one',
		(plot) =>
			(plot.words.statements['death-penalty-end']!.facts['executions-2025'] =
				'52 people were executed in the United States in 2025, the highest number in 16 years.'),
		'en/edition.json',
		'statements.death-penalty-end.facts.executions-2025',
		'holds 52, which is not in the fact base'
	],
	[
		'a fact that leaves out the verified figure',
		(plot) =>
			(plot.words.statements['death-penalty-end']!.facts['executions-2025'] =
				'People were executed in the United States in 2025, the highest number in 16 years.'),
		'en/edition.json',
		'statements.death-penalty-end.facts.executions-2025',
		'leaves out 47, which is in the fact base'
	],
	[
		'a figure outside the facts that nobody verified',
		(plot) => (wage(plot).reasonsFor = `For 300,000 it works. ${wage(plot).reasonsFor}`),
		'en/edition.json',
		'statements.subminimum-wage.reasonsFor',
		'holds 300000, which the fact base on this statement does not'
	],
	[
		'an exclamation mark on a page',
		(plot) => plot.pages.push({ name: 'en/pages/method.md', text: '# How\n\nWe ask.\nYou win!\n' }),
		'en/pages/method.md',
		'line 3',
		'holds an exclamation mark'
	]
];

describe('a fault in any text', () => {
	it.each(inTexts)(
		'is refused with its file, place and rule: %s',
		(_, change, file, place, rule) => {
			expect(faultsOf(plant(change))).toContainEqual(fault(file, place, rule));
		}
	);
});
