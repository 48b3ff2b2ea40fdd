import { expect, test } from '@playwright/test';
import { statementsOf, statementsThatScroll } from '../support/fits';
import { longer } from '../support/pseudo';

/* Every language and wording, on every phone, and a language longer by a third (F2, L12). */

const editions = {
	'/': statementsOf('en'),
	'/es/': statementsOf('es'),
	'/easy/': statementsOf('en', 'easy'),
	'/es/easy/': statementsOf('es', 'easy')
};
/** The share of statements that may scroll. On the smallest, smaller than what this is made for, half of them may. */
const phones = [
	[360, 640, 0.05],
	[412, 915, 0],
	[320, 568, 0.5]
] as const;

for (const [home, statements] of Object.entries(editions)) {
	for (const [width, height, share] of phones) {
		test(`statements of ${home} fit a phone of ${width} by ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			const scrolling = await statementsThatScroll(page, home, statements);
			expect(scrolling.length, scrolling.join('\n')).toBeLessThanOrEqual(share * statements.length);
		});
	}
}

for (const home of ['/', '/es/'] as const) {
	test(`statements longer by a third fit, of ${home}`, async ({ page }) => {
		const statements = editions[home].map(longer);
		const scrolling = await statementsThatScroll(page, home, statements);
		expect(scrolling.length, scrolling.join('\n')).toBeLessThanOrEqual(statements.length / 20);
	});
}
