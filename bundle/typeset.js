import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/*
 * Words in a picture. The fonts come from packages and never from the machine, so that equal words give equal
 * pictures everywhere. Gelasio has the measures of Georgia, a face the site asks for; Public Sans takes the place of
 * the system's own.
 */

const { resolve } = createRequire(import.meta.url);

const faces = {
	serif: 'font-family="Gelasio" font-weight="700" letter-spacing="-0.01em"',
	sans: 'font-family="Public Sans" font-weight="600"'
};

const options = {
	font: {
		loadSystemFonts: false,
		fontFiles: [
			resolve('@expo-google-fonts/gelasio/700Bold/Gelasio_700Bold.ttf'),
			resolve('@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf')
		]
	}
};

/** A text that the fonts do not hold, or that is too long for its place. */
export class CannotWrite extends Error {}

/** What those two fonts cannot write. They would draw an empty box for it. */
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * @typedef {object} Line one line of words, placed
 * @property {string} text
 * @property {keyof typeof faces} face
 * @property {number} size in pixels
 * @property {number} x where it starts
 * @property {number} y its baseline
 */

/**
 * @typedef {object} Space
 * @property {number} width
 * @property {number} height
 * @property {number} leading the height of a line, in sizes
 * @property {[number, number]} sizes the largest and the smallest
 */

/**
 * A picture of an SVG.
 *
 * @param {string} svg
 * @param {import('@resvg/resvg-js').ResvgRenderOptions} [more]
 * @returns {Buffer} a PNG
 */
export function render(svg, more) {
	return new Resvg(svg, { ...options, ...more }).render().asPng();
}

/**
 * @param {Line} line
 * @param {string} fill
 */
export function lineToSvg({ text, face, size, x, y }, fill) {
	const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${faces[face]}>${words}</text>`;
}

/**
 * How far each line measured so far reaches, in sizes. Letters grow evenly, so once is enough.
 *
 * @type {Map<string, number>}
 */
const reaches = new Map();

/**
 * How far a line reaches from its start, in pixels.
 *
 * @param {string} text
 * @param {keyof typeof faces} face
 * @param {number} size
 */
function widthOf(text, face, size) {
	const key = `${face} ${text}`;
	let reach = reaches.get(key);
	if (reach === undefined) {
		const line = lineToSvg({ text, face, size: 100, x: 0, y: 0 }, '#000');
		const svg = `<svg xmlns="http://www.w3.org/2000/svg">${line}</svg>`;
		const box = new Resvg(svg, options).getBBox();
		reach = box ? (box.x + box.width) / 100 : 0;
		reaches.set(key, reach);
	}
	return reach * size;
}

/**
 * Words broken into lines of about equal length, as large as a space allows.
 *
 * @param {string} text
 * @param {keyof typeof faces} face
 * @param {Space} space
 * @returns {{ size: number, lines: string[] }}
 * @throws {CannotWrite} when even the smallest size is too large, or a letter is in no font
 */
export function fit(text, face, { width, height, leading, sizes }) {
	const missing = foreign.exec(text)?.[0];
	if (missing) throw new CannotWrite(`No font in typeset.js holds "${missing}", used in "${text}"`);
	const [largest, smallest] = sizes;
	for (let size = largest; size >= smallest; size -= 2) {
		const lines = balanced(text, width, (line) => widthOf(line, face, size));
		if (lines && lines.length * size * leading <= height) return { size, lines };
	}
	throw new CannotWrite(`Too long for its place in a picture: "${text}"`);
}

/**
 * As few lines as a width allows, and then as narrow as that many lines allow.
 *
 * @param {string} text
 * @param {number} width
 * @param {(line: string) => number} measure
 * @returns {string[] | undefined} nothing when one word alone is wider
 */
function balanced(text, width, measure) {
	let best = broken(text, width, measure);
	for (let narrower = width; best; narrower -= 8) {
		const next = broken(text, narrower, measure);
		if (!next || next.length > best.length) return best;
		best = next;
	}
	return best;
}

/**
 * @param {string} text
 * @param {number} width
 * @param {(line: string) => number} measure
 */
function broken(text, width, measure) {
	/** @type {string[]} */
	const lines = [];
	for (const word of text.split(' ')) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (measure(longer) <= width) lines.splice(-1, 1, longer);
		else if (measure(word) <= width) lines.push(word);
		else return undefined;
	}
	return lines;
}
