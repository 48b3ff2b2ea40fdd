import { bundle, carries } from './bundles.js';

/*
 * SvelteKit's client, fit for a page whose one script stands in the page itself. Each part leaves out what such a page
 * can never reach; without it the site works the same and is larger.
 */

const manifest = /generated\/client-optimized\/app\.js$/;

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
