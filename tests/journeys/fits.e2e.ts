import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { inLongerWords, inRightToLeft, longer } from '../support/pseudo';
import { open } from '../support/voter';

/** The share of statements that must be seen whole, with their answers and Continue, on a small phone. */
const wanted = 0.95;

/** Walks the full quiz and gives the statements whose last mark is not above the bar with Continue. */
async function statementsThatScroll(page: Page, home: string): Promise<string[]> {
	await open(page, `${home}full/quiz/`);
	const scrolling: string[] = [];
	for (let number = 1; number <= 36; number++) {
		const statement = page.locator('h1');
		const text = await statement.innerText();
		if (await isPartHidden(page)) scrolling.push(text);
		await page.locator('label:has(input[value=agree])').tap();
		await page.locator('.steps .primary').tap();
		await expect(statement).not.toHaveText(text);
	}
	return scrolling;
}

/** Is the last mark behind the bar with Continue, or the bar off the screen? */
function isPartHidden(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const last = document.querySelector('.weigh')!.getBoundingClientRect();
		const bar = document.querySelector('.steps')!.getBoundingClientRect();
		return last.bottom > bar.top || bar.bottom > innerHeight || scrollY > 0;
	});
}

const sizes = [
	[360, 640, wanted],
	[412, 915, 1],
	// Smaller than the phones this is made for: how many scroll is told, and the bar does not cover them.
	[320, 568, 0]
] as const;
const cases = [
	...['/', '/es/'].flatMap((home) => sizes.map((size) => [home, ...size] as const)),
	...['/easy/', '/es/easy/'].map((home) => [home, ...sizes[0]] as const)
];

for (const [home, width, height, fit] of cases) {
	test(`statements of ${home} fit a phone of ${width} by ${height}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height });
		const scrolling = await statementsThatScroll(page, home);
		const told = `${home} at ${width}×${height}: ${scrolling.length} of 36 scroll`;
		console.log([told, ...scrolling].join('\n  '));
		expect(1 - scrolling.length / 36).toBeGreaterThanOrEqual(fit);
	});
}

test('in a language longer by a third, from right to left, they fit too', async ({ page }) => {
	const { statements } = JSON.parse(readFileSync('src/content/en/edition.json', 'utf8')) as {
		statements: Record<string, { statement: string }>;
	};
	await open(page, '/quiz/');
	await inLongerWords(page);
	const scrolling: string[] = [];
	for (const { statement } of Object.values(statements)) {
		await page
			.locator('h1')
			.evaluate((title, text) => (title.textContent = text), longer(statement));
		await inRightToLeft(page);
		if (await isPartHidden(page)) scrolling.push(statement);
	}
	console.log([`longer by a third: ${scrolling.length} of 36 scroll`, ...scrolling].join('\n  '));
	expect(1 - scrolling.length / 36).toBeGreaterThanOrEqual(wanted);
});
