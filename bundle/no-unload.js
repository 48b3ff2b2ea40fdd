const client = '/@sveltejs/kit/src/runtime/client/client.js';
const listener = "addEventListener('beforeunload',";

/**
 * SvelteKit listens to "beforeunload", to write down where the page was scrolled to. Firefox and others then do not put
 * the page aside for Back, and load it anew. "pagehide" comes at the same time and costs nothing.
 *
 * @returns {import('vite').Plugin}
 */
export function noUnload() {
	return {
		name: 'ballot-of-rights:no-unload',
		apply: 'build',
		transform(code, id) {
			return id.endsWith(client) ? { code: withPagehide(code), map: null } : undefined;
		}
	};
}

/**
 * @param {string} code SvelteKit's client
 * @throws {Error} when it listens in another way than it did, so that somebody looks
 */
export function withPagehide(code) {
	const parts = code.split(listener);
	if (parts.length !== 2) throw new Error(`SvelteKit’s client has changed: no one ${listener}`);
	return parts.join("addEventListener('pagehide',");
}
