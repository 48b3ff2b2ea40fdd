import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { contentLocales } from '../../bundle/entries.js';

/** Languages whose screens were written down, and those that came later. */
const written = readdirSync('tests/journeys/aria-snapshots');
const later = contentLocales()
	.map(({ tag }) => tag)
	.filter((tag) => !written.includes(tag));

/**
 * What a screen reader hears of a screen, in order, without what differs from run to run and from day to day, and
 * without the links to a language that came later.
 */
export async function heard(page: Page): Promise<string> {
	const lines = [
		`title: ${await page.title()}`,
		`language: ${await page.locator('html').getAttribute('lang')}`,
		await page.locator('body').ariaSnapshot(),
		''
	];
	return lines
		.join('\n')
		.replace(/ *- link .*:\n *- \/url: \/([^/\n]*)\/.*\n/g, (link, folder: string) =>
			later.includes(folder) ? '' : link
		)
		.replace(/localhost:\d+/g, 'ballot.example')
		.replace(/(on this phone until|en este teléfono hasta el) .*\./, '$1 another day.');
}
