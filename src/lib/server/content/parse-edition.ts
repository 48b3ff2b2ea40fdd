import type { Content } from './check-content';
import type { EditionWords } from './content-schema';
import type { Edition, Length, Standard, Statement, Wording } from '../../domain/edition';
import { termsOfStatement } from './glossary';

/** The content with its statements and views in a wording. */
export function inWording(content: Content, wording: Wording): Content {
	if (wording === 'standard') return content;
	const { words, easy } = content;
	const statements = Object.entries(words.statements).map(
		([id, its]) => [id, { ...its, ...easy.statements[id] }] as const
	);
	return { ...content, words: { ...words, statements: Object.fromEntries(statements) } };
}

/**
 * Makes the edition a page carries from content that was checked.
 *
 * @param companion the words in a second language, so that each statement can be seen in both
 */
export function toEdition(content: Content, length: Length, companion?: EditionWords): Edition {
	const { structure, words } = content;
	const kept = structure.statements.filter((one) => one.short || length === 'full');
	return {
		revision: structure.revision,
		topics: structure.topics.map((id) => ({ id, name: words.topics[id]! })),
		offices: structure.offices.map(({ id, level }) => ({
			id,
			level,
			name: words.offices[id]!,
			paperName: words.paperOffices[id]!,
			does: words.officesDo[id]!
		})),
		statements: kept.map((one, index) => ({
			...statementFrom(one, content, companion),
			first: index % 2 === 0 ? 'for' : 'against'
		})),
		retired: words.retired
	};
}

/**
 * The edition as the quiz carries it: without how an office decides where others decide first, which no screen shows, and
 * without how far the standards bind the United States in full, which is on the statement's page to read.
 */
export function forTheQuiz(edition: Edition): Edition {
	return {
		...edition,
		statements: edition.statements.map((statement) => ({
			...statement,
			bindingOnUS: '',
			deciders: statement.deciders.map((decider) =>
				decider.decidesFirst ? decider : { ...decider, how: '' }
			)
		}))
	};
}

/** The edition without the words that explain a statement, for pages that lay out answers and ask for none. */
export function withoutExplanations(edition: Edition): Edition {
	return {
		...edition,
		retired: {},
		statements: edition.statements.map((statement) => ({
			...statement,
			companionText: '',
			terms: [],
			reasonsFor: '',
			reasonsAgainst: '',
			talk: '',
			bindingOnUS: '',
			deciders: statement.deciders.map((decider) => ({ ...decider, how: '' }))
		}))
	};
}

function statementFrom(
	one: Content['structure']['statements'][number],
	content: Content,
	companion?: EditionWords
): Omit<Statement, 'first'> {
	const its = content.words.statements[one.id]!;
	return {
		id: one.id,
		slot: one.slot,
		topic: one.topic,
		name: its.name,
		text: its.statement,
		companionText: companion?.statements[one.id]?.statement ?? '',
		terms: termsOfStatement(its, content.glossary),
		reasonsFor: its.reasonsFor,
		reasonsAgainst: its.reasonsAgainst,
		positions: its.positions,
		question: its.question,
		talk: its.talk,
		pointsTo: one.pointsTo,
		lawLine: its.lawLine,
		lawSays: its.lawSays,
		bindingOnUS: its.bindingOnUS,
		standards: one.standards.map((standard) => standardFrom(standard, content)),
		deciders: decidersOf(one).map((office) => ({
			office,
			how: its.offices[office]!,
			decidesFirst: one.decidesFirst.includes(office)
		}))
	};
}

/** Those that decide first, then the others, each in the order of a ballot. */
export function decidersOf({
	offices,
	decidesFirst
}: Content['structure']['statements'][number]): string[] {
	const [first, others] = [true, false].map((isFirst) =>
		offices.filter((office) => decidesFirst.includes(office) === isFirst)
	);
	return [...first!, ...others!];
}

function standardFrom(
	{ instrument, article }: { instrument: string; article: string },
	{ standards, standardWords }: Content
): Standard {
	const { usStatus } = standards.instruments.find(({ id }) => id === instrument)!;
	const its = standardWords[instrument]!;
	const { ref } = its.articles[article]!;
	return {
		instrument: its.shortTitle,
		abbreviation: its.abbreviation,
		article: ref,
		usStatus: usStatus.class
	};
}
