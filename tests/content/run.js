import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/*
 * `npm run content`: the linter alone, without the other tests. Node 20 cannot read TypeScript, so Vite loads it.
 */

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { module } = await runnerImport('/tests/content/command.ts', {
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } }
});
const { runCommand } = /** @type {typeof import('./command')} */ (module);
const { lines, ok } = runCommand(process.argv.slice(2));
console.log(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
