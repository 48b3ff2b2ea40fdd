import { bundle, carries } from './bundles.js';

/*
 * SvelteKit's client, fit for a page whose one script is in the page itself. Each part leaves out what such a page
 * can never reach; without it the site works the same and is larger.
 */

const manifest = /generated\/client-optimized\/app\.js$/;

/**
 * Modules that a page's script can do without, by the end of their name, and what replaces them: what a page says of
 * itself to searches is in its HTML and needs no script, and no page of ours loads data, so nothing is fetched for it.
 */
const neverNeeded = {
	'/PageHead.svelte': 'export default () => {};',
	'/fetcher.js': ['initial_fetch', 'subsequent_fetch', 'dev_fetch', 'lock_fetch', 'unlock_fetch']
		.map((name) => `export const ${name} = undefined;`)
		.join('')
};
const nothing = '\0never-needed';

/**
 * Three things that SvelteKit writes for scripts that load more:
 *
 * - The manifest loads each page with `import()`. In one script nothing is loaded, but every module that such a call
 *   can reach is wrapped to run later, and what nobody uses of it stays. So the calls become plain imports.
 * - The manifest names the routes of all pages. Those that this script does not carry are left out, and a link to them
 *   is the browser's business.
 * - The client asks the server for data. The policy forbids every such request, and no page needs one.
 *
 * @returns {import('vite').Plugin}
 */
export function oneScript() {
	return {
		name: 'ballot-of-rights:one-script',
		apply: 'build',
		enforce: 'post',
		config: () => ({ define: { __SVELTEKIT_HAS_SERVER_LOAD__: 'false' } }),
		resolveId: {
			order: 'pre',
			handler(source, importer, { ssr }) {
				const name = Object.keys(neverNeeded).find((ending) => source.endsWith(ending));
				const isOurs = name !== '/fetcher.js' || importer?.includes('/@sveltejs/kit/');
				// Without the ending, which would have it compiled.
				return !ssr && name && isOurs ? nothing + name.replace(/\..*/, '') : undefined;
			}
		},
		load(id) {
			const [, code] =
				Object.entries(neverNeeded).find(([ending]) =>
					ending.startsWith(id.slice(nothing.length))
				) ?? [];
			return id.startsWith(nothing) ? code : undefined;
		},
		transform: {
			order: 'pre',
			filter: { id: manifest },
			handler: (code) => ({ code: withPlainImports(withOwnRoutes(code)), map: null })
		}
	};
}

/** @param {string} code */
function withPlainImports(code) {
	/** @type {string[]} */
	const imports = [];
	const plain = code.replace(/\bimport\((['"][^'"]+['"])\)/g, (_, source) => {
		const name = `module_${imports.length}`;
		imports.push(`import * as ${name} from ${source};`);
		return `Promise.resolve(${name})`;
	});
	return [...imports, plain].join('\n');
}

/** @param {string} code */
function withOwnRoutes(code) {
	return code.replace(/^\s*"([^"]+)": \[.*\],?$\n/gm, (line, route) =>
		carries(bundle, `${route}/`) ? line : ''
	);
}
