import { expect, type Locator, type Page } from '@playwright/test';
import { open } from './voter';

/* The guide with its cards. */

/** The names of the cards, in their order. */
export function cardNames(page: Page): Promise<string[]> {
	return page.locator('main .card h3').allInnerTexts();
}

/** Opens the guide, which then holds that many positions. */
export async function positionsIn(page: Page, count: number): Promise<void> {
	await open(page, '/guide/');
	const said = count ? new RegExp(`^${count} positions?\\.`) : /there are none yet/;
	await expect(page.getByText(said)).toBeVisible();
}

/** A position's card in the guide, by the statement's name. */
export function cardOf(page: Page, name: string): Locator {
	return page
		.locator('main .card')
		.filter({ has: page.getByRole('heading', { name, exact: true }) });
}
