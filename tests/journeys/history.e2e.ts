import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import { cardNames, cardOf } from '../support/guide';
import { openAnswered } from '../support/screens';
import { sameToAll } from '../support/sheets';
import {
	hydrated,
	answerAll,
	atQuestion,
	button,
	goOn,
	heading,
	open,
	say
} from '../support/voter';

test('Back and Forward follow the screens, each as it was left', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: /Start the short quiz/ }).tap();
	await say(page, 'Strongly agree');
	await say(page, 'skip');
	await atQuestion(page, 3);

	await page.goBack();
	await atQuestion(page, 2);
	await page.goBack();
	await atQuestion(page, 1);
	await expect(page.getByLabel('Strongly agree', { exact: true })).toBeChecked();
	await page.goBack();
	await expect(page.getByRole('link', { name: /Continue my quiz/ })).toBeVisible();
	await page.goForward();
	await atQuestion(page, 1);
	await page.goForward();
	await page.goForward();
	await atQuestion(page, 3);
});

test('the page’s Back is the browser’s Back', edge, async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: /Start the short quiz/ }).tap();
	await say(page, 'Agree');
	await say(page, 'Agree');
	await button(page, 'Back').tap();
	await atQuestion(page, 2);
	await page.goForward();
	await atQuestion(page, 3);
	await button(page, 'Back').tap();
	await button(page, 'Back').tap();
	await atQuestion(page, 1);
	await button(page, 'Back').tap();
	await expect(page).toHaveURL('/');
});

test('Back works on a quiz that was opened by its address', edge, async ({ page }) => {
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await page.goBack();
	await atQuestion(page, 1);
	await button(page, 'Back').tap();
	await expect(page).toHaveURL('/');
});

test('a reload keeps every screen: landing, statement, guide', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: /Start the short quiz/ }).tap();
	await say(page, 'Disagree');
	await say(page, 'skip');
	await page.getByText('This matters a lot to me').tap();
	await page.reload();
	await atQuestion(page, 3);
	await expect(page.getByLabel('This matters a lot to me')).toBeChecked();
	await page.goBack();
	await atQuestion(page, 2);
	await page.goBack();
	await expect(page.getByLabel('Disagree', { exact: true })).toBeChecked();
	await page.goBack();
	await page.reload();
	await expect(page.getByText('1 answered')).toBeVisible();

	await answerTheRest(page);
	await page.reload();
	await expect(heading(page)).toHaveText('My human rights guide');
	await expect(page.getByText('11 positions. Only you can see them.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('11 positions. Only you can see them.')).toBeVisible();
});

test('a reload while changing one answer still leads back to its card', edge, async ({ page }) => {
	await openAnswered(page, '/', 'guide/', sameToAll);
	const name = (await cardNames(page))[8]!;
	await cardOf(page, name).locator('[data-change]').tap();
	await expect(page).toHaveURL('/quiz/');
	const statement = await heading(page).innerText();
	await page.reload();
	await hydrated(page);
	await expect(heading(page)).toHaveText(statement);
	await goOn(page, 'Continue');
	await expect(cardOf(page, name).getByRole('heading')).toBeFocused();
});

test('no answer stands in an address, a title or the history list', async ({ page }) => {
	const seen = new Set<string>();
	page.on('framenavigated', (frame) => seen.add(frame.url()));
	await answerAll(page);
	await expect(page).toHaveTitle('My human rights guide – Ballot of Rights');
	const paths = [...seen]
		.map((url) => new URL(url))
		.map((url) => url.pathname + url.search + url.hash);
	expect([...new Set(paths)].sort()).toEqual(['/', '/guide/', '/quiz/']);
});

/** From the landing page of a quiz whose first two statements have a reply, to the guide. */
async function answerTheRest(page: Parameters<typeof open>[0]) {
	await page.getByRole('link', { name: /Continue my quiz/ }).tap();
	for (let number = 3; number <= 12; number++) {
		await atQuestion(page, number);
		await say(page, 'Agree');
	}
}
