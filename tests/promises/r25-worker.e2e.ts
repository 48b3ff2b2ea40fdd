import { readFile } from 'node:fs/promises';
import type { Page, Request } from 'playwright-core';
import { both, inPages } from './alter';
import {
	assert,
	assertComes,
	assertNone,
	type World,
	kept,
	noticed,
	test,
	type Evidence,
	assertSoon
} from './promise';
import type { Alteration } from '../support/site';
import { inNewTab } from './tab';
import { hydrated, open, say, statementOn } from '../support/voter';
import { workerReady } from '../support/ways';

const worker = '/service-worker.js';
/** The mark of the version that is deployed while a quiz is open. */
const nextSum = 'fedcba9876543210';

test.describe('R25: After one visit the quiz starts without a network; a new version is shown at once and disturbs nobody; the worker can be taken away within one visit.', () => {
	test('is kept', kept(comesAndGoes));
	test('notices: there is no worker', noticed(comesAndGoes, replaceWorker('', 404)));
	test(
		'notices: the worker opens the database with the second copy of the answers',
		noticed(comesAndGoes, (reply) =>
			reply.url === worker
				? { ...reply, body: Buffer.from(`indexedDB.open('ballot-of-rights');${reply.body}`) }
				: reply
		)
	);
	test(
		'notices: what is kept is shown first, and for ever',
		noticed(
			comesAndGoes,
			replaceWorker(`
				addEventListener('install', (e) => { skipWaiting(); e.waitUntil(caches.open('old').then((c) => c.addAll(['/', '/quiz/']))); });
				addEventListener('activate', (e) => e.waitUntil(clients.claim()));
				addEventListener('fetch', (e) => e.respondWith(caches.match(e.request, { ignoreSearch: true }).then((kept) => kept || fetch(e.request))));`)
		)
	);
	test(
		'notices: an open quiz is loaded anew by a new worker',
		noticed((world) =>
			inNewTab(world, { serviceWorkers: 'allow' }, async (page) => {
				await page.addInitScript(() => {
					navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
				});
				await visit(page, world);
				await newVersion(page, world);
				return { figure: 'undisturbed' };
			})
		)
	);
});

function comesAndGoes(world: World): Promise<Evidence> {
	return inNewTab(world, { serviceWorkers: 'allow' }, async (page) => {
		await visit(page, world);
		await holdBlind(world);
		const seconds = await withoutNetwork(page, world);
		await newVersion(page, world);
		await takenAway(page, world);
		return {
			figure: `starts with the network cut, and after ${seconds.toFixed(1)} s with a silent one; a new version at the next load, an open quiz undisturbed; taken away in one visit`
		};
	});
}

function replaceWorker(code: string, status = 200): Alteration {
	return (reply) => (reply.url === worker ? { ...reply, status, body: Buffer.from(code) } : reply);
}

/** The first visit, until the worker keeps what it keeps. */
async function visit(page: Page, { site }: World): Promise<void> {
	await open(page, site.address);
	await assertComes(workerReady(page), 'a visit leaves no worker');
}

/** Of all that holds answers a worker can reach a database and what a page tells it: this one asks for neither. */
async function holdBlind({ site }: World): Promise<void> {
	const script = await (await fetch(new URL(worker, site.address))).text();
	assert(!/indexedDB|['"`]message['"`]|onmessage/.test(script), 'the worker can read what is kept');
}

/** @returns how many seconds a page takes where the network says nothing */
async function withoutNetwork(page: Page, { site }: World): Promise<number> {
	site.become('down');
	await page.goto('about:blank');
	await assertComes(open(page, site.address), 'without a network the start page does not come');
	await assertComes(
		open(page, `${site.address}quiz/`),
		'without a network the quiz does not start'
	);
	const before = await statementOn(page);
	await say(page, { reply: 'agree', matters: false });
	assert((await statementOn(page)) !== before, 'without a network the quiz does not go on');
	site.become('silent');
	const start = performance.now();
	await assertComes(
		open(page, `${site.address}quiz/`),
		'where the network says nothing, the quiz never starts'
	);
	site.become('up');
	return (performance.now() - start) / 1000;
}

/** A deploy while a quiz is open, and the next load. */
async function newVersion(page: Page, { site }: World): Promise<void> {
	await open(page, `${site.address}quiz/`);
	await page.evaluate(() => (document.documentElement.dataset.same = ''));
	const at = await statementOn(page);
	const nextPages = inPages((html) => html.replace('<html ', '<html data-version="next" '));
	const nextWorker: Alteration = (reply) =>
		reply.url === worker && reply.status === 200
			? {
					...reply,
					body: Buffer.from(reply.body.toString().replace(/[0-9a-f]{16}(?=[`'"])/, nextSum))
				}
			: reply;
	site.deploy(both(nextPages, nextWorker));
	const isLoad = (request: Request) => request.isNavigationRequest();
	const loads: Request[] = [];
	page.on('request', (request) => isLoad(request) && loads.push(request));
	await assertComes(replaced(page), 'a new worker never takes the place of the old one');
	// What loads a page anew does so when the new worker comes; on a busy machine its request takes a moment.
	await page.waitForRequest(isLoad, { timeout: 1000 }).catch(() => {});
	await hydrated(page);
	const isSame = await page.evaluate(() => document.documentElement.dataset.same === '');
	assert(
		isSame && loads.length === 0 && (await statementOn(page)) === at,
		'a new version disturbs an open quiz'
	);
	await open(page, site.address);
	const version = await page.locator('html').getAttribute('data-version');
	assert(version === 'next', 'a new version is not shown at the next load');
}

/** Asks for a new worker, and waits until the page has it. A page that is loaded anew then has it too. */
async function replaced(page: Page): Promise<void> {
	const taken = page.evaluate(async () => {
		const { serviceWorker } = navigator;
		const changed = new Promise((resolve) =>
			serviceWorker.addEventListener('controllerchange', resolve)
		);
		const registration = await serviceWorker.getRegistration();
		await registration?.update();
		await changed;
	});
	const late = page.waitForFunction(() => false, undefined, { timeout: 10_000 });
	await Promise.race([taken, late]).catch((error: Error) => {
		if (!error.message.includes('context was destroyed')) throw error;
	});
}

/** The host puts the worker that removes itself in its place. */
async function takenAway(page: Page, { site }: World): Promise<void> {
	const remover = await readFile('hosting/no-worker.js', 'utf8');
	site.deploy(replaceWorker(remover));
	await open(page, site.address);
	await hydrated(page);
	const left = async () =>
		page.evaluate(async () => [
			...(await navigator.serviceWorker.getRegistrations()).map(
				({ scope }) => `worker for ${scope}`
			),
			...(await caches.keys()).map((name) => `cache ${name}`)
		]);
	await assertSoon(async () =>
		assertNone(await left(), 'things are left of the worker after a visit')
	);
}
