import type { Page } from '@playwright/test';

/** The longest transition or animation that the page's styles allow, in seconds. */
export function longestMotion(page: Page): Promise<number> {
	return page.evaluate(() => {
		const longest = (list: string) => Math.max(...list.split(',').map(parseFloat));
		return Math.max(
			...[...document.querySelectorAll('*')].map((one) => {
				const { transitionDuration, animationDuration } = getComputedStyle(one);
				return Math.max(longest(transitionDuration), longest(animationDuration));
			})
		);
	});
}
