import type { Page } from '@playwright/test';

/** What a screen reader hears of a screen, in order, without what differs from run to run and from day to day. */
export async function heard(page: Page): Promise<string> {
	const lines = [
		`title: ${await page.title()}`,
		`language: ${await page.locator('html').getAttribute('lang')}`,
		await page.locator('body').ariaSnapshot(),
		''
	];
	return lines
		.join('\n')
		.replace(/localhost:\d+/g, 'ballot.example')
		.replace(/(on this phone until|en este teléfono hasta el) .*\./, '$1 another day.');
}
