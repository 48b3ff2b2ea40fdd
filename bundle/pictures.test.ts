import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { locales } from '../src/lib/i18n/locales';
import { colour } from './colours.js';
import { linkPicture } from './link-picture.js';
import { drawPictures, wordsIn } from './pictures.js';

const pictures = await drawPictures();
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The width and height that a PNG says it has. */
const sizeOf = (name: string) => {
	const png = pictures.get(name)!;
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

/** The colours found in a box of a picture of 1200 × 630. */
function coloursIn(png: Buffer, box: { left: number; right: number; top: number; bottom: number }) {
	const image = `<image href="data:image/png;base64,${png.toString('base64')}"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">${image}</svg>`;
	const { pixels, width } = new Resvg(svg).render();
	const found = new Set<string>();
	for (let y = box.top; y < box.bottom; y++)
		for (let x = box.left; x < box.right; x++) {
			const at = (y * width + x) * 4;
			found.add(`#${pixels.toString('hex', at, at + 3)}`);
		}
	return [...found];
}

describe('the pictures of the site', () => {
	it('are one for each language, and the icons', () => {
		const expected = [...locales.map((locale) => `${locale}.png`), 'icon-192.png', 'icon-512.png'];
		expect([...pictures.keys()].sort()).toEqual(expected.sort());
	});

	it('have the sizes that other places ask for', () => {
		for (const locale of locales) expect(sizeOf(`${locale}.png`)).toEqual([1200, 630]);
		for (const size of [192, 512]) expect(sizeOf(`icon-${size}.png`)).toEqual([size, size]);
	});

	it('are the same, byte for byte, when drawn again', async () => {
		for (const [name, png] of await drawPictures()) {
			expect(png.equals(pictures.get(name)!), name).toBe(true);
		}
	});

	it('are light', () => {
		for (const [name, png] of pictures) expect(png.length, name).toBeLessThan(100_000);
	});
});

describe.each(locales)('the picture beside a link, %s', (locale) => {
	it('says what the landing says, and nothing else', async () => {
		const words: Record<string, string> = JSON.parse(
			read(`../src/content/${locale}/interface.json`)
		);
		const svg = linkPicture(await wordsIn(locale));
		const said = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
		const keys = [
			'site.name',
			'landing.title',
			'landing.promise.private',
			'landing.promise.neutral'
		];
		const start = keys.map((key) => `${words[key]} `).join('');
		expect(said.slice(0, start.length)).toBe(start);
		// The last line is the end of the paper promise: a whole sentence.
		const sheet = said.slice(start.length);
		expect(sheet).toMatch(/^\p{Lu}.{10,}/u);
		expect(words['landing.promise.paper-more']!.endsWith(`. ${sheet}`)).toBe(true);
	});

	it('keeps its words within the margins and off the sheet', () => {
		const png = pictures.get(`${locale}.png`)!;
		const paper = [colour('paper')];
		expect(coloursIn(png, { left: 0, right: 63, top: 0, bottom: 630 })).toEqual(paper);
		expect(coloursIn(png, { left: 814, right: 849, top: 130, bottom: 630 })).toEqual(paper);
		expect(coloursIn(png, { left: 1137, right: 1200, top: 0, bottom: 630 })).toEqual(paper);
		expect(coloursIn(png, { left: 0, right: 1200, top: 600, bottom: 630 })).toEqual(paper);
		// The words themselves, so that an empty picture does not pass.
		expect(coloursIn(png, { left: 64, right: 812, top: 130, bottom: 420 })).toContain(
			colour('ink')
		);
	});
});

describe('words for a picture', () => {
	const words = { name: 'Ballot', title: 'Know & vote', promises: ['Nobody sees.'] };

	it('may hold what XML would take for its own', () => {
		expect(linkPicture(words)).toContain('Know &amp; vote');
	});

	it.each([
		['too many', 'Know your positions '.repeat(9), 'Too long'],
		['too long', 'Menschenrechtsverträglichkeitsprüfungsverfahren', 'Too long'],
		['in letters that no font here holds', '投票前に', 'No font']
	])('stop the build when they are %s', (_, title, message) => {
		expect(() => linkPicture({ ...words, title: title.trim() })).toThrow(message);
	});
});

describe('the icon', () => {
	const icon = read('../static/icon.svg').trim();

	it('has the purple of the site, in the light and in the dark', () => {
		const [light, dark] = icon.split('@media');
		expect(light).toContain(colour('purple'));
		expect(dark).toContain(colour('purple', 'dark'));
	});

	it('stands in every page itself, so that one request stays one request', () => {
		const href = /rel="icon"\s+href="data:image\/svg\+xml,([^"]+)"/.exec(
			read('../src/app.html')
		)?.[1];
		expect(decodeURIComponent(href!)).toBe(icon);
	});
});
