import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { changingSite } from '../support/changing-site';
import { atQuestion, button, heading, open, say, type Said } from '../support/voter';

const test = base.extend<{ site: Awaited<ReturnType<typeof changingSite>>; voter: Page }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
	site: async ({}, use) => {
		const site = await changingSite();
		await use(site);
		await site.close();
	},
	voter: async ({ browser, site, viewport, hasTouch, isMobile }, use) => {
		const context = await browser.newContext({
			baseURL: site.address,
			serviceWorkers: 'allow',
			viewport,
			hasTouch,
			isMobile
		});
		await use(await context.newPage());
		await context.close();
	}
});

/** Opens a page and waits until the worker has kept what it keeps. */
async function visit(page: Page, path = '/'): Promise<void> {
	await open(page, path);
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state === 'activated') return;
		await new Promise((resolve) => active?.addEventListener('statechange', resolve));
	});
}

/** The paths in each cache. */
const caches = (page: Page) =>
	page.evaluate(async () => {
		const names = await globalThis.caches.keys();
		return Promise.all(
			names.map(async (name) => {
				const requests = await (await globalThis.caches.open(name)).keys();
				return requests.map(({ url }) => new URL(url).pathname).sort();
			})
		);
	});

const isCached = (path: string) => !path.startsWith('/_app/');

test('after one visit the quiz starts without a network, from its address too', async ({
	site,
	voter
}) => {
	await visit(voter);
	site.become('down');
	await open(voter, '/');
	await voter.getByRole('link', { name: /Start the short quiz/ }).tap();
	await say(voter, 'Agree');
	await atQuestion(voter, 2);
	await open(voter, '/quiz/');
	await atQuestion(voter, 2);
	await button(voter, 'See my guide now').tap();
	await expect(heading(voter)).toHaveText('My human rights guide');
});

test('without a network, a page that is not kept says so and leads to the answers', async ({
	site,
	voter
}) => {
	await visit(voter, '/es/quiz/');
	await voter.getByText('De acuerdo', { exact: true }).tap();
	site.become('down');
	await voter.goto('/es/guide/');
	await expect(heading(voter)).toHaveText('Ahora no hay red');
	await expect(heading(voter)).toHaveCSS('font-weight', '700');
	await voter.getByRole('link', { name: 'Ir al inicio' }).tap();
	await voter.getByRole('link', { name: 'Abrir mi guía' }).tap();
	await expect(heading(voter)).toHaveText('Mi guía de derechos humanos');
});

test('without a network an address without its slash shows what is kept, and another language leads there', async ({
	site,
	voter
}) => {
	await visit(voter, '/quiz/');
	site.become('down');
	await open(voter, '/quiz');
	await atQuestion(voter, 1);
	await voter.goto('/es/guide/');
	await expect(heading(voter)).toHaveText('You are offline');
});

test('a browser that refuses the worker shows the quiz without an error', async ({
	site,
	browser
}) => {
	const page = await browser.newPage({ baseURL: site.address, serviceWorkers: 'allow' });
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		ServiceWorkerContainer.prototype.register = () =>
			Promise.reject(new DOMException('refused', 'SecurityError'));
	});
	await open(page, '/quiz/');
	await page.waitForLoadState('load');
	await atQuestion(page, 1);
	expect(errors).toEqual([]);
	await page.close();
});

test('in easy words the quiz starts without a network too', async ({ site, voter }) => {
	await visit(voter, '/es/easy/quiz/');
	site.become('down');
	await open(voter, '/es/easy/');
	await voter.getByRole('link', { name: /Empezar el cuestionario corto/ }).tap();
	await expect(heading(voter)).toHaveText(/votar otra vez/);
	await voter.goto('/es/easy/guide/');
	await expect(heading(voter)).toHaveText('Ahora no hay red');
});

test('what is kept is the same whatever a voter answers, and so is what is asked for', async ({
	site,
	voter
}) => {
	const asked: string[][] = [];
	for (const said of ['Strongly agree', 'Disagree', 'skip'] as Said[]) {
		const before = site.requests.length;
		const page = await voter.context().browser()!.newPage({
			baseURL: site.address,
			serviceWorkers: 'allow',
			hasTouch: true
		});
		await visit(page, '/quiz/');
		await say(page, said);
		await page.getByText('This matters a lot to me').tap();
		await button(page, 'See my guide now').tap();
		expect((await caches(page)).map((paths) => paths.filter(isCached))).toEqual([
			['/', '/offline/', '/quiz/']
		]);
		await page.close();
		asked.push(site.requests.slice(before).sort());
	}
	expect(asked[1]).toEqual(asked[0]);
	expect(asked[2]).toEqual(asked[0]);
});

test('a page does not wait for ever for a network that says nothing', async ({ site, voter }) => {
	await visit(voter);
	site.become('silent');
	await open(voter, '/quiz/');
	await atQuestion(voter, 1);
});

test('a server that is broken is as good as none', async ({ site, voter }) => {
	await visit(voter);
	site.become('broken');
	await open(voter, '/quiz/');
	await atQuestion(voter, 1);
});

const nextSum = 'fedcba9876543210';

/** A new version of the site: its start page and its worker differ. */
function deployNext(site: Awaited<ReturnType<typeof changingSite>>) {
	site.deploy('/', (html) => html.replace('<html ', '<html data-version="next" '));
	site.deploy('/service-worker.js', (code) => code.replace(/[0-9a-f]{16}(?=`)/, nextSum));
}

test('a new version is shown at the next load, and then without a network too', async ({
	site,
	voter
}) => {
	await visit(voter);
	deployNext(site);
	await open(voter, '/');
	await expect(voter.locator('html[data-version="next"]')).toHaveCount(1);
	await expect
		.poll(() => voter.evaluate(() => globalThis.caches.keys()), { timeout: 30_000 })
		.toEqual([`ballot-of-rights:${nextSum}`]);
	site.become('down');
	await open(voter, '/');
	await expect(voter.locator('html[data-version="next"]')).toHaveCount(1);
});

test('a new version while a quiz is open does not disturb it', async ({ site, voter }) => {
	await visit(voter, '/quiz/');
	await say(voter, 'Agree');
	await voter.evaluate(() => {
		document.documentElement.dataset.same = '';
	});
	deployNext(site);
	await voter.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update();
	});
	await expect
		.poll(() => voter.evaluate(() => globalThis.caches.keys()), { timeout: 30_000 })
		.toEqual([`ballot-of-rights:${nextSum}`]);
	await say(voter, 'Disagree');
	await atQuestion(voter, 3);
	await button(voter, 'See my guide now').tap();
	await expect(voter.getByText('2 positions. Only you can see them.')).toBeVisible();
	await expect(voter.locator('html[data-same]')).toHaveCount(1);
});

test('the kill switch removes the worker and what it kept within one visit', async ({
	site,
	voter
}) => {
	await visit(voter);
	site.deploy('/service-worker.js', () => readFileSync('hosting/no-worker.js', 'utf8'));
	await voter.goto('/');
	await expect
		.poll(() =>
			voter.evaluate(async () => [
				(await navigator.serviceWorker.getRegistrations()).length,
				(await globalThis.caches.keys()).length
			])
		)
		.toEqual([0, 0]);
});
