import type { Page } from 'playwright-core';
import { mark } from './hostile';
import { assert, assertComes, type World } from './promise';
import { hydrated } from '../support/voter';

/* A page that was given something hostile: what happens on it, and what must be true of it. */

/** Dialogs, script that ran, complaints, and requests to elsewhere. */
export function watch(page: Page, { site }: World): string[] {
	const faults: string[] = [];
	page.on('dialog', (dialog) => {
		faults.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text().slice(0, 200));
	});
	page.on('request', (request) => {
		const url = request.url();
		const isHome =
			url.startsWith(site.address) ||
			url.startsWith('data:') ||
			url.startsWith('http://127.0.0.1:');
		if (!isHome) faults.push(`asks ${url.slice(0, 100)}`);
	});
	return faults;
}

/** What must be true of a page whatever it was given. Where the text came by a link, it is nowhere to be seen. */
export async function examine(page: Page, text: string, mayShow: boolean): Promise<void> {
	const short = JSON.stringify(text.slice(0, 60));
	await assertComes(hydrated(page), `${short} keeps a page from hydrating`);
	const seen = await page.evaluate((mark) => {
		const named = ['innerHTML', 'location', 'body', 'documentElement'];
		const { documentElement, title, body } = document;
		return {
			ran: mark in window || mark in {} || mark in [],
			shown:
				documentElement.outerHTML.includes(mark) ||
				title.includes(mark) ||
				document.URL.includes(mark),
			isWhole: body instanceof HTMLBodyElement && documentElement instanceof HTMLHtmlElement,
			clobbered: named.filter((name) => document.getElementsByName(name).length > 0)
		};
	}, mark);
	assert(!seen.ran, `${short} ran, or reached every object`);
	assert(seen.isWhole && seen.clobbered.length === 0, `${short} took a name of the document`);
	assert(mayShow || !seen.shown, `bytes of ${short} are on the page`);
}
