import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { longer, rightToLeft, withoutSpaces } from './pseudo';

/** Languages that nobody speaks, each hard in a way of its own. Their tags are private use of real languages. */
export const pseudoLocales = {
	'en-XA': { name: 'Longer by a third', dir: 'ltr', write: longer },
	'ar-XB': { name: 'From right to left', dir: 'rtl', write: rightToLeft },
	'th-XC': { name: 'Without spaces', dir: 'ltr', write: withoutSpaces }
} as const;

/**
 * Makes a folder of words for each pseudo-locale, out of the English one.
 *
 * @param folder a copy of the sources, which is changed
 */
export function addPseudoLocales(folder: string): void {
	const content = join(folder, 'src/content');
	for (const [tag, { name, dir, write }] of Object.entries(pseudoLocales)) {
		const home = join(content, tag);
		cpSync(join(content, 'en'), home, { recursive: true });
		for (const file of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
			if (/\.(json|md)$/.test(file)) rewrite(join(home, file), write);
		}
		const facts = { name, dir, review: 'pending' };
		writeFileSync(join(home, 'locale.json'), JSON.stringify(facts));
	}
	allowLongerWords(join(folder, 'src/lib/server/content/schema-parts.ts'));
}

/** A translator has to stay within the length of each text; here the page is to be seen where none did. */
function allowLongerWords(schema: string): void {
	const text = readFileSync(schema, 'utf8');
	const changed = text.replace('v.maxLength(most,', 'v.maxLength(2 * most,');
	if (changed === text) throw new Error(`${schema} limits the length of words in another way`);
	writeFileSync(schema, changed);
}

function rewrite(file: string, write: (text: string) => string): void {
	const text = readFileSync(file, 'utf8');
	const inWords = (words: string) => betweenMarks(words, write);
	if (file.endsWith('.md'))
		return writeFileSync(
			file,
			text
				.split('\n')
				.map((line) => inLine(line, inWords))
				.join('\n')
		);
	const words = JSON.parse(text, (key, value) =>
		typeof value === 'string' && key !== '$schema' ? inWords(value) : value
	);
	writeFileSync(file, JSON.stringify(words));
}

/** The words of a line of Markdown, without what makes it a heading, an item or a rule. */
function inLine(line: string, write: (text: string) => string): string {
	const [, mark = '', words = ''] = /^((?:#+|[-*]|\d+\.|---|\w+:)?\s*)(.*)$/.exec(line)!;
	return words ? mark + write(words) : line;
}

/** Leaves alone what is no word: places to fill in, addresses, marks and the targets of links, code. */
function betweenMarks(text: string, write: (text: string) => string): string {
	return text
		.split(/(\{\w+\}|\]\([^)]*\)|https?:\S+|`[^`]*`|\[|\*\*|%23)/)
		.map((part, index) => (index % 2 ? part : inside(part, write)))
		.join('');
}

/** The space around a text stays, so that it does not grow into what is beside it. */
function inside(text: string, write: (text: string) => string): string {
	const words = text.trim();
	return words ? text.replace(words, () => write(words)) : text;
}
