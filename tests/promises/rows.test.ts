import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/* docs/promises.md names each promise with its tests, and loses none. */

const text = readFileSync('docs/promises.md', 'utf8');
const [criteria = '', privacy = ''] = text.split('## The privacy page');
const known = [...Array.from({ length: 30 }, (_, index) => `R${index + 1}`), 'D1', 'F15', 'F16'];

const cellsOf = (part: string) =>
	part
		.split('\n')
		.filter((line) => /^\| (?!---|promise|what)/.test(line))
		.map((line) =>
			line
				.split('|')
				.map((cell) => cell.trim())
				.slice(1, -1)
		);

/** What is wrong with the rows of the criteria. */
function rowFaults(part: string): string[] {
	const rows = cellsOf(part);
	const names = rows.map(([name = '']) => name.split(' ')[0] ?? '');
	const filesIn = (cell: string) =>
		[...cell.matchAll(/\]\((?:\.\.\/)?([^)]+)\)/g)].map(([, file = '']) => file);
	const files = rows.flatMap(([, ...tests]) => tests.flatMap(filesIn));
	const proofs = readdirSync('tests/promises').filter((file) => /\.(e2e|full)\.ts$/.test(file));
	return [
		...known.filter((name) => !names.includes(name)).map((name) => `${name} has no row`),
		...rows
			.filter(([, ...tests]) => tests.flatMap(filesIn).length === 0)
			.map(([name]) => `${name} has no test`),
		...files.filter((file) => !existsSync(file)).map((file) => `${file} is not there`),
		...proofs
			.filter((file) => !files.includes(join('tests/promises', file)))
			.map((file) => `${file} is in no row`)
	];
}

test('every criterion has a row, every row a test, every test a file, and every proof a row', () => {
	expect(rowFaults(criteria)).toEqual([]);
});

test('a row that is gone, empty, or names a file that is not there is refused', () => {
	expect(rowFaults(criteria.replace(/\| R7 .*\n/, ''))).toEqual([
		'R7 has no row',
		'r07-typed-words.e2e.ts is in no row'
	]);
	expect(rowFaults(criteria.replace(/(\| R28 [^|]*\|).*\n/, '$1 — | — | — |\n')).join()).toContain(
		'has no test'
	);
	expect(rowFaults(criteria.replace('r01-silent', 'r01-gone'))).toContain(
		'tests/promises/r01-gone.e2e.ts is not there'
	);
});

/** Each thing the privacy page promises, by its first words. */
function promisesOf(page: string): string[] {
	const part = page.slice(
		page.indexOf('## What we never do'),
		page.indexOf('## Check it yourself')
	);
	return [...part.matchAll(/^- (?:\*\*(.+?)\*\*|(.+?\.))/gm)].map(
		([, bold, plain]) => bold ?? plain!
	);
}

test('every promise of the privacy page has a row, with criteria that are tested', () => {
	const rows = cellsOf(privacy);
	const promises = promisesOf(readFileSync('src/content/en/pages/privacy.md', 'utf8'));
	expect(promises.length).toBeGreaterThan(10);
	expect(rows.map(([name]) => name)).toEqual(promises);
	for (const [name, by = ''] of rows)
		for (const one of by.split(', ')) expect(known, name).toContain(one);
});
