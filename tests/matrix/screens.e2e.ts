import { expect, test } from '@playwright/test';
import { lookAnew, phone } from '../support/viewports';
import { casesOf } from '../support/cases';
import { inLongerWords, inRightToLeft } from '../support/pseudo';
import { readingPages, screens } from '../support/screens';
import { faintLetters } from '../support/layout/lettering';
import { hardLines } from '../support/layout/lines';
import { brokenWords, lossesOf } from '../support/layout/losses';
import { longestMotion } from '../support/layout/motion';
import { helpInOrder, readTooLate } from '../support/layout/order';
import { spacing } from '../support/layout/spacing';
import { targetFaults } from '../support/layout/targets';

/* Every screen and every kind of page to read, in each language, opened once and looked at in every way. */

// The spacing that a reader may set is a style sheet of their own: the page's policy would refuse it.
test.use({ bypassCSP: true });

const colours = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	'forced colours on light': { colorScheme: 'light', forcedColors: 'active' },
	'forced colours on dark': { colorScheme: 'dark', forcedColors: 'active' }
} as const;

const sizes = {
	'a very small phone': { width: 320, height: 568 },
	'a desktop at 400 %': { width: 320, height: 256 },
	'a phone held sideways': { width: 640, height: 360 }
} as const;

const help = {
	'/': ['Español', 'Help', 'Privacy', 'On paper', 'Erase my answers'],
	'/es/': ['English', 'Ayuda', 'Privacidad', 'En papel', 'Borrar mis respuestas']
} as const;

/** The last of them asks whether it is meant. */
const helpErasing = {
	'/': [...help['/'].slice(0, -1), 'Erase everything now'],
	'/es/': [...help['/es/'].slice(0, -1), 'Borrar todo ahora']
} as const;

for (const { name, home, show } of casesOf({ ...screens, ...readingPages })) {
	test(`${name} (${home})`, async ({ page }) => {
		const nothing = (found: readonly string[], claim: string) =>
			expect.soft(found, claim).toEqual([]);

		await show(page, home);
		nothing(await targetFaults(page), 'targets are large enough for a thumb, and apart');
		nothing(await readTooLate(page), 'what stands lower is read later');
		const words = name.endsWith('erasing') ? helpErasing[home] : help[home];
		expect.soft(await helpInOrder(page, words)).toEqual(words);
		await expect.soft(page.locator('html')).toHaveAttribute('dir', 'ltr');

		await page.emulateMedia({ reducedMotion: 'no-preference' });
		expect.soft(await longestMotion(page), 'seconds of motion').toBeLessThanOrEqual(0.2);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect.soft(await longestMotion(page), 'seconds of motion where less is wanted').toBe(0);

		for (const [look, media] of Object.entries(colours)) {
			await page.emulateMedia(media);
			nothing(await faintLetters(page), `${look}: letters stand out`);
		}
		for (const [device, size] of Object.entries(sizes)) {
			await lookAnew(page, { ...phone, ...size });
			nothing(await lossesOf(page), `${device}: nothing is lost`);
			nothing(await brokenWords(page), `${device}: no word is broken`);
		}
		await lookAnew(page, { ...phone, width: 1280, height: 800 });
		nothing(await hardLines(page), 'on a desktop no line is too long');
		await lookAnew(page, { ...phone, ...sizes['a very small phone'] });
		await page.addStyleTag({ content: spacing });
		nothing(await lossesOf(page), 'with wide spacing nothing is lost');
		await page
			.locator('style')
			.last()
			.evaluate((style) => style.remove());

		await inLongerWords(page);
		nothing(await lossesOf(page), 'with words longer by a third nothing is lost');
		await inRightToLeft(page);
		nothing(await lossesOf(page), 'from right to left nothing is lost');
	});
}
