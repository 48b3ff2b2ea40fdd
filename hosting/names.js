import { readFileSync } from 'node:fs';

/*
 * Names that the scripts in the pages' heads share with the site's own script: what everything kept is called, where a
 * friend's link leads, and under which key a history entry has its code. They are written down once, for both.
 */

/** @type {Readonly<Record<string, string>>} */
export const names = JSON.parse(
	readFileSync(new URL('../src/lib/platform/names.json', import.meta.url), 'utf8')
);

/**
 * A text with the names in place of `%names.prefix%` and the like.
 *
 * @param {string} text
 */
export function withNames(text) {
	return text.replace(/%names\.(\w+)%/g, (place, name) => names[name] ?? place);
}
