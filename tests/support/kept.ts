import { expect, type Page } from '@playwright/test';
import { button, open, say } from './voter';

/* What the site keeps, and keeping it on this phone. */

/** What the site keeps, by where it is. */
export const kept = (page: Page) =>
	page.evaluate(async () => ({
		tab: Object.keys(sessionStorage)
			.filter((key) => key.startsWith('ballot'))
			.sort(),
		phone: Object.keys(localStorage).sort(),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		cookie: document.cookie
	}));

/** What is there where nothing is kept. */
export const nothing = { tab: [], phone: [], databases: [], cookie: '' };

/** Answers two statements, goes to the guide and chooses to keep. */
export async function keepTwo(page: Page) {
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await say(page, 'Disagree');
	await open(page, '/guide/');
	await button(page, 'Keep on this phone').tap();
	await expect(page.getByText(/^Kept on this phone until/)).toBeFocused();
}
