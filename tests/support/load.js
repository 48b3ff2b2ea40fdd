import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Loads a TypeScript module outside the tests and the site: Node 20 cannot read it, so Vite does. From then on
 * paths count from the project's folder, wherever the command was typed.
 *
 * @param {string} name a file from the project's folder, such as "tools/content/command.ts"
 * @returns {Promise<any>} what it exports
 */
export async function load(name) {
	process.chdir(root);
	// Ours builds on SvelteKit's, which a fresh clone does not have yet.
	if (!existsSync('.svelte-kit/tsconfig.json')) {
		execFileSync(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
	}
	const { NODE_ENV } = process.env;
	const { module } = await runnerImport(`/${name}`, {
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}src/lib` } }
	});
	// Vite calls it development, and what is built from here would be built for that.
	if (NODE_ENV === undefined) delete process.env.NODE_ENV;
	else process.env.NODE_ENV = NODE_ENV;
	return module;
}
