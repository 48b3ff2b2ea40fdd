import { test, type Page } from '@playwright/test';
import { lookAt, phone } from '../support/viewports';
import { inLongerWords, inRightToLeft } from '../support/pseudo';
import { screens } from '../support/screens';
import { spacing } from '../support/layout/spacing';

/* The screens that most voters meet, under settings that few have: into report/screens/, beside the others. */

// The spacing that a reader may set is a style sheet of their own: the page's policy would refuse it.
test.use({ bypassCSP: true });

const dark = { ...phone, colorScheme: 'dark' } as const;
const asItIs = async () => undefined;
const settings = {
	'forced colours': { ...phone, forcedColors: 'active', change: asItIs },
	'forced colours, dark': { ...dark, forcedColors: 'active', change: asItIs },
	'at 400 %, 320 by 256': { ...phone, width: 320, height: 256, change: asItIs },
	sideways: { ...phone, width: 640, height: 360, change: asItIs },
	'wide spacing': {
		...phone,
		change: async (page: Page) => void (await page.addStyleTag({ content: spacing }))
	},
	'longer by a third': { ...phone, change: inLongerWords },
	'from right to left': { ...phone, change: inRightToLeft }
} as const;

for (const [column, { change, ...look }] of Object.entries(settings)) {
	for (const name of ['landing', 'statement, answered, with every panel', 'guide']) {
		test(`${column}: ${name}`, async ({ page }) => {
			await lookAt(page, screens[name]!, look);
			await change(page);
			await page.screenshot({ path: `report/screens/${column}/${name}.png`, fullPage: true });
		});
	}
}
