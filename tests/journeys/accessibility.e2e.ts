import { expect, test } from '@playwright/test';
import { edgeIf } from '../support/edge';
import { axeReport } from '../support/accessibility-audit';
import { heard } from '../support/heard';
import { screens } from '../support/screens';

/* One look at what each voter meets; `npm run test:full` sees every screen in every look and language. */

test.describe('axe finds nothing on', () => {
	// axe is a script of its own: the page's policy would refuse it.
	test.use({ bypassCSP: true });

	for (const name of ['landing', 'topics', 'statement, answered, with every panel', 'guide']) {
		test(name, async ({ page }) => {
			await screens[name]!(page, '/');
			expect((await axeReport(page)).faults).toEqual([]);
		});
	}
});

for (const home of ['/', '/es/']) {
	test(
		`a screen reader hears a statement of ${home} in order`,
		edgeIf(home !== '/'),
		async ({ page }) => {
			await screens.statement!(page, home);
			expect(await heard(page)).toMatchSnapshot([home === '/' ? 'en' : 'es', 'statement.yml']);
		}
	);
}
