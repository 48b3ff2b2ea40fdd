import { expect, test, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { cardNames, cardOf } from '../support/guide';
import { openAnswered } from '../support/screens';
import { sameToAll } from '../support/sheets';
import { answerAll, atQuestion, button, goOn, noSkips, open, say, watch } from '../support/voter';

const star = (page: Page, name: string) =>
	page.getByRole('checkbox', { name: `Star ${name}`, exact: true });
const kept = (page: Page, key: string) =>
	// Behind the line feed a value bears when it was written.
	page.evaluate(
		(key) => (sessionStorage.getItem(`ballot-of-rights:${key}`) ?? '').split('\n~')[0],
		key
	);

test('Change leads to that statement and back to its card', async ({ page }) => {
	await openAnswered(page, '/', 'guide/', sameToAll);
	const name = (await cardNames(page))[6]!;
	await button(page, `Change answer ${name}`).tap();
	await atQuestion(page, 7);
	await page.getByText('Strongly disagree', { exact: true }).tap();
	await goOn(page, 'Continue');
	await expect(cardOf(page, name).getByRole('heading')).toBeFocused();
	await expect(cardOf(page, name)).toBeInViewport();
	await page.reload();
	await button(page, `Change answer ${name}`).tap();
	await expect(page.getByLabel('Strongly disagree', { exact: true })).toBeChecked();
});

test('a star puts its card first, and outlives reload and Back', async ({ page }) => {
	// The cards that slide up would still be on their way.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await answerAll(page, noSkips);
	const names = await cardNames(page);
	await star(page, names[4]!).evaluate((box) => box.scrollIntoView({ block: 'center' }));
	const next = cardOf(page, names[5]!);
	const before = (await next.boundingBox())!.y;
	await star(page, names[4]!).tap();
	await expect(page.getByText('Star what matters most, up to 6.')).toHaveCount(0);
	// The next card stays under the thumb.
	expect(Math.abs((await next.boundingBox())!.y - before)).toBeLessThan(3);
	expect(await cardNames(page)).toEqual([names[4], ...names.filter((_, at) => at !== 4)]);
	await page.reload();
	await expect(star(page, names[4]!)).toBeChecked();
	expect((await cardNames(page))[0]).toBe(names[4]);
	await page.goBack();
	await atQuestion(page, 12);
	await page.goForward();
	await expect(star(page, names[4]!)).toBeChecked();
});

test('cards move up, down and to the top, and stay so', edge, async ({ page }) => {
	await openAnswered(page, '/', 'guide/', sameToAll);
	const names = await cardNames(page);
	const move = (name: string, where: string) =>
		cardOf(page, name).getByRole('button', { name: `Move ${where}` });
	await move(names[3]!, 'to the top').tap();
	await expect(move(names[3]!, 'to the top')).toBeFocused();
	await expect(cardOf(page, names[3]!)).toBeInViewport();
	await move(names[1]!, 'down').tap();
	const moved = [names[3], names[0], names[2], names[1], ...names.slice(4)];
	expect(await cardNames(page)).toEqual(moved);
	await page.reload();
	await expect(cardOf(page, names[0]!)).toBeVisible();
	expect(await cardNames(page)).toEqual(moved);
});

test('own words stand for that side only, are kept here, and are erased with the answers', async ({
	page
}) => {
	const { faults, requests } = watch(page);
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await button(page, 'See my guide now').tap();
	const card = page.locator('main .card');
	const editors = await card.locator('.sentence').innerText();
	await card.getByRole('button', { name: /^Edit words/ }).tap();
	const field = page.getByLabel('My own words for it');
	await expect(field).toBeFocused();
	await field.fill('Votes for all <b>who left</b>.');
	await button(page, 'Save').tap();
	await expect(card.locator('.sentence')).toHaveText('Votes for all <b>who left</b>.');
	await page.reload();
	await expect(card.locator('.sentence')).toHaveText('Votes for all <b>who left</b>.');

	await card.getByRole('button', { name: /^Change answer/ }).tap();
	await say(page, 'Disagree');
	await expect(card.locator('.sentence')).not.toHaveText(/who left/);
	await card.getByRole('button', { name: /^Change answer/ }).tap();
	await say(page, 'Agree');
	await card.getByRole('button', { name: /^Edit words/ }).tap();
	await button(page, 'Use the original words').tap();
	await expect(card.locator('.sentence')).toHaveText(editors);
	expect(await kept(page, 'own-words')).toBe('');
	expect(faults).toEqual([]);
	expect(requests.filter((one) => !/\/(quiz|guide)\/$/.test(one))).toEqual([]);
});

test('what it depends on is written in place and kept', edge, async ({ page }) => {
	await open(page, '/quiz/');
	await say(page, 'It depends');
	await button(page, 'See my guide now').tap();
	await page.getByLabel('It depends on').fill('the crime');
	await page.reload();
	await expect(page.getByLabel('It depends on')).toHaveValue('the crime');
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	expect(await kept(page, 'own-words')).toBe('');
});
