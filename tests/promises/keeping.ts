import type { Page } from 'playwright-core';
import words from '../../src/content/en/interface.json' with { type: 'json' };

/* What a proof needs to know of "Keep on this phone", in English. */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** On a page that offers it, once something was answered. */
export async function keepOnPhone(page: Page): Promise<void> {
	await button(page, words['keep.offer']).click();
	await button(page, words['keep.stop']).waitFor();
}

export async function eraseEverything(page: Page): Promise<void> {
	await button(page, words['erase.offer']).click();
	await button(page, words['erase.sure']).click();
	await page.getByText(words['erase.done']).waitFor();
}

/** The notices a voter is shown about keeping. */
export function noticesOn(page: Page): Promise<string[]> {
	return page.locator('p.notice[role="status"]').allTextContents();
}

/** Every place where a page can keep something, with what is there. */
export function everythingKept(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const ours = ([key]: [string, unknown]) => key.startsWith('ballot');
		const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
		return [
			...Object.entries({ ...sessionStorage })
				.filter(ours)
				.map(([key, value]) => `tab ${key}=${value}`),
			...Object.entries({ ...localStorage }).map(([key, value]) => `phone ${key}=${value}`),
			...databases,
			...(document.cookie === '' ? [] : [`cookie ${document.cookie}`])
		];
	});
}
