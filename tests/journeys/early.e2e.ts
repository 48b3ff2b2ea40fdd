import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { button, goOn } from '../support/voter';

/** Serves one built page, but holds back its script, as a slow network would, until it is let go. */
async function servePageWithLateScript(file: string, path = '/quiz/') {
	const html = await readFile(file, 'utf8');
	const script = html.lastIndexOf('<script>');
	let letGo = () => {};
	const late = new Promise<void>((resolve) => (letGo = resolve));
	let loads = 0;
	const server = createServer((_, response) => {
		loads++;
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
		response.write(html.slice(0, script));
		void late.then(() => response.end(html.slice(script)));
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${port}${path}`,
		letGo,
		loads: () => loads,
		close: () => server.close()
	};
}

test('a tap before the script runs is kept', async ({ page }) => {
	const late = await servePageWithLateScript('build/quiz/index.html');
	await page.goto(late.address, { waitUntil: 'commit' });
	await expect(button(page, 'Continue')).toBeDisabled();
	await page.getByText('It depends', { exact: true }).tap();
	await page.getByText('This matters a lot to me').tap();
	expect(await page.evaluate(() => document.documentElement.dataset.hydrated)).toBeUndefined();

	late.letGo();
	await page.locator('html[data-hydrated]').waitFor();
	await expect(page.getByLabel('It depends', { exact: true })).toBeChecked();
	await expect(page.getByLabel('This matters a lot to me')).toBeChecked();
	await goOn(page, 'Continue');
	await page.goBack();
	await expect(page.getByLabel('It depends', { exact: true })).toBeChecked();
	late.close();
});

test('Start tapped before the script runs is shown as taken, and followed without a second load', async ({
	page
}) => {
	const late = await servePageWithLateScript('build/index.html', '/');
	await page.goto(late.address, { waitUntil: 'commit' });
	const start = page.locator('[data-start]');
	await start.tap();
	await expect(start).toHaveAttribute('aria-busy', 'true');
	expect(new URL(page.url()).pathname).toBe('/');

	late.letGo();
	await expect(page.getByRole('radio')).toHaveCount(5);
	expect(new URL(page.url()).pathname).toBe('/quiz/');
	expect(late.loads()).toBe(1);
	late.close();
});

test('a page whose script never comes says so after ten seconds, and offers the quiz on paper', async ({
	page
}) => {
	const late = await servePageWithLateScript('build/quiz/index.html');
	await page.goto(late.address, { waitUntil: 'commit' });
	const paper = page.locator('.late').getByRole('link');
	await expect(paper).toBeHidden();
	// The style’s own clock is turned on, so that nobody waits for it.
	await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
	await expect(paper).toBeVisible();
	await expect(paper).toHaveAttribute('href', '/paper-quiz/');
	late.close();
});
