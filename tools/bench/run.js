import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * `npm run bench -- NAME`: one of the programs that README.md beside this file tells of; without a name, `pages`.
 */

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** @type {Record<string, readonly string[]>} what is run, one command after the other */
const programs = {
	pages: ['node tools/bench/pages.js'],
	domain: [
		'npx vitest bench --run --project pure --outputJson .svelte-kit/domain.json',
		'node tools/bench/domain.js'
	],
	circle: ['node tools/bench/circle.js'],
	growth: ['node tools/bench/growth.js'],
	treemap: ['node tools/bench/treemap.js']
};

const [first = 'pages', ...rest] = process.argv.slice(2);
const [name, words] = first.startsWith('-') ? ['pages', [first, ...rest]] : [first, rest];
const commands = programs[name];
if (!commands) {
	console.error(`There is no bench ${name}. There are: ${Object.keys(programs).join(', ')}`);
	process.exit(1);
}
for (const [index, command] of commands.entries()) {
	const [program = '', ...args] = command.split(' ');
	// What is typed after the name is for the program itself, which comes last.
	const own = index === commands.length - 1 ? words : [];
	const { status } = spawnSync(program, [...args, ...own], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) process.exit(status ?? 1);
}
