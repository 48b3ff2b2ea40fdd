import { checkContent, type Content, type ContentFiles } from './check-content';
import type { Edition, Standard, Statement } from './edition';

/** How much of the edition a page carries: the statements of the short quiz, or all of them. */
export type Length = 'short' | 'full';

/**
 * Makes the edition a page carries from its four files.
 *
 * @throws ContentError naming the file, the place and the rule of every fault at once
 */
export function parseEdition(files: ContentFiles, length: Length): Edition {
	return toEdition(checkContent(files), length);
}

/** Makes the edition a page carries from content that was checked. */
export function toEdition(content: Content, length: Length): Edition {
	const { structure, words } = content;
	const kept = structure.statements.filter((one) => one.short || length === 'full');
	return {
		revision: structure.revision,
		topics: structure.topics.map((id) => ({ id, name: words.topics[id]! })),
		offices: structure.offices.map(({ id, level }) => ({
			id,
			level,
			name: words.offices[id]!,
			paperName: words.paperOffices[id]!
		})),
		statements: kept.map((one) => statementFrom(one, content))
	};
}

function statementFrom(
	one: Content['structure']['statements'][number],
	content: Content
): Statement {
	const its = content.words.statements[one.id]!;
	return {
		id: one.id,
		slot: one.slot,
		topic: one.topic,
		name: its.name,
		text: its.statement,
		why: its.why,
		otherView: its.otherView,
		positions: its.positions,
		question: its.question,
		standardStance: one.standardSays === 'agree' ? 'for' : 'against',
		standardSays: its.standardSays,
		bindingOnUS: its.bindingOnUS,
		standards: one.standards.map((standard) => standardFrom(standard, content)),
		deciders: one.offices.map((office) => ({ office, how: its.offices[office]! }))
	};
}

function standardFrom(
	{ instrument, article }: { instrument: string; article: string },
	{ standards, standardWords }: Content
): Standard {
	const { usStatus } = standards.instruments.find(({ id }) => id === instrument)!;
	const its = standardWords[instrument]!;
	const { ref, gist } = its.articles[article]!;
	return { instrument: its.shortTitle, article: ref, gist, usStatus: usStatus.class };
}
