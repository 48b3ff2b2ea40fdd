import { createHash } from 'node:crypto';

/**
 * What a policy names a text by.
 *
 * @param {string} text
 */
export function hashOf(text) {
	return /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);
}
