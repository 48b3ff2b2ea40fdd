import type { Content } from './check-content';
import type { StatementId, Topic, TopicId } from '$lib/domain/edition';
import type {
	Article,
	Citation,
	StatementSummary,
	ReadingStatement,
	Instrument,
	TopicWithStatements
} from '$lib/domain/reading';
import { termsOfStatement } from './glossary';

/*
 * What the reading zone shows: every statement with its sources, and every instrument with the statements that rest
 * on it. An instrument of which no article was checked has no page.
 */

/** Every statement, in the order asked. */
export function buildStatements(content: Content): ReadingStatement[] {
	const { structure, words } = content;
	return structure.statements.map((one, index) => {
		const its = words.statements[one.id]!;
		return {
			...summaryOf(one.id, content),
			topic: topicOf(one.topic, content),
			reasonsFor: its.reasonsFor,
			reasonsAgainst: its.reasonsAgainst,
			first: index % 2 === 0 ? 'for' : 'against',
			lawLine: its.lawLine,
			lawSays: its.lawSays,
			pointsTo: one.pointsTo,
			bindingOnUS: its.bindingOnUS,
			citations: citationsOf(one.standards, content),
			facts: one.facts.map(({ id, asOf, source }) => ({ text: its.facts[id]!, asOf, source })),
			deciders: structure.offices
				.filter(({ id }) => one.offices.includes(id))
				.map(({ id, level }) => ({
					name: words.offices[id]!,
					level,
					how: its.offices[id]!,
					decidesFirst: one.decidesFirst.includes(id)
				})),
			question: its.question,
			terms: termsOfStatement(its, content.glossary)
		};
	});
}

/** Every instrument with a checked article, in the order of the file. */
export function buildInstruments(content: Content): Instrument[] {
	const { standards, standardWords, structure } = content;
	return standards.instruments
		.filter(({ articles }) => articles.length > 0)
		.map(({ id, usStatus, articles, ...facts }) => {
			const { title, shortTitle, body, note } = standardWords[id]!;
			return {
				...facts,
				id,
				title,
				shortTitle,
				body,
				usStatus: usStatus.class,
				signed: usStatus.signed,
				ratified: usStatus.ratified,
				note,
				articles: articles.map((article) => articleOf(id, article, content)),
				statements: structure.statements
					.filter((one) => one.standards.some(({ instrument }) => instrument === id))
					.map((one) => summaryOf(one.id, content))
			};
		});
}

/** Every topic that has statements, in the order of the file. */
export function buildTopics(content: Content): TopicWithStatements[] {
	const { topics, statements } = content.structure;
	return topics
		.map((id) => ({
			...topicOf(id, content),
			statements: statements
				.filter(({ topic }) => topic === id)
				.map((one) => summaryOf(one.id, content))
		}))
		.filter((topic) => topic.statements.length > 0);
}

/** One citation for each instrument, in the order in which the statement first names it. */
function citationsOf(
	standards: Content['structure']['statements'][number]['standards'],
	content: Content
): Citation[] {
	const instruments = [...new Set(standards.map(({ instrument }) => instrument))];
	return instruments.map((id) => ({
		instrument: id,
		shortTitle: content.standardWords[id]!.shortTitle,
		usStatus: content.standards.instruments.find((one) => one.id === id)!.usStatus.class,
		articles: standards
			.filter(({ instrument }) => instrument === id)
			.map(({ article }) => articleOf(id, article, content))
	}));
}

function articleOf(instrument: string, article: string, { standardWords }: Content): Article {
	return { key: article, ...standardWords[instrument]!.articles[article]! };
}

function topicOf(id: TopicId, { words }: Content): Topic {
	return { id, name: words.topics[id]! };
}

function summaryOf(id: StatementId, { words }: Content): StatementSummary {
	const { name, statement } = words.statements[id]!;
	return { id, name, text: statement };
}
