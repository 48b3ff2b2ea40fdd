/** In what ways a browser keeps nothing for a page; each is run in the page before its script. */
export const refusals = {
	'refuses storage': () => {
		for (const name of ['sessionStorage', 'localStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
	},
	'has no room left': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	'only pretends to store': () => {
		Storage.prototype.setItem = () => {};
	}
};
