/** `npm run bench -- treemap [--files]`: what the script of a bundle is made of: the quiz, or with `BUNDLE=tools` the tools. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

const { values } = parseArgs({ options: { files: { type: 'boolean' } } });
const config = ['--config', 'tools/bench/treemap.vite.js'];
execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...config]);
const { code, map } = JSON.parse(readFileSync('.svelte-kit/treemap/script.json', 'utf8'));

/** @type {Map<string, string>} a source, or a group of them, and all the code that came from it */
const parts = new Map();
for (const [source, piece] of pieces()) {
	const name = values.files ? source : groupOf(source);
	parts.set(name, (parts.get(name) ?? '') + piece);
}
print('bytes', 'brotli', 'from');
print(
	code.length,
	brotli(code),
	'the whole script; its parts, each compressed alone, add up to more'
);
for (const [name, text] of [...parts].sort(([, a], [, b]) => b.length - a.length))
	print(text.length, brotli(text), name);

/** Each stretch of the script with the source it came from. */
function* pieces() {
	const lines = code.split('\n');
	/** @type {import('@jridgewell/trace-mapping').EachMapping[]} */
	const marks = [];
	eachMapping(new TraceMap(map), (mark) => marks.push(mark));
	for (const [index, { source, generatedLine, generatedColumn }] of marks.entries()) {
		const next = marks[index + 1];
		const end = next?.generatedLine === generatedLine ? next.generatedColumn : undefined;
		const piece = lines[generatedLine - 1].slice(generatedColumn, end);
		yield /** @type {const} */ ([readable(source), piece]);
	}
}

/** @param {string | null} source */
function readable(source) {
	return (
		source?.replace(/^.*node_modules\/|^(\.\.\/)+/, '') ??
		'(made by a compiler: templates, class names)'
	);
}

/** @param {string} source its package, or its folder in src/ */
function groupOf(source) {
	const own = /^src\/(?:lib\/)?[^/]+/.exec(source)?.[0];
	return own ?? /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? source;
}

/** @param {string} text */
function brotli(text) {
	return brotliCompressSync(text).length;
}

/**
 * @param {string | number} bytes
 * @param {string | number} compressed
 * @param {string} name
 */
function print(bytes, compressed, name) {
	console.log(`${String(bytes).padStart(8)}${String(compressed).padStart(8)}  ${name}`);
}
