import { expect, test } from '@playwright/test';
import { atQuestion, button, goOn, heading, open, standAtTheThird, watch } from '../support/voter';

test('changing language keeps the statement and every answer', async ({ page }) => {
	const { faults } = watch(page);
	await standAtTheThird(page);

	await page.getByRole('link', { name: 'Español' }).tap();
	await page.locator('html[data-awake][lang=es]').waitFor();
	await expect(page.getByText('Frase 3 de 12', { exact: true })).toBeVisible();
	await expect(page.getByLabel('Depende', { exact: true })).toBeChecked();
	await expect(page.getByLabel('Esto me importa mucho')).toBeChecked();
	await goOn(page, 'Seguir');
	await expect(page.getByText('Frase 4 de 12', { exact: true })).toBeVisible();

	await page.getByRole('link', { name: 'English' }).tap();
	await atQuestion(page, 4);
	await button(page, 'See my guide now').tap();
	await expect(page.getByText('2 positions. Only you can see them.')).toBeVisible();
	expect(faults).toEqual([]);
});

test('changing language keeps every word that was typed', async ({ page }) => {
	await open(page, '/worksheet/');
	await page.getByLabel('Office', { exact: true }).fill('Alcaldía de mi ciudad');
	await page.getByLabel('Name 1', { exact: true }).fill('Ana');
	await page.getByRole('link', { name: 'Español' }).tap();
	await page.locator('html[data-awake][lang=es]').waitFor();
	await expect(page.locator('input.field').first()).toHaveValue('Alcaldía de mi ciudad');
	await expect(page.locator('input.field').nth(1)).toHaveValue('Ana');
});

test('the whole short quiz in Spanish, to the guide', async ({ page }) => {
	const { faults } = watch(page);
	await open(page, '/es/');
	await page.getByRole('link', { name: /Empezar el cuestionario corto/ }).tap();
	for (let number = 1; number <= 12; number++) {
		await expect(page.getByText(`Frase ${number} de 12`, { exact: true })).toBeVisible();
		await page.locator('label:has(input[value=agree])').tap();
		await goOn(page, 'Seguir');
	}
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(heading(page)).toHaveText('Mi guía de derechos humanos');
	await expect(page.getByText(/Ninguna persona de habla nativa/)).toBeVisible();
	expect(faults).toEqual([]);
});

test('each statement can be seen in the other language, marked as such', async ({ page }) => {
	await open(page, '/quiz/');
	await page.getByText('See it in Spanish').tap();
	const spanish = page.locator('aside [lang=es]');
	await expect(spanish).toBeVisible();
	const text = await spanish.innerText();
	await open(page, '/es/quiz/');
	await expect(heading(page)).toHaveText(text);
});

test('legal words are explained one tap away', async ({ page }) => {
	await open(page, '/quiz/');
	await button(page, 'Reasons against').tap();
	await expect(page.getByRole('term').filter({ hasText: /parole/i })).toBeVisible();
	await expect(page.getByRole('definition').first()).toBeVisible();
	await page.getByText('Agree', { exact: true }).tap();
	await goOn(page, 'Continue');
	await expect(button(page, 'Reasons against')).toHaveAttribute('aria-expanded', 'false');
});

for (const path of ['/', '/quiz/', '/guide/', '/share/', '/friend/', '/full/choose/']) {
	test(`${path} says its language, and where it stands in the others`, async ({ page }) => {
		await open(page, path);
		const alternates = await page
			.locator('link[rel=alternate]')
			.evaluateAll((links) =>
				links.map((link) => [
					link.getAttribute('hreflang'),
					new URL((link as HTMLLinkElement).href).pathname
				])
			);
		expect(alternates).toEqual([
			['en', path],
			['es', `/es${path}`],
			['x-default', path]
		]);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
		await page.getByRole('link', { name: 'Español' }).first().tap();
		await expect(page).toHaveURL(`/es${path}`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	});
}
