import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Languages whose screens were written down. */
const written = readdirSync('tests/journeys/aria-snapshots');

/**
 * What a screen reader hears of a screen, in order, without what differs from run to run and from day to day, and
 * without the links to a language that came later.
 */
export async function heard(page: Page): Promise<string> {
	const links = await page.locator('a[hreflang]').evaluateAll((all) =>
		all.map((link) => ({
			language: link.getAttribute('hreflang') ?? '',
			name: link.textContent
		}))
	);
	const later = links.filter(({ language }) => !written.includes(language));
	const lines = [
		`title: ${await page.title()}`,
		`language: ${await page.locator('html').getAttribute('lang')}`,
		await page.locator('body').ariaSnapshot(),
		''
	];
	return later
		.reduce(
			(text, { name }) => text.replace(new RegExp(` *- link "${name}":\\n.*\\n`), ''),
			lines.join('\n')
		)
		.replace(/localhost:\d+/g, 'ballot.example')
		.replace(/(on this phone until|en este teléfono hasta el) .*\./, '$1 another day.');
}
