import { contentLocales } from '../../bundle/entries.js';
import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import {
	button,
	goOn,
	heading,
	open,
	say,
	shortCount,
	standAtTheThird,
	start,
	watch
} from '../support/voter';

test('changing language keeps the statement and every answer', async ({ page }) => {
	const { faults } = watch(page);
	await standAtTheThird(page);
	const statement = await page
		.locator('input[data-statement]')
		.first()
		.getAttribute('data-statement');

	await page.getByRole('link', { name: 'Español' }).tap();
	await page.locator('html[data-hydrated][lang=es]').waitFor();
	await expect(page.locator(`input[data-statement="${statement}"]`)).toHaveCount(6);
	await expect(page.getByLabel('Depende', { exact: true })).toBeChecked();
	await expect(page.getByLabel('Esto me importa mucho')).toBeChecked();
	await say(page, 'It depends');

	await page.getByRole('link', { name: 'English' }).tap();
	await page.locator('html[data-hydrated][lang=en]').waitFor();
	await button(page, 'See my guide now').tap();
	await expect(page.getByText(/^2 positions\./)).toBeVisible();
	expect(faults).toEqual([]);
});

test('changing language keeps every word that was typed', edge, async ({ page }) => {
	await open(page, '/quiz/');
	await say(page, 'It depends');
	await open(page, '/guide/');
	const words = page.locator('main .card').first().getByRole('textbox');
	await words.fill('¿de qué depende?');
	await page.getByRole('link', { name: 'Español' }).tap();
	await page.locator('html[data-hydrated][lang=es]').waitFor();
	await expect(words).toHaveValue('¿de qué depende?');
});

test('the whole short quiz in Spanish, to the guide', edge, async ({ page }) => {
	const { faults } = watch(page);
	await open(page, '/es/');
	await start(page);
	for (let number = 1; number <= shortCount; number++) await say(page, 'Agree');
	await expect(page).toHaveURL('/es/guide/');
	await expect(heading(page)).toBeFocused();
	await expect(page.getByText(new RegExp(`^${shortCount} posiciones`))).toBeVisible();
	expect(faults).toEqual([]);
});

test('each statement can be seen in the other language, marked as such', async ({ page }) => {
	await open(page, '/quiz/');
	await page.getByText('See it in Spanish').tap();
	const spanish = page.locator('main ~ aside [lang=es]');
	await expect(spanish).toBeVisible();
	const text = await spanish.innerText();
	await open(page, '/es/quiz/');
	await expect(heading(page)).toHaveText(text);
});

test('legal words are explained one tap away, in the text they are in', edge, async ({ page }) => {
	await open(page, '/quiz/');
	await button(page, 'Reasons for').tap();
	const word = page.locator('main dl dt').first();
	for (let number = 1; number < shortCount && (await word.count()) === 0; number++) {
		await goOn(page, 'Skip: not sure');
		await button(page, 'Reasons for').tap();
	}
	await expect(word).toBeVisible();
});

test('every screen says its language, and where it is in the others', edge, async ({ page }) => {
	for (const path of ['/', '/quiz/', '/guide/', '/full/choose/']) {
		await open(page, path);
		const alternates = await page
			.locator('link[rel=alternate]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
		expect(alternates).toEqual([...contentLocales().map(({ tag }) => tag), 'x-default']);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
		await page.getByRole('link', { name: 'Español' }).first().tap();
		await expect(page).toHaveURL(`/es${path}`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	}
});
