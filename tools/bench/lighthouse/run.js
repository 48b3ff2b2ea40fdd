/** `npm run bench -- lighthouse`: Lighthouse's four categories, as on a phone, for the yardsticks and a screen of each kind. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../../hosting/serve.js';
import { findBrowser, launchFlags } from '../../../tests/support/find-browser.js';
import { serveYardsticks } from '../yardsticks.js';

const run = promisify(execFile);
const program = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));
const port = '9333';

const host = await serve();
const yardsticks = await serveYardsticks();
const pages = [
	...yardsticks.subjects,
	...['', 'quiz/', 'guide/', 'how-it-works/', 'es/', 'es/quiz/'].map((path) => ({
		name: `/${path}`,
		address: host.address + path
	}))
];
try {
	console.log('| page | performance | accessibility | best practices | seo | points lost |');
	console.log('| --- | ---: | ---: | ---: | ---: | --- |');
	for (const { name, address } of pages) {
		const { categories, audits } = await look(address);
		const scores = categories.map(({ score }) => Math.round((score ?? NaN) * 100));
		const lost = categories
			.flatMap(({ auditRefs }) => auditRefs)
			.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
			.map(({ id }) => id);
		console.log(`| ${name} | ${scores.join(' | ')} | ${[...new Set(lost)].join(', ')} |`);
	}
} finally {
	await Promise.all([host.close(), yardsticks.close()]);
}

/**
 * A browser of its own for each page: in one that was used before, Lighthouse now and then misses the start of its trace.
 *
 * @param {string} address
 * @returns {Promise<{ categories: { score: number | null, auditRefs: { id: string, weight: number }[] }[], audits: Record<string, { score: number | null }> }>} scores from 0 to 1
 * @throws {Error} with Lighthouse's own words when it cannot measure
 */
async function look(address) {
	const args = [...launchFlags, `--remote-debugging-port=${port}`];
	const browser = await chromium.launch({ executablePath: findBrowser().path, args });
	try {
		const words = [program, address, '--port', port, '--output', 'json', '--quiet'];
		const { stdout } = await run(process.execPath, words, { maxBuffer: 50_000_000 });
		const { categories, audits } = JSON.parse(stdout);
		return { categories: Object.values(categories), audits };
	} catch (error) {
		const said = /** @type {{ stderr?: string }} */ (error).stderr;
		throw new Error(said ?? String(error), { cause: error });
	} finally {
		await browser.close();
	}
}
