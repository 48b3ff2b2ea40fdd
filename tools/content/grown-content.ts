import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EasyWords, EditionWords, Structure } from '$lib/server/content/content-schema';

type Words = EditionWords['statements'][string];

/**
 * Adds statements that nobody wrote to content on disk: whole by the schema, in every language, and meaning nothing.
 *
 * @param folder a copy of `src/content`, which is changed
 * @param short whether the short quiz carries them
 */
export function addStatements(folder: string, count: number, short: boolean) {
	const structure: Structure = readJson(join(folder, 'edition.json'));
	const { statements, topics, retired = [] } = structure;
	const next = Math.max(...statements.map(({ slot }) => slot), ...retired) + 1;
	const added = Array.from({ length: count }, (_, index) => {
		// Standards and offices are those of a statement that has them already.
		const { standards, offices, decidesFirst, pointsTo } = statements[index % statements.length]!;
		return {
			id: `grown-${index + 1}`,
			slot: next + index,
			topic: topics[index % topics.length]!,
			short,
			pointsTo,
			standards,
			offices,
			decidesFirst,
			facts: []
		};
	});
	writeJson(join(folder, 'edition.json'), { ...structure, statements: [...statements, ...added] });
	for (const file of editionFiles(folder)) {
		const words: EditionWords = readJson(file);
		const write = writer(Object.values(words.statements));
		const more = added.map(({ id, offices }) => [id, write(offices)] as const);
		const all = { ...words.statements, ...Object.fromEntries(more) };
		writeJson(file, { ...words, statements: all });
		const easyFile = join(dirname(file), 'easy.json');
		const easy: EasyWords = readJson(easyFile);
		for (const [id, { statement, reasonsFor, reasonsAgainst }] of more)
			easy.statements[id] = { statement, reasonsFor, reasonsAgainst };
		writeJson(easyFile, easy);
	}
	return { largestSlot: next + count - 1, statements: statements.length + count };
}

/**
 * Takes everything out of content on disk that the short quiz does not carry.
 *
 * @param folder a copy of `src/content`, which is changed
 */
export function keepShort(folder: string): void {
	const structure: Structure = readJson(join(folder, 'edition.json'));
	const statements = structure.statements.filter(({ short }) => short);
	const left = structure.statements.filter(({ short }) => !short);
	const slots = left.map(({ slot }) => slot);
	const retired = [...structure.retired, ...slots];
	writeJson(join(folder, 'edition.json'), { ...structure, statements, retired });
	const files = editionFiles(folder).flatMap((file) => [file, join(dirname(file), 'easy.json')]);
	for (const file of files) {
		const words: Pick<EditionWords, 'statements'> & Partial<EditionWords> = readJson(file);
		const kept = statements.map(({ id }) => [id, words.statements[id]!] as const);
		const names = { ...words.retired, ...Object.fromEntries(slots.map((slot) => [slot, 'Gone'])) };
		writeJson(file, {
			...words,
			...(words.retired ? { retired: names } : {}),
			statements: Object.fromEntries(kept)
		});
	}
}

/**
 * Adds languages that are Spanish again under other names.
 *
 * @param folder a copy of `src/content`, which is changed
 * @param added names of folders
 */
export function addLocales(folder: string, added: readonly string[]): void {
	for (const one of added) cpSync(join(folder, 'es'), join(folder, one), { recursive: true });
}

/**
 * Writes words of a language's own, at random but the same every time: a compressor finds as little in them twice as in
 * statements that an editor wrote.
 */
function writer(known: readonly Words[]): (offices: readonly string[]) => Words {
	const lexicon = [
		...new Set(
			known.flatMap(({ reasonsFor, reasonsAgainst }) =>
				`${reasonsFor} ${reasonsAgainst}`.split(' ')
			)
		)
	];
	let seed = 1;
	const word = () => {
		seed = (seed * 48271) % 2147483647;
		return lexicon[seed % lexicon.length]!;
	};
	/** As many words as fit, at least one. */
	const text = (most: number) => {
		let said = word().slice(0, most);
		for (let more = word(); said.length + more.length < most; more = word()) said += ` ${more}`;
		return said;
	};
	return (offices) => ({
		name: text(36),
		statement: text(110),
		reasonsFor: text(240),
		reasonsAgainst: text(240),
		positions: { for: text(100), against: text(100), depends: text(100) },
		question: text(120),
		talk: text(90),
		lawLine: text(80),
		lawSays: text(200),
		bindingOnUS: text(260),
		offices: Object.fromEntries(offices.map((office) => [office, text(40)])),
		facts: {}
	});
}

function editionFiles(folder: string): string[] {
	return readdirSync(folder)
		.map((locale) => join(folder, locale, 'edition.json'))
		.filter((file) => existsSync(file));
}

function readJson(file: string) {
	return JSON.parse(readFileSync(file, 'utf8'));
}

function writeJson(file: string, value: unknown): void {
	writeFileSync(file, JSON.stringify(value, null, '\t'));
}
