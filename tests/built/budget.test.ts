import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { screensOf } from '../../bundle/entries.js';
import { readSite, type BuiltPage } from '../support/built-site';

interface Limit {
	/** The page's HTML with all that stands in it, in brotli bytes of quality 11. */
	readonly brotliBytes: number;
	/** From the address to the end of loading. */
	readonly requests: number;
	readonly why: string;
}

const budget: Record<string, Limit> = JSON.parse(readFileSync('tools/bench/budget.json', 'utf8'));
const { pages } = readSite();

function kindOf({ path, zone }: BuiltPage): string {
	if (zone === 'reading') return 'reading';
	if (/\/full\//.test(path)) return 'full';
	return screensOf('tools').some((page) => path.endsWith(`/${page}/`)) ? 'tools' : 'quiz';
}

/** @param quality 11 as the site is packed, or less where only the order counts */
const compressed = ({ html }: BuiltPage, quality: number) =>
	brotliCompressSync(html, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: html.length
		}
	}).length;

/** How many files a page names that a browser asks for at once; pictures written into the page are none. */
const asksFor = ({ html }: BuiltPage) =>
	(
		html.match(
			/<(?:script|img|iframe|source)\b[^>]*\bsrc=["']?(?!data:)|<link\b[^>]*\brel=["']?(?:stylesheet|preload|modulepreload)/g
		) ?? []
	).length;

for (const [kind, limit] of Object.entries(budget)) {
	test(`${kind}: the heaviest page keeps its budget`, () => {
		// The longest few: which of them is the heaviest, only compressing tells.
		const [heaviest] = pages
			.filter((page) => kindOf(page) === kind)
			.toSorted((one, other) => other.html.length - one.html.length)
			.slice(0, 3)
			.toSorted((one, other) => compressed(other, 5) - compressed(one, 5));
		const bytes = compressed(heaviest!, 11);
		console.log(`${kind}: ${bytes} of ${limit.brotliBytes} bytes`);
		expect(bytes, limit.why).toBeLessThanOrEqual(limit.brotliBytes);
	});

	test(`${kind}: no page asks for more than its budget`, () => {
		const own = pages.filter((page) => kindOf(page) === kind);
		const asking = own.filter((page) => 1 + asksFor(page) > limit.requests);
		expect(
			asking.map(({ path }) => path),
			limit.why
		).toEqual([]);
	});
}

test('every page that was built is of a kind that has a budget', () => {
	expect([...new Set(pages.map(kindOf))].sort()).toEqual(Object.keys(budget).sort());
});
