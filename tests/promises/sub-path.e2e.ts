import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { build, copyTo } from '../support/site-copy';
import { open, say } from '../support/voter';
import { quickly, workerReady } from '../support/ways';
import { randomVoters } from '../support/sheets';
import {
	assert,
	assertNone,
	kept,
	noticed,
	seed,
	test,
	type Evidence,
	type World
} from './promise';
import { inNewTab } from './tab';

/* A host that gives each project a folder, such as GitHub Pages: https://example.org/repo/. */

const base = '/repo';

test.describe('Sub-path: Published in a folder of a host, everything works and nothing is asked for outside of it.', () => {
	test.describe.configure({ mode: 'default' });
	let place = '';
	let host: Awaited<ReturnType<typeof serveIn>>;

	test.beforeAll(async () => {
		place = await mkdtemp(join(tmpdir(), 'sub-path-'));
		const folder = copyTo(join(place, 'one'));
		await build(folder, { SITE_ORIGIN: `https://example.org${base}` });
		// The folder of the project, below a host that answers with the project's own page where there is none.
		await mkdir(join(folder, 'site'));
		await rename(join(folder, 'build'), join(folder, 'site', base));
		await cp(join(folder, 'site', base, '404.html'), join(folder, 'site/404.html'));
		host = await serveIn(folder);
	});
	test.afterAll(async () => {
		host?.close();
		await rm(place, { recursive: true, force: true });
	});

	test(
		'is kept',
		kept((world) => walk(world, host.address))
	);
	test(
		'notices: a link that forgets the folder',
		noticed(async (world) => {
			// A page without script: script mends its links when it starts.
			const page = join(place, 'one/site/404.html');
			const html = await readFile(page, 'utf8');
			await writeFile(page, html.replaceAll(`href="${base}/`, 'href="/'));
			try {
				return await walk(world, host.address);
			} finally {
				await writeFile(page, html);
			}
		})
	);
});

function walk(world: World, host: string): Promise<Evidence> {
	return inNewTab(world, {}, async (page) => {
		const faults: string[] = [];
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (!pathname.startsWith(`${base}/`)) faults.push(`${pathname} is outside of the folder`);
			if (response.status() === 404 && !pathname.includes('no-such'))
				faults.push(`${pathname} is not there`);
		});
		page.on('pageerror', ({ message }) => faults.push(message));
		const home = `${host}repo/`;
		await open(page, home);
		await languageLink(page, `${base}/es/`);
		await page.goBack();
		await open(page, home);
		await page.locator('[data-start]').click();
		await page.waitForURL(`${home}quiz/`);
		await say(page, 'Agree');
		await languageLink(page, `${base}/es/quiz/`);
		await languageLink(page, `${base}/quiz/`);
		await open(page, `${home}quiz/`);
		await quickly(page, randomVoters(1, seed)[0]!);
		await workerReady(page);

		const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
		assert(scope === home, `the worker serves ${scope}`);
		const manifest = await (await fetch(`${home}manifest.json`)).json();
		for (const one of [manifest.start_url, manifest.icons?.[0]?.src])
			assert(
				new URL(one, `${home}manifest.json`).pathname.startsWith(`${base}/`),
				`the manifest leads to ${one}`
			);
		const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
		assert(
			canonical?.startsWith(`https://example.org${base}/`),
			`a page says that it is at ${canonical}`
		);
		await page.goto(`${home}paper-quiz/`);
		const onPaper = (await page.locator('.paper-only').allTextContents()).join(' ');
		assert(
			onPaper.includes(`example.org${base}/`),
			`the address on paper does not lead into the folder: ${onPaper}`
		);
		const lost = await fetch(`${home}no-such-page/`);
		const text = await lost.text();
		assert(lost.status === 404, `what is not there is answered with ${lost.status}`);
		assert(
			text.includes(`href="${base}/`),
			'the page for what is not there leads out of the folder'
		);
		const policy = (await fetch(`${home}service-worker.js`)).headers.get('content-security-policy');
		assert(policy?.includes("connect-src 'self'"), `the worker may ask for nothing: ${policy}`);
		assertNone(faults, 'faults below a folder');
		return {
			figure: `start, answers, language and back, print, worker, manifest and 404 in ${base}/, 0 requests outside of it`
		};
	});
}

async function languageLink(page: Page, wanted: string): Promise<void> {
	const link = page.locator('header a[hreflang]').first();
	const leads = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
	assert(leads === wanted, `the other language is at ${leads}, not ${wanted}`);
	await link.click();
	await page.waitForURL(`**${wanted}`);
	await page.locator('html[data-hydrated]').waitFor();
}

/** The copy's own server, whose headers know the folder. */
async function serveIn(folder: string): Promise<{ address: string; close(): void }> {
	const code = `import { serve } from './hosting/serve.js'; console.log((await serve({ folder: 'site' })).address);`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
		cwd: folder,
		env: { ...process.env, SITE_ORIGIN: `https://example.org${base}` },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const address = await new Promise<string>((resolve, reject) => {
		child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
		child.once('exit', () => reject(new Error('the server of the copy stopped')));
	});
	return { address, close: () => child.kill() };
}
