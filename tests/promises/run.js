import { load } from '../support/load.js';

/* `npm run prove`: README.md beside this file says what it proves and how. */

/** @type {typeof import('./command')} */
const { runCommand } = await load('tests/promises/command.ts');
process.exitCode = await runCommand(process.argv.slice(2));
