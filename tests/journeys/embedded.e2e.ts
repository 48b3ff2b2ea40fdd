import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { shortCode } from '../support/screens';
import { button, heading, open, say } from '../support/voter';

/* The site where it is not at home: in another app's window, in another site's frame, without script. */

test.describe('inside another app', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/22A3354 Instagram 360.0.0.30.108',
		permissions: ['clipboard-read', 'clipboard-write']
	});

	test('a warning with the link to copy stands before the first statement, and goes after it', async ({
		page
	}) => {
		await open(page, '/quiz/');
		await expect(page.getByText('It may see what you tap.')).toBeVisible();
		await button(page, 'Copy the link').tap();
		await expect(page.getByText('Copied.')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
		await say(page, 'Agree');
		await expect(page.getByText('It may see what you tap.')).toHaveCount(0);
	});

	test('a friend’s link is copied whole, so that it opens in a browser', async ({ page }) => {
		await open(page, `/friend/#${shortCode}`);
		await button(page, 'Copy the link').tap();
		await expect(page.getByText('Copied.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(`${page.url()}#${shortCode}`);
	});

	test('where the app refuses to copy, the link stands there', async ({ page }) => {
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

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of ['/quiz/', '/full/quiz/']) {
		test(`${path} leads to the whole quiz on paper`, async ({ page }) => {
			await page.goto(path);
			await page.locator('main').getByRole('link', { name: 'On paper' }).tap();
			await expect(heading(page)).toHaveText('The quiz on paper');
			const [short, more] = await page.locator('.paper-quiz').all();
			await expect(short!.locator('> li')).toHaveCount(12);
			await expect(more!.locator('> li')).toHaveCount(24);
			await expect(more!).toHaveAttribute('start', '13');
			const boxes = short!.locator('> li').first().getByRole('listitem');
			await expect(boxes).toHaveText([
				'Strongly agree',
				'Agree',
				'It depends',
				'Disagree',
				'Strongly disagree',
				'This matters a lot to me'
			]);
		});
	}
});

test('where script fails, the foot of the page leads to the quiz on paper', async ({ page }) => {
	await page.route('**/quiz/', async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({ response, body: html.replace(/<script>\s*\{/, '<script>throw 0;{') });
	});
	await page.goto('/quiz/');
	await page.getByRole('link', { name: 'On paper' }).tap();
	await expect(heading(page)).toHaveText('The quiz on paper');
});
