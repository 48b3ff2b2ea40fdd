import type { LocaleContent } from './content';

/** What a text is for, which decides the rules it is held to. */
export type TextKind =
	| 'name'
	| 'statement'
	| 'view'
	| 'position'
	| 'question'
	/** A question for two who differ. */
	| 'talk'
	| 'standard'
	/** The one sentence of what the first standard asks, which is printed on the sheet. */
	| 'law-line'
	| 'office'
	| 'fact'
	/** What a word of the glossary means. */
	| 'meaning'
	/** Official titles and bodies: written by others, so their length and look are theirs. */
	| 'title'
	| 'interface'
	| 'page';

/** One text a voter may read, and its place. */
export interface Text {
	readonly file: string;
	readonly place: string;
	readonly kind: TextKind;
	readonly text: string;
}

/** Every text of one language, in the order of its files. */
export function textsOf(
	locale: Omit<LocaleContent, 'texts'>,
	pages: readonly { readonly name: string; readonly text: string }[]
): Text[] {
	return [
		...editionTexts(locale),
		...easyTexts(locale),
		...standardTexts(locale),
		...pages.flatMap(pageTexts)
	];
}

function editionTexts({ words, files }: Omit<LocaleContent, 'texts'>): Text[] {
	const file = files.words;
	return [
		...named(file, 'name', 'topics.', words.topics),
		...named(file, 'name', 'offices.', words.offices),
		...named(file, 'name', 'paperOffices.', words.paperOffices),
		...named(file, 'office', 'officesDo.', words.officesDo),
		...Object.entries(words.statements).flatMap(([id, its]) => {
			const text = (kind: TextKind, key: string, text: string): Text => ({
				file,
				place: `statements.${id}.${key}`,
				kind,
				text
			});
			return [
				text('name', 'name', its.name),
				text('statement', 'statement', its.statement),
				text('view', 'reasonsFor', its.reasonsFor),
				text('view', 'reasonsAgainst', its.reasonsAgainst),
				...named(file, 'position', `statements.${id}.positions.`, its.positions),
				text('question', 'question', its.question),
				text('talk', 'talk', its.talk),
				text('law-line', 'lawLine', its.lawLine),
				text('standard', 'lawSays', its.lawSays),
				text('standard', 'bindingOnUS', its.bindingOnUS),
				...named(file, 'office', `statements.${id}.offices.`, its.offices),
				...named(file, 'fact', `statements.${id}.facts.`, its.facts)
			];
		})
	];
}

function easyTexts({ easy, files: { easy: file } }: Omit<LocaleContent, 'texts'>): Text[] {
	return Object.entries(easy.statements).flatMap(
		([id, { statement, reasonsFor, reasonsAgainst }]) => [
			...named(file, 'statement', `statements.${id}.`, { statement }),
			...named(file, 'view', `statements.${id}.`, { reasonsFor, reasonsAgainst })
		]
	);
}

function standardTexts({ standardWords, files }: Omit<LocaleContent, 'texts'>): Text[] {
	const file = files.standardWords;
	return Object.entries(standardWords).flatMap(([id, its]) => {
		const { title, shortTitle, body, note, articles } = its;
		return [
			...named(file, 'title', `${id}.`, { title, shortTitle, body }),
			...named(file, 'standard', `${id}.`, note === undefined ? {} : { note }),
			...Object.entries(articles).flatMap(([article, { ref, gist }]) => [
				...named(file, 'title', `${id}.articles.${article}.`, { ref }),
				...named(file, 'standard', `${id}.articles.${article}.`, { gist })
			])
		];
	});
}

function named(
	file: string,
	kind: TextKind,
	before: string,
	record: Readonly<Record<string, string>>
): Text[] {
	return Object.entries(record).map(([key, text]) => ({
		file,
		place: before + key,
		kind,
		text
	}));
}

/** The paragraphs of a page, without code, marks and the addresses behind its links. */
function pageTexts({ name, text }: { name: string; text: string }): Text[] {
	const lines = text
		.replace(/^---\n.*?\n---\n/su, blank)
		.replace(/```.*?```/gsu, blank)
		.replace(/`[^`\n]*`|<[^>\n]*>/gu, '')
		.replace(/\]\([^)]*\)/gu, ']')
		.split('\n');
	const texts: Text[] = [];
	let inParagraph = false;
	for (const [index, line] of lines.entries()) {
		const said = line.replace(/^\s*(?:#+|[-+*>]|\d+\.)\s|[*_[\]|]/gu, ' ').trim();
		const begins = !inParagraph || /^\s*(?:#|[-+*>|]|\d+\.\s)/u.test(line);
		const last = texts.at(-1);
		if (said && !begins && last)
			texts[texts.length - 1] = { ...last, text: `${last.text} ${said}` };
		else if (said) texts.push({ file: name, place: `line ${index + 1}`, kind: 'page', text: said });
		inParagraph = said !== '' && !line.startsWith('#');
	}
	return texts;
}

/** Takes text out and leaves its lines, so that places still count. */
function blank(text: string): string {
	return text.replace(/[^\n]/gu, '');
}
