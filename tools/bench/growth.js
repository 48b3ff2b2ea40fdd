/** `npm run bench -- growth`: what more statements and more languages cost the voter's page and the build. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../tests/support/load.js';

/** @type {typeof import('../../tests/support/site-copy')} */
const { withCopies } = await load('tests/support/site-copy.ts');
/** @type {typeof import('../content/grown-content')} */
const { addLocales, addStatements, keepShort } = await load('tools/content/grown-content.ts');

/** As a language of its own, each of them is Spanish again: what is measured is how many there are. */
const more = 'ar de fa fr hi ht it ja ko pl pt ru so tl uk ur vi zh'.split(' ');

/** @type {[string, (folder: string) => void][]} */
const editions = [
	['12 statements, 2 languages', (folder) => keepShort(join(folder, 'src/content'))],
	['36 statements, 2 languages', () => {}],
	['100 statements, 2 languages', (folder) => withStatements(folder, 100)],
	['500 statements, 2 languages', (folder) => withStatements(folder, 500)],
	['36 statements, 8 languages', (folder) => withLocales(folder, 8)],
	['36 statements, 20 languages', (folder) => withLocales(folder, 20)]
];

console.log(
	'| edition | build s | files | MB, packed too | quiz page | full quiz page | circle page |'
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [name, change] of editions) {
	const start = performance.now();
	await withCopies({ edition: change }, ({ edition }) => {
		const seconds = Math.round((performance.now() - start) / 1000);
		const files = readdirSync(join(edition, 'build'), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
		const megabytes = (files.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
		const pages = ['quiz', 'full/quiz', 'circle'].map(
			(page) => statSync(join(edition, 'build', page, 'index.html.br')).size
		);
		console.log(`| ${[name, seconds, files.length, megabytes, ...pages].join(' | ')} |`);
	});
}

/**
 * @param {string} folder
 * @param {number} wanted
 */
function withStatements(folder, wanted) {
	addStatements(join(folder, 'src/content'), wanted - 36, false);
	// A code of 200 characters holds 292 statements. More of them need longer ones, as this copy takes.
	const code = join(folder, 'src/lib/domain/share-code.ts');
	const text = readFileSync(code, 'utf8');
	writeFileSync(code, text.replace('maxCodeLength = 200', 'maxCodeLength = 400'));
}

/**
 * @param {string} folder
 * @param {number} wanted
 */
function withLocales(folder, wanted) {
	addLocales(join(folder, 'src/content'), more.slice(0, wanted - 2));
}
