/** The actions that `setup` hands out besides `assign`, for machines that start actors, wait, or talk to each other. */
const handedOut = /^ {4}(?:sendTo|raise|log|cancel|stopChild|enqueueActions|emit|spawnChild),\n/gm;

/**
 * XState without the actions that the quiz never takes. `setup` returns all of them, so a bundler must keep them:
 * 1 KB of every page. The quiz's machine only assigns.
 *
 * @returns {import('vite').Plugin}
 */
export function leanXstate() {
	return {
		name: 'ballot-of-rights:lean-xstate',
		apply: 'build',
		transform: {
			filter: { id: /xstate\/dist\/xstate\.esm\.js$/ },
			handler: (code) => ({ code: withoutUnusedActions(code), map: null })
		}
	};
}

/**
 * @param {string} code the module of XState that holds `setup`
 * @throws Error where it no longer hands them out in the way it did
 */
export function withoutUnusedActions(code) {
	const start = code.indexOf('function setup(');
	const end = code.indexOf('\n}\n', start);
	const setup = code.slice(start, end);
	const lean = setup.replace(handedOut, '');
	if (start < 0 || lean === setup)
		throw new Error('XState’s setup has changed: see lean-xstate.js');
	return code.slice(0, start) + lean + code.slice(end);
}
