import { test } from '@playwright/test';
import { lookAt, type Look } from './viewports';
import { readingPages, screens } from './screens';

/** Takes pictures of every screen for one column of the contact sheet, into report/screens/. */
export function takePictures(column: string, look: Look): void {
	for (const [name, show] of Object.entries({ ...screens, ...readingPages })) {
		test(`${column}: ${name}`, async ({ page }) => {
			await lookAt(page, show, look);
			await page.screenshot({ path: `report/screens/${column}/${name}.png`, fullPage: true });
		});
	}
}
