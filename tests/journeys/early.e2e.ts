import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { button, goOn } from './voter';

/** Serves one built page, but holds back its script, as a slow network would, until it is let go. */
async function servePageWithLateScript(file: string) {
	const html = await readFile(file, 'utf8');
	const script = html.lastIndexOf('<script>');
	let letGo = () => {};
	const late = new Promise<void>((resolve) => (letGo = resolve));
	const server = createServer((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
		response.write(html.slice(0, script));
		void late.then(() => response.end(html.slice(script)));
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://localhost:${port}/quiz/`, letGo, close: () => server.close() };
}

test('a tap before the script runs is kept', async ({ page }) => {
	const late = await servePageWithLateScript('build/quiz/index.html');
	await page.goto(late.address, { waitUntil: 'commit' });
	await expect(button(page, 'Continue')).toBeDisabled();
	await page.getByText('It depends', { exact: true }).tap();
	await page.getByText('This matters a lot to me').tap();
	expect(await page.evaluate(() => document.documentElement.dataset.awake)).toBeUndefined();

	late.letGo();
	await page.locator('html[data-awake]').waitFor();
	await expect(page.getByLabel('It depends', { exact: true })).toBeChecked();
	await expect(page.getByLabel('This matters a lot to me')).toBeChecked();
	await goOn(page, 'Continue');
	await page.goBack();
	await expect(page.getByLabel('It depends', { exact: true })).toBeChecked();
	late.close();
});
