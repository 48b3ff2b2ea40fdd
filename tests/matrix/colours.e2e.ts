import { wcagContrast } from 'culori';
import { expect, test, type Page } from '@playwright/test';
import { open } from '../support/voter';

// The grey filter is a style sheet: the page's policy would refuse it.
test.use({ bypassCSP: true });

/** The colour in the middle of a control, as painted. */
async function middleOf(page: Page, selector: string): Promise<string> {
	const box = (await page.locator(selector).boundingBox())!;
	const clip = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 1, height: 1 };
	const picture = (await page.screenshot({ clip, scale: 'css' })).toString('base64');
	return page.evaluate(async (picture) => {
		const image = new Image();
		image.src = `data:image/png;base64,${picture}`;
		await image.decode();
		const canvas = document.createElement('canvas').getContext('2d')!;
		canvas.drawImage(image, 0, 0);
		const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
		return `rgb(${red}, ${green}, ${blue})`;
	}, picture);
}

for (const forcedColors of ['none', 'active'] as const) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${colorScheme}, forced colours ${forcedColors}: in grey, what is chosen is told by mark and letters`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
			await open(page, '/quiz/');
			await page.addStyleTag({ content: 'html { filter: grayscale(1) }' });
			const star = () => middleOf(page, '.star');
			const unmarked = await star();
			await page.getByText('Agree', { exact: true }).tap();
			await page.getByText('This matters a lot to me').tap();

			const weight = (value: string) =>
				page
					.locator(`label:has([value=${value}])`)
					.evaluate((row) => Number(getComputedStyle(row).fontWeight));
			expect(await weight('agree')).toBeGreaterThan(await weight('disagree'));
			const ovals = [
				await middleOf(page, '[value=agree]'),
				await middleOf(page, '[value=disagree]')
			];
			expect(wcagContrast(ovals[0]!, ovals[1]!)).toBeGreaterThanOrEqual(3);
			expect(await star()).not.toBe(unmarked);
		});
	}
}
