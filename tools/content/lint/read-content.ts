import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '$lib/server/content/check-content';
import { ContentError } from '$lib/server/content/content-error';
import { withoutSchemaLink } from '$lib/server/content/content-schema';

/** The content as it is on disk: nothing is known of it yet. */
export interface ContentSource {
	readonly structure: ContentFile;
	readonly standards: ContentFile;
	readonly publisher: ContentFile;
	readonly elections: ContentFile;
	readonly cooperation: ContentFile;
	readonly locales: readonly LocaleSource[];
}

export interface LocaleSource {
	readonly locale: string;
	readonly words: ContentFile;
	/** The statements in shorter words. */
	readonly easy: ContentFile;
	readonly standardWords: ContentFile;
	readonly glossary: ContentFile;
	readonly localeFacts: ContentFile;
	readonly interface: ContentFile;
	/** The words of the tools’ pages. */
	readonly tools: ContentFile;
	/** The names of the states, and the rules on notes that were read. */
	readonly electionWords: ContentFile;
	/** The words around the pages of the reading zone. */
	readonly reading: ContentFile;
	/** Pages of the reading zone, in Markdown; none where a locale has no `pages` folder. */
	readonly pages: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Reads `src/content`. A locale is a folder with an `edition.json`: also one that the site does not show yet.
 *
 * @param folder where the content is
 * @throws ContentError naming the file and the line, where a file is no JSON
 */
export function readContent(folder = 'src/content'): ContentSource {
	const file = (name: string): ContentFile => ({ name, value: readJson(folder, name) });
	const record = (name: string): ContentFile => ({
		name,
		value: withoutSchemaLink(readJson(folder, name))
	});
	const locales = readdirSync(folder).filter((name) =>
		existsSync(join(folder, name, 'edition.json'))
	);
	return {
		structure: file('edition.json'),
		standards: file('standards.json'),
		publisher: file('publisher.json'),
		elections: file('elections.json'),
		cooperation: file('cooperation.json'),
		locales: locales.map((locale) => ({
			locale,
			words: file(`${locale}/edition.json`),
			easy: file(`${locale}/easy.json`),
			standardWords: record(`${locale}/standards.json`),
			glossary: file(`${locale}/glossary.json`),
			localeFacts: file(`${locale}/locale.json`),
			interface: record(`${locale}/interface.json`),
			tools: record(`${locale}/tools.json`),
			electionWords: file(`${locale}/elections.json`),
			reading: record(`${locale}/reading.json`),
			pages: pagesIn(folder, `${locale}/pages`)
		}))
	};
}

function pagesIn(folder: string, place: string) {
	if (!existsSync(join(folder, place))) return [];
	return readdirSync(join(folder, place))
		.filter((name) => name.endsWith('.md'))
		.map((name) => ({
			name: `${place}/${name}`,
			text: readFileSync(join(folder, place, name), 'utf8')
		}));
}

/** Undefined where there is no such file: what is missing is for the checks to say. */
function readJson(folder: string, name: string): unknown {
	const path = join(folder, name);
	if (!existsSync(path)) return undefined;
	const text = readFileSync(path, 'utf8');
	try {
		return JSON.parse(text);
	} catch (error) {
		const { message } = error as SyntaxError;
		const position = /position (\d+)/.exec(message)?.[1];
		const line = position && text.slice(0, Number(position)).split('\n').length;
		const place = line ? `line ${line}` : '';
		const rule = `a comma, a quotation mark or a bracket is missing or too many here (${message})`;
		throw new ContentError([{ file: name, place, rule }]);
	}
}
