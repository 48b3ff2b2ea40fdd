import { wcagContrast } from 'culori';
import { expect, test, type Page } from '@playwright/test';
import { lookAt, phone } from '../support/viewports';
import { casesOf } from '../support/cases';
import { screens } from '../support/screens';

interface Ring {
	readonly words: string;
	readonly width: number;
	readonly colour: string;
	/** What the ring lies against, outside and inside. */
	readonly grounds: readonly string[];
	/** True where the bar with Continue lies over the focused control. */
	readonly isCovered: boolean;
	readonly isOnScreen: boolean;
}

/** The ring around what has the focus; undefined while nothing has. */
function ringOf(page: Page): Promise<Ring | undefined> {
	return page.evaluate(async () => {
		// Rows that come into sight are laid out in the frame after.
		await new Promise((done) => setTimeout(done, 40));
		const focused = document.activeElement as HTMLElement | null;
		if (!focused || focused === document.body) return undefined;
		// A control in a row shows its ring around the row; the star is drawn beside its box.
		const ringed = [focused, focused.closest('label')].find(
			(one) => one && getComputedStyle(one).outlineStyle !== 'none'
		);
		const own = ringed ?? focused;
		const groundOf = (one: Element): string => {
			const { backgroundColor } = getComputedStyle(one);
			const isClear = /[,/] 0\)$/.test(backgroundColor);
			return isClear && one.parentElement ? groundOf(one.parentElement) : backgroundColor;
		};
		const box = own.getBoundingClientRect();
		const bar = document.querySelector('.steps');
		const barBox = bar?.getBoundingClientRect();
		const style = getComputedStyle(own);
		const gap = parseFloat(style.outlineOffset);
		const around = groundOf(own.parentElement!);
		const outside = gap + parseFloat(style.outlineWidth) > 0 ? around : groundOf(own);
		const inside = gap > 0 ? around : groundOf(own);
		return {
			words: (focused.closest('label')?.innerText ?? focused.innerText).trim(),
			width: ringed ? parseFloat(style.outlineWidth) : 0,
			colour: style.outlineColor,
			grounds: [outside, inside],
			isCovered:
				barBox !== undefined &&
				!bar!.contains(focused) &&
				box.bottom > barBox.top &&
				box.top < barBox.bottom,
			isOnScreen: box.top >= -1 && box.bottom <= innerHeight + 1
		};
	});
}

const colours = [
	{ colorScheme: 'light', forcedColors: 'none' },
	{ colorScheme: 'dark', forcedColors: 'none' },
	{ colorScheme: 'light', forcedColors: 'active' }
] as const;

for (const { name, home, show } of casesOf(screens)) {
	test(`${name} (${home}): the ring goes everywhere and is seen`, async ({ page }) => {
		for (const look of colours) {
			await lookAt(page, show, { ...phone, ...look, home });
			const first = page.url();
			const title = await page.title();
			const seen = new Set<string>();
			// From the top, wherever the screen has put the focus.
			await page.evaluate(() => {
				document.body.tabIndex = -1;
				document.body.focus();
				document.body.removeAttribute('tabindex');
			});
			let isOut = false;
			for (let presses = 0; presses < 300; presses++) {
				await page.keyboard.press('Tab');
				const ring = await ringOf(page);
				isOut = !ring;
				if (!ring) break;
				const { words } = ring;
				seen.add(words);
				expect.soft(ring.width, words).toBeGreaterThanOrEqual(3);
				for (const ground of ring.grounds)
					expect.soft(wcagContrast(ring.colour, ground), words).toBeGreaterThanOrEqual(3);
				expect.soft(ring.isCovered, `${words} is under the bar`).toBe(false);
				expect.soft(ring.isOnScreen, `${words} is off the screen`).toBe(true);
			}
			expect(isOut, 'Tab leads out again at the end').toBe(true);
			expect(seen.size).toBeGreaterThan(3);
			expect(page.url(), 'Tab never leads to another screen').toBe(first);
			expect(await page.title()).toBe(title);
		}
	});
}
