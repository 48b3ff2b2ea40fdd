import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
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

/** What the build wrote beside a page for hosts to send: brotli of quality 11. */
function compressedFile(path: string): string {
	return join('build', path.endsWith('/') ? `${path}index.html.br` : `${path}.br`);
}

function heaviest(kind: string): { path: string; bytes: number } {
	const weighed = pages
		.filter((page) => kindOf(page) === kind)
		.map(({ path }) => ({ path, bytes: statSync(compressedFile(path)).size }));
	return weighed.reduce((most, one) => (one.bytes > most.bytes ? one : most));
}

for (const [kind, limit] of Object.entries(budget)) {
	test(`${kind}: the heaviest page keeps its budget`, async ({ page }) => {
		const { path, bytes } = heaviest(kind);
		let requests = 0;
		page.on('request', (request) => (requests += Number(/^https?:/.test(request.url()))));
		await page.goto(path, { waitUntil: 'networkidle' });
		const painted = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		);
		console.log(
			`${kind}: ${path} ${bytes} of ${limit.brotliBytes} bytes, ${requests} of ${limit.requests} requests, ` +
				`first paint after ${Math.round(painted)} ms (not judged)`
		);
		expect(bytes, limit.why).toBeLessThanOrEqual(limit.brotliBytes);
		expect(requests, limit.why).toBeLessThanOrEqual(limit.requests);
	});
}

test('every page that was built is of a kind that has a budget', () => {
	expect([...new Set(pages.map(kindOf))].sort()).toEqual(Object.keys(budget).sort());
});
