import type { Page } from '@playwright/test';

/** Texts that stand clearly above the one that is read before them. */
export function readTooLate(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const texts = document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, label)');
		const places = [...texts]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.filter((one) => !one.closest('.hidden-visually, dl, table, [role=status]'))
			.map((one) => ({ words: one.innerText.slice(0, 40), top: one.getBoundingClientRect().top }));
		return places
			.filter(({ top }, index) => index > 0 && top < places[index - 1]!.top - 24)
			.map(({ words }) => words);
	});
}

/** The words of the page's language link, help, privacy and "Erase", in the order they are read. */
export function helpInOrder(page: Page, wanted: readonly string[]): Promise<string[]> {
	return page.evaluate((wanted) => {
		const words = [...document.querySelectorAll<HTMLElement>('a, button')]
			.filter((one) => one.checkVisibility() && !one.closest('main, nav'))
			.map((one) => one.innerText.trim())
			.filter((one) => wanted.includes(one));
		return [...new Set(words)];
	}, wanted);
}
