import { load } from '../../tests/support/load.js';

/* `npm run paper`: every way to print the guide, printed and looked at. docs/testing.md says when. */

/** @type {typeof import('./command')} */
const { runCommand } = await load('tools/paper/command.ts');
process.exitCode = await runCommand(process.argv.slice(2));
