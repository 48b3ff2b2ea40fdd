/** @type {Map<string, string>} a class, and the component whose style it keeps apart */
const taken = new Map();

/**
 * The class that keeps a component's style to itself, as Svelte's `cssHash`: half as long as Svelte's own, because it
 * stands in the page's HTML, its script and its style.
 *
 * @type {import('svelte/compiler').CssHashGetter}
 * @throws {Error} when two components would share a class
 */
export function shortClass({ hash, filename }) {
	const name = `s-${hash(filename).slice(0, 3)}`;
	const owner = taken.get(name) ?? filename;
	if (owner !== filename)
		throw new Error(
			`${owner} and ${filename} share the class ${name}: take a longer piece of the hash`
		);
	taken.set(name, filename);
	return name;
}
