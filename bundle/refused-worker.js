const renderer = '/@sveltejs/kit/src/runtime/server/page/render.js';
const registration = /(navigator\.serviceWorker\.register\(sanitised\$\{opts\}\));/;

/**
 * Some browsers refuse a service worker, such as a private window or one whose storage is forbidden. The page is the
 * same without; SvelteKit leaves the refusal unhandled, which then counts as an error of the page.
 *
 * @returns {import('vite').Plugin}
 */
export function refusedWorker() {
	return {
		name: 'ballot-of-rights:refused-worker',
		apply: 'build',
		transform(code, id) {
			return id.endsWith(renderer) ? { code: withHandledRefusal(code), map: null } : undefined;
		}
	};
}

/**
 * @param {string} code SvelteKit's part that writes a page
 * @throws {Error} when it registers a worker in another way than it did, so that somebody looks
 */
export function withHandledRefusal(code) {
	if (!registration.test(code)) throw new Error('SvelteKit registers a worker in another way');
	return code.replace(registration, '$1.catch(function () {});');
}
