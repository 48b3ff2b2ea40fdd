import { expect, test as base, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { openSite, type Site } from '../support/site';
import { heading, open, say, start } from '../support/voter';
import { workerReady } from '../support/ways';

/* R25 proves what the worker does and does not; here is what a voter sees of it. */

const test = base.extend<{ site: Site; voter: Page }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
	site: async ({}, use) => {
		const site = await openSite('build');
		await use(site);
		await site.close();
	},
	voter: async ({ browser, site }, use) => {
		const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'allow' });
		await use(await context.newPage());
		await context.close();
	}
});

test('after one visit the quiz works without a network, and where the server is broken', async ({
	site,
	voter
}) => {
	await open(voter, '/');
	await workerReady(voter);
	site.become('down');
	await open(voter, '/');
	await start(voter);
	await say(voter, 'Agree');
	await open(voter, '/quiz/');
	site.become('broken');
	await open(voter, '/quiz/');
	await expect(voter.getByRole('radio')).toHaveCount(5);
});

test(
	'without a network, a page that is not kept says so in its language and leads to the answers',
	edge,
	async ({ site, voter }) => {
		await open(voter, '/es/quiz/');
		await workerReady(voter);
		await say(voter, 'Agree');
		site.become('down');
		await voter.goto('/es/print/');
		await expect(heading(voter)).toHaveText('No tiene conexión');
		await voter.locator('main a').first().tap();
		await expect(voter.locator('html[data-hydrated][lang=es]')).toHaveCount(1);
		await expect(voter.locator('.start a[href$="/guide/"]')).toBeVisible();
	}
);
