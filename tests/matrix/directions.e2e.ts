import { expect, test } from '@playwright/test';
import { axeReport } from '../support/accessibility-audit';
import { lookAt, phone } from '../support/viewports';
import { inLongerWords, inRightToLeft } from '../support/pseudo';
import { screens } from '../support/screens';

test.use({ bypassCSP: true });

for (const name of ['landing', 'statement', 'guide']) {
	test(`${name}: axe finds nothing from right to left, with longer words`, async ({ page }) => {
		await lookAt(page, screens[name]!, { ...phone, width: 320, height: 568 });
		await inLongerWords(page);
		await inRightToLeft(page);
		expect((await axeReport(page)).faults).toEqual([]);
	});
}

test('from right to left, Back stands on the right and each oval before its words', async ({
	page
}) => {
	await lookAt(page, screens.statement!, phone);
	const middle = async (selector: string) => {
		const box = (await page.locator(selector).first().boundingBox())!;
		return box.x + box.width / 2;
	};
	expect(await middle('header button')).toBeLessThan(180);
	expect(await middle('[value=agree]')).toBeLessThan(await middle('[value=agree] + span'));
	await inRightToLeft(page);
	expect(await middle('header button')).toBeGreaterThan(180);
	expect(await middle('[value=agree]')).toBeGreaterThan(await middle('[value=agree] + span'));
});
