/**
 * What a build was told by its environment.
 *
 * @template {string} Value
 * @param {string} name such as "WORKER"
 * @param {readonly Value[]} allowed
 * @param {string | undefined} [value]
 * @returns {Value | undefined} undefined where nothing was said
 * @throws {Error} for a value that means nothing, with those that do
 */
export function setting(name, allowed, value = process.env[name]) {
	const known = allowed.find((one) => one === value);
	if (value && !known)
		throw new Error(`${name} is "${value}", but must be ${allowed.join(' or ')}, or not set`);
	return known;
}
