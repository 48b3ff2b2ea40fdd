import type { Page } from 'playwright-core';
import { open } from './voter';

/** A short quiz with every kind of answer in it. */
export const someCode = 'ASFDZZi63NQyDA';

/** The pages of the private zone, below a language's landing page. */
export const screenPaths: readonly string[] = ['', 'full/'].flatMap((length) =>
	['quiz/', 'guide/', 'share/', 'share/positions/'].map((page) => length + page)
);

/** Opens the site in a tab where the short quiz was answered before. */
export async function openAnswered(page: Page, url: string): Promise<void> {
	await open(page, new URL('/', url).href);
	await page.evaluate((code) => sessionStorage.setItem('ballot-of-rights:answers', code), someCode);
	await page.goto('about:blank');
	await open(page, url);
}
