import axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { screens } from './screens';

// axe is a script of its own: the page's policy would refuse it.
test.use({ bypassCSP: true });

const homes = { en: '/', es: '/es/' } as const;
const looks = [
	{ width: 360, colorScheme: 'light', forcedColors: 'none' },
	{ width: 320, colorScheme: 'dark', forcedColors: 'none' },
	{ width: 1280, colorScheme: 'light', forcedColors: 'active' }
] as const;

interface Fault {
	readonly rule: string;
	readonly where: readonly string[];
}

/** What axe finds wrong, by the WCAG A and AA rules and its best practices, target size included. */
async function axeFaults(page: Page): Promise<Fault[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, {
			rules: {
				'target-size': { enabled: true },
				// In forced colours the colours are the voter's own; axe reads those of the style sheet.
				'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches }
			}
		});
		return violations.map(({ id, nodes }) => ({ rule: id, where: nodes.map(({ html }) => html) }));
	});
}

for (const [language, home] of Object.entries(homes)) {
	for (const [name, show] of Object.entries(screens)) {
		test(`${name} (${language}): axe finds nothing`, async ({ page }) => {
			for (const { width, ...look } of looks) {
				await page.emulateMedia(look);
				await page.setViewportSize({ width, height: 640 });
				await show(page, home);
				expect(await axeFaults(page), `${width} px, ${JSON.stringify(look)}`).toEqual([]);
			}
		});
	}
}

/** Everything a finger can hit, in CSS pixels; a control in a row or label counts with the row. */
function targets(page: Page) {
	return page.evaluate(() => {
		const controls = document.querySelectorAll<HTMLElement>(
			'a[href], button, summary, input:not([type=hidden]), select, textarea'
		);
		return [...controls]
			.map((control) => control.closest('label') ?? control)
			.filter((target) => target.checkVisibility({ visibilityProperty: true }))
			.map((target) => ({ target, box: target.getBoundingClientRect() }))
			.filter(({ box }) => box.bottom > 0 && box.width > 1 && box.height > 1)
			.map(({ target, box }) => ({
				words: (target.innerText || target.getAttribute('aria-label') || target.tagName).trim(),
				isInText: getComputedStyle(target).display === 'inline',
				width: Math.round(box.width),
				height: Math.round(box.height)
			}));
	});
}

for (const [name, show] of Object.entries(screens)) {
	test(`${name}: every target is large enough for a thumb`, async ({ page }) => {
		await show(page, '/');
		const least = name.startsWith('statement') ? 48 : 44;
		const inQuiz = (words: string) => !/Help|Privacy|Erase|Check my answers now/.test(words);
		for (const { words, isInText, width, height } of await targets(page)) {
			if (isInText) continue;
			expect(height, words).toBeGreaterThanOrEqual(inQuiz(words) ? least : 44);
			expect(width, words).toBeGreaterThanOrEqual(44);
		}
	});

	test(`${name}: no sideways scroll at 320 pixels, far zoomed in, or with wide spacing`, async ({
		page
	}) => {
		for (const size of [
			{ width: 320, height: 256 },
			{ width: 320, height: 568 },
			{ width: 640, height: 360 }
		]) {
			await page.setViewportSize(size);
			await show(page, '/es/');
			await page.addStyleTag({
				content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
					word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`
			});
			const { wide, cut } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				cut: [...document.querySelectorAll<HTMLElement>('main *')]
					.filter((one) => getComputedStyle(one).overflow === 'hidden')
					.filter(
						(one) => !one.closest('.hidden-visually') && one.scrollWidth > one.clientWidth + 1
					)
					.map((one) => one.outerHTML.slice(0, 80))
			}));
			expect(wide, JSON.stringify(size)).toBeLessThanOrEqual(0);
			expect(cut).toEqual([]);
		}
	});
}

test('nothing moves for those who asked for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await screens.statement!(page, '/');
	await page.getByText('Agree', { exact: true }).tap();
	const moving = await page.evaluate(() =>
		document.getAnimations().map((animation) => animation.effect?.getTiming().duration)
	);
	expect(moving).toEqual([]);
});

test('nothing moves for longer than 200 milliseconds', async ({ page }) => {
	await screens.statement!(page, '/');
	const durations = await page.evaluate(() =>
		[...document.querySelectorAll('*')].map((one) =>
			Math.max(...getComputedStyle(one).transitionDuration.split(',').map(parseFloat))
		)
	);
	expect(Math.max(...durations)).toBeLessThanOrEqual(0.2);
});

test('what a screen reader hears of a statement, in order', async ({ page }) => {
	await screens.statement!(page, '/');
	await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - group "Civic and digital life Mark one People should get their right to vote back when they leave prison.":
        - text: Civic and digital life Mark one
        - heading "People should get their right to vote back when they leave prison." [level=1]
        - radio "Strongly agree"
        - text: Strongly agree
        - radio "Agree"
        - text: Agree
        - radio "It depends"
        - text: It depends
        - radio "Disagree"
        - text: Disagree
        - radio "Strongly disagree"
        - text: Strongly disagree
        - checkbox "This matters a lot to me"
        - text: This matters a lot to me
      - button "Why it matters"
      - button "Another view"
      - button "The standard"
      - button "Words"
      - button "Continue"
      - 'button "Skip: not sure"'
  `);
});
