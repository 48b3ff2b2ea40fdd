import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { colour } from './colours.js';
import { contentLocales } from './entries.js';
import { linkPicture } from './link-picture.js';
import { CannotWrite, render } from './typeset.js';

/*
 * The pictures that other places show for the site: with a link, one in each language, and as its icon.
 */

const content = new URL('../src/content/', import.meta.url);
const icon = new URL('../static/icon.svg', import.meta.url);

/**
 * Draws every picture and writes it down.
 *
 * @param {string} folder
 */
export async function writePictures(folder) {
	await mkdir(folder, { recursive: true });
	for (const [name, png] of await drawPictures()) await writeFile(join(folder, name), png);
}

/** @returns {Promise<Map<string, Buffer>>} each picture by its file name */
export async function drawPictures() {
	/** @type {Map<string, Buffer>} */
	const pictures = new Map();
	const [first, ...others] = contentLocales();
	const model = linkPicture(await wordsIn(first.tag));
	pictures.set(`${first.tag}.png`, render(model));
	for (const { tag } of others) {
		const own = pictureOrWarning(tag, await wordsIn(tag));
		pictures.set(`${tag}.png`, render(own ?? model));
	}
	// Phones cut an icon to a circle and put a see-through one on black: hence the room around the oval, and the paper.
	const oval = (await readFile(icon, 'utf8')).replace('0 0 32 32', '-3 -3 38 38');
	for (const value of [192, 512]) {
		const png = render(oval, { background: colour('paper'), fitTo: { mode: 'width', value } });
		pictures.set(`icon-${value}.png`, png);
	}
	return pictures;
}

/**
 * @param {string} tag
 * @param {import('./link-picture.js').Words} words
 * @returns {string | undefined} an SVG; none where the words cannot be drawn, as a new language must not stop the build
 */
function pictureOrWarning(tag, words) {
	try {
		return linkPicture(words);
	} catch (error) {
		if (!(error instanceof CannotWrite)) throw error;
		console.warn(`Warning: links in ${tag} show the first language's picture. ${error.message}`);
	}
}

/**
 * What a language's picture says, all of it in the words of the landing.
 *
 * @param {string} locale
 * @returns {Promise<import('./link-picture.js').Words>}
 */
export async function wordsIn(locale) {
	/** @type {Record<string, string>} */
	const words = JSON.parse(await readFile(new URL(`${locale}/interface.json`, content), 'utf8'));
	const say = (/** @type {string} */ key) => {
		const text = words[key];
		if (!text) throw new Error(`${locale}/interface.json has no "${key}" for the picture`);
		return text;
	};
	return {
		name: say('site.name'),
		title: say('landing.title'),
		promises: [
			say('landing.promise.private'),
			say('landing.promise.neutral'),
			lastSentence(say('landing.promise.paper-more'))
		]
	};
}

/**
 * The paper promise ends with the one sheet; the polling places before it would not fit.
 *
 * @param {string} text
 */
function lastSentence(text) {
	return text.slice(text.trimEnd().lastIndexOf('. ') + 1).trim();
}
