import { Marked, type Token, type Tokens } from 'marked';
import type { ProsePage } from '$lib/domain/reading';
import { writeDate } from '$lib/i18n/dates';
import type { Locale } from '$lib/i18n/locales';
import { fillPlaces } from '$lib/i18n/translator';
import lookedAt from '../../../content/facts/accessibility-audit.json';
import { loadReading } from './load-reading';

/** A page of an editor's Markdown: its heading, its first paragraph, and all of it as HTML. */
export interface Prose {
	readonly title: string;
	readonly description: string;
	readonly html: string;
}

const files = import.meta.glob<string>('../../../content/*/pages/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/**
 * A page of prose. Its `{places}` are filled with the edition's own figures, so that no figure is written by hand.
 *
 * @param home the address of the language's landing page; the Markdown's own links start with "/" and mean from there
 * @throws Error when the page is missing, or does not begin with a heading and a paragraph
 */
export function loadProse(locale: Locale, page: ProsePage, home: string): Prose {
	const name = `${locale}/pages/${page}.md`;
	const source = files[`../../../content/${name}`];
	if (source === undefined) throw new Error(`src/content/${name} is missing`);

	const markdown = markdownFor(home);
	const tokens = markdown.lexer(fillPlaces(locale, source, figures(locale)));
	const [title, description] = tokens.filter(({ type }) => type !== 'space');
	if (!isHeading(title) || description?.type !== 'paragraph') {
		throw new Error(`src/content/${name}: must begin with "# A heading" and a paragraph`);
	}
	return {
		title: title.text,
		description: (description as Tokens.Paragraph).text,
		html: markdown.parser(tokens)
	};
}

function figures(locale: Locale) {
	const { revision, date, short, statements, instruments, topics } = loadReading(locale);
	return {
		revision,
		date: writeDate(locale, date),
		short,
		topics: topics.length,
		statements: statements.length,
		instruments: instruments.length,
		articles: instruments.flatMap(({ articles }) => articles).length,
		screens: lookedAt.screens.length,
		views: lookedAt.views,
		rules: lookedAt.rules,
		axe: lookedAt.axe,
		lookedAt: writeDate(locale, lookedAt.date)
	};
}

function isHeading(token: Token | undefined): token is Tokens.Heading {
	return token?.type === 'heading' && (token as Tokens.Heading).depth === 1;
}

function markdownFor(home: string): Marked {
	return new Marked({
		renderer: {
			link({ href, tokens }) {
				const words = this.parser.parseInline(tokens);
				return href.startsWith('/')
					? `<a href="${home}${href.slice(1)}">${words}</a>`
					: `<a href="${href}" rel="noopener noreferrer">${words}</a>`;
			}
		}
	});
}
