import { wcagContrast } from 'culori';
import type { Page } from '@playwright/test';

/** Letters that do not stand out from what is behind them at 7:1, as the page paints them. */
export async function faintLetters(page: Page): Promise<string[]> {
	const lettering = await page.evaluate(() => {
		/** The colour of the nearest ground that is painted. */
		const groundOf = (one: Element): string => {
			const { backgroundColor } = getComputedStyle(one);
			const isClear = /[,/] 0\)$/.test(backgroundColor);
			return isClear && one.parentElement ? groundOf(one.parentElement) : backgroundColor;
		};
		return [...document.querySelectorAll<HTMLElement>('body *')]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.filter((one) => !one.closest('svg, .hidden-visually, :disabled'))
			.filter((one) =>
				[...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
			)
			.map((one) => ({
				words: one.innerText.slice(0, 40),
				colour: getComputedStyle(one).color,
				ground: groundOf(one)
			}));
	});
	return lettering
		.map((one) => ({ ...one, contrast: wcagContrast(one.colour, one.ground) }))
		.filter(({ contrast }) => contrast < 7)
		.map(({ words, colour, ground, contrast }) => {
			return `“${words}”: ${colour} on ${ground}, ${contrast.toFixed(1)}:1`;
		});
}
