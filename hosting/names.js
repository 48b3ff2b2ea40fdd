import * as names from '../src/names.js';

/**
 * A text with the names of `src/names.js` in place of `%names.prefix%` and the like.
 *
 * @param {string} text
 */
export function withNames(text) {
	const known = /** @type {Readonly<Record<string, string>>} */ (names);
	return text.replace(/%names\.(\w+)%/g, (place, name) => known[name] ?? place);
}
