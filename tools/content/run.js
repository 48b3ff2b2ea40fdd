import { load } from '../../tests/support/load.js';

/* `npm run content`: the linter alone, without the other tests. */

/** @type {typeof import('./command')} */
const { runCommand } = await load('tools/content/command.ts');
const { lines, ok } = runCommand(process.argv.slice(2), new Date().toISOString().slice(0, 10));
console.log(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
