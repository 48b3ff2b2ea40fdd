import { expect, test } from '@playwright/test';
import { edgeIf } from '../support/edge';
import { statementsOf, statementsThatScroll } from '../support/fits';

// Of two languages the one with the longer words stands for both.
for (const [home, tag] of [
	['/', 'en'],
	['/es/', 'es']
] as const) {
	test(
		`95 % of the statements of ${home} fit a small phone whole, with answers and Continue`,
		edgeIf(home === '/'),
		async ({ page }) => {
			const statements = statementsOf(tag);
			const scrolling = await statementsThatScroll(page, home, statements);
			expect(scrolling.length, scrolling.join('\n')).toBeLessThanOrEqual(statements.length / 20);
		}
	);
}

test('what does not fit is noticed', async ({ page }) => {
	const long = 'A statement that goes on and on. '.repeat(20);
	expect(await statementsThatScroll(page, '/', [long])).toEqual([long]);
});
