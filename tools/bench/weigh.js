import { brotliCompressSync } from 'node:zlib';

/** @typedef {import('./measure.js').Figures} Figures */

/**
 * @param {import('./network.js').Received[]} files
 * @returns {Figures} the parts of the document compressed each alone, so their sum is not the whole
 */
export function weigh(files) {
	const page = files.findLast(({ kind }) => kind === 'Page')?.body.toString() ?? '';
	const { bodies: scripts, rest } = cut(page, 'script');
	const { bodies: styles, rest: html } = cut(rest, 'style');
	// SvelteKit writes the page's data as one line into the call that starts the app.
	const startData = /(?<=\bnode_ids: \[[\d, ]*\],\s+data: )\[.*?\](?=,\s*\n\s*form: )/s;
	const data = scripts.map(({ tag, body }) =>
		/\btype=["']?application\/json/i.test(tag) ? body : (body.match(startData)?.[0] ?? '')
	);
	const code = scripts.map(({ body }, index) => body.replace(data[index] ?? '', ''));
	const sum = (/** @type {(kind: string) => boolean} */ isMeant) =>
		files.reduce((bytes, { kind, body }) => bytes + (isMeant(kind) ? brotli(body) : 0), 0);
	const together = (/** @type {string[]} */ parts) => brotli(parts.filter(Boolean).join('\n'));
	return {
		documentBrotliBytes: brotli(page),
		htmlBrotliBytes: brotli(html),
		inlineScriptBrotliBytes: together(code),
		inlineDataBrotliBytes: together(data),
		externalScriptBrotliBytes: sum((kind) => kind === 'Script'),
		styleBrotliBytes:
			together(styles.map(({ body }) => body)) + sum((kind) => kind === 'Stylesheet'),
		otherBrotliBytes: sum((kind) => !['Page', 'Script', 'Stylesheet'].includes(kind))
	};
}

/**
 * Takes the bodies out of all elements of one name; the tags stay.
 *
 * @param {string} html
 * @param {string} name
 */
function cut(html, name) {
	/** @type {{ tag: string, body: string }[]} */
	const bodies = [];
	const elements = new RegExp(
		`(<${name}\\b(?:"[^"]*"|'[^']*'|[^'">])*>)(.*?)(</${name}\\s*>)`,
		'gis'
	);
	const rest = html.replace(elements, (_, tag, body, end) => {
		bodies.push({ tag, body });
		return tag + end;
	});
	return { bodies, rest };
}

/** @param {string | Buffer} content */
function brotli(content) {
	// Node's own quality is 11, the highest.
	return content.length > 0 ? brotliCompressSync(content).length : 0;
}
