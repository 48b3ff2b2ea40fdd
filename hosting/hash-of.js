import { createHash } from 'node:crypto';

/**
 * What a policy names a text by. A browser reads every line's end as a line feed before it hashes, whatever the file
 * has: a checkout made by Git for Windows has others.
 *
 * @param {string} text
 */
export function hashOf(text) {
	return /** @type {const} */ (
		`sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}`
	);
}
