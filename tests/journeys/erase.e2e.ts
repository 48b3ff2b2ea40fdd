import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import { keepTwo, kept, nothing } from '../support/kept';
import { answerAll, button, erase, heading, open, say, watch } from '../support/voter';

/* R20 proves that nothing is left; here is the way there. */

test('erasing takes two taps from the guide, and Back shows nothing', async ({ page }) => {
	const { faults } = watch(page);
	await answerAll(page);
	await erase(page);
	await expect(page).toHaveURL('/');
	await page.goBack();
	await expect(page.getByText('there are none yet')).toBeVisible();
	expect(faults).toEqual([]);
});

test('erasing from the full quiz leads to the start page, and says so', edge, async ({ page }) => {
	await open(page, '/full/quiz/');
	await say(page, 'Agree');
	await erase(page);
	await expect(page).toHaveURL('/');
	await expect(page.locator('[data-start]')).toBeVisible();
});

for (const [path, home, offer, sure] of [
	['/privacy/', '/', 'Erase my answers', 'Erase everything now'],
	['/es/404.html', '/es/', 'Borrar mis respuestas', 'Borrar todo ahora']
] as const) {
	test(`erasing takes two taps from ${path}, too`, edge, async ({ page }) => {
		await open(page, `${home}quiz/`);
		await page.locator('label:has([value=agree])').tap();
		await page.goto(path);
		await page.getByRole('link', { name: offer }).tap();
		await expect(button(page, sure)).toBeFocused();
		await button(page, sure).tap();
		await expect(page.getByRole('status')).toBeVisible();
		await open(page, `${home}quiz/`);
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	});
}

test(
	'after erasing, the browser’s history knows which statements I saw and none of my answers',
	edge,
	async ({ page }) => {
		await open(page, '/quiz/');
		await say(page, 'Strongly disagree');
		await say(page, 'Agree');
		await erase(page);
		for (const steps of [1, 2]) {
			await page.goBack();
			const entry = await page.evaluate(
				() => (history.state as Record<string, { entry?: object }>)['sveltekit:states']?.entry
			);
			expect(Object.keys(entry ?? {}).sort(), `${steps} back`).toEqual(['depth', 'statement']);
			expect(JSON.stringify(entry)).not.toMatch(/agree|depends|matters/);
			await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
		}
	}
);

test(
	'“Erase my answers” leaves nothing on the phone, nor how far pages were scrolled',
	edge,
	async ({ page }) => {
		await keepTwo(page);
		await page.evaluate(() => scrollTo(0, 300));
		await erase(page);
		expect(await kept(page)).toEqual(nothing);
		await page.reload();
		await expect(page.getByRole('link', { name: /Start the short quiz/ })).toBeVisible();
		const scrolled = () => page.evaluate(() => sessionStorage.getItem('sveltekit:scroll') ?? '');
		expect(await scrolled()).not.toContain('"y":3');
	}
);

test('what is typed while the erased page goes is written nowhere', edge, async ({ page }) => {
	await open(page, '/plan/');
	const place = page.getByLabel('Where', { exact: true });
	await place.fill('SECRET');
	// Playwright would wait for the next page before it typed.
	await place.evaluate((field: HTMLInputElement) => {
		setInterval(() => {
			field.value += 'x';
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}, 1);
	});
	await erase(page);
	expect(await kept(page)).toEqual(nothing);
	await open(page, '/plan/');
	await expect(place).toHaveValue('');
});

test('Back after “Erase” shows nothing of what was typed', edge, async ({ page }) => {
	await open(page, '/guide/');
	await open(page, '/plan/');
	await page.getByLabel('Where', { exact: true }).fill('SECRET');
	await erase(page);
	await page.goBack();
	await expect(heading(page)).toHaveText('My human rights guide');
	await page.goForward();
	await expect(page.locator('html[data-hydrated]')).toHaveCount(1);
	expect(await page.content()).not.toContain('SECRET');
});

test('no link makes the page say that the answers are erased', edge, async ({ page }) => {
	await keepTwo(page);
	await open(page, '/#erased');
	await expect(page.getByRole('link', { name: /Continue my quiz/ })).toBeVisible();
	await expect(page.getByText('Your answers are erased.')).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('Your answers are erased.')).toHaveCount(0);
});
