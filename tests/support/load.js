import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Loads a TypeScript module outside the tests and the site: Node 20 cannot read it, so Vite does. From then on
 * paths count from the project's folder, wherever the command was typed.
 *
 * @param {string} name a file below tests/, such as "content/command.ts"
 * @returns {Promise<any>} what it exports
 */
export async function load(name) {
	process.chdir(root);
	const { module } = await runnerImport(`/tests/${name}`, {
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}src/lib` } }
	});
	return module;
}
