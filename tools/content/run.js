import { load } from '../../tests/support/load.js';

/*
 * `npm run content`: the linter alone, without the other tests. `npm run content -- schemas` writes the JSON Schemas that
 * help an editor's program, and `npm run content -- grow` shows what a hundred more statements do to the short quiz.
 */

const [first] = process.argv.slice(2);
if (first === 'schemas') await import('./write-schemas.js');
else if (first === 'grow') await import('./grow.js');
else {
	/** @type {typeof import('./command')} */
	const { runCommand } = await load('tools/content/command.ts');
	const { lines, ok } = runCommand(process.argv.slice(2), new Date().toISOString().slice(0, 10));
	console.log(lines.join('\n'));
	process.exitCode = ok ? 0 : 1;
}
