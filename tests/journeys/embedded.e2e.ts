import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import { shortCode } from '../support/screens';
import { button, heading, open, say } from '../support/voter';

/* In another app's window, and in a frame of a host that sends no headers. R9, R13 and R26 prove the rest. */

test.describe('inside another app', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/22A3354 Instagram 360.0.0.30.108',
		permissions: ['clipboard-read', 'clipboard-write']
	});

	test('the warning’s link is copied, with a friend’s answers too, and the warning goes after the first statement', async ({
		page
	}) => {
		for (const [address, wanted] of [
			['/quiz/', /\/quiz\/$/],
			[`/friend/#${shortCode}`, new RegExp(`/friend/#${shortCode}$`)]
		] as const) {
			await open(page, address);
			await button(page, 'Copy the link').first().tap();
			await expect(page.getByText('Copied.')).toBeVisible();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(wanted);
		}
		await open(page, '/quiz/');
		await expect(page.getByText('It may see what you tap.')).toBeVisible();
		await say(page, 'Agree');
		await expect(page.getByText('It may see what you tap.')).toHaveCount(0);
	});

	test('where the app refuses to copy, the link is there to be read', edge, async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await open(page, '/');
		await button(page, 'Copy the link').tap();
		await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
	});
});

test('inside another site’s frame nothing is shown, even by a host without headers', async ({
	page,
	request
}) => {
	const html = await (await request.get('/quiz/')).text();
	const server = createServer((asked, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(asked.url === '/quiz/' ? html : '<!doctype html><iframe src="/quiz/"></iframe>');
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const address = `http://localhost:${(server.address() as AddressInfo).port}`;
	await page.goto(`${address}/`);
	await expect(page.frameLocator('iframe').locator('html')).toBeHidden();
	await page.goto(`${address}/quiz/`);
	await expect(heading(page)).toBeVisible();
	server.close();
});
