import { expect, test } from '@playwright/test';
import {
	answerAll,
	atQuestion,
	button,
	heading,
	open,
	readIt,
	say,
	twelve,
	watch
} from '../support/voter';

test('the whole quiz by touch, in one request and without a complaint', async ({ page }) => {
	const { faults, requests } = watch(page);
	await answerAll(page);
	await expect(page.getByText('11 positions. Only you can see them.')).toBeVisible();
	await expect(page.getByText('Star what matters most, up to 6.')).toBeVisible();
	expect(requests).toHaveLength(1);
	expect(faults).toEqual([]);
});

test('the whole quiz by keyboard alone', async ({ page }) => {
	const { faults } = watch(page);
	await open(page, '/');
	const press = (key: string) => page.keyboard.press(key);
	const tabTo = async (name: string | RegExp) => {
		for (let presses = 0; presses < 40; presses++) {
			await press('Tab');
			const focused = page.locator(':focus');
			const label = await focused.evaluate(
				(element) => (element as HTMLElement).closest('label')?.innerText ?? element.textContent
			);
			if (typeof name === 'string' ? label?.trim() === name : name.test(label ?? '')) return;
		}
		throw new Error(`Tab never reached ${name}`);
	};

	await tabTo(/Start the short quiz/);
	await press('Enter');
	for (let number = 1; number <= 12; number++) {
		await atQuestion(page, number);
		await expect(heading(page)).toBeFocused();
		await tabTo('Strongly agree');
		await press('Space');
		await press('ArrowDown');
		await atQuestion(page, number);
		await expect(page.getByLabel('Agree', { exact: true })).toBeChecked();
		await tabTo('This matters a lot to me');
		await press('Space');
		await tabTo('Continue');
		await press('Enter');
	}
	await expect(heading(page)).toHaveText('My human rights guide');
	await expect(heading(page)).toBeFocused();
	await expect(page.getByRole('heading', { name: /^What matters most/ })).toBeVisible();
	expect(faults).toEqual([]);
});

test('Continue without an answer stays, says what to do, and keeps the focus there', async ({
	page
}) => {
	await open(page, '/quiz/');
	await readIt();
	await button(page, 'Continue').tap();
	await expect(page.getByText('Pick an answer, or choose Skip.')).toBeFocused();
	await expect(page).toHaveTitle(/^Error: Statement 1 of 12/);
	await page.getByText('It depends', { exact: true }).tap();
	await expect(page.getByText('Pick an answer, or choose Skip.')).toHaveCount(0);
	await expect(page).toHaveTitle(/^Statement 1 of 12/);
});

test('a double tap on Continue or Skip answers nothing that nobody has read', async ({ page }) => {
	await open(page, '/quiz/');
	await page.getByText('Agree', { exact: true }).tap();
	await button(page, 'Continue').dblclick();
	await atQuestion(page, 2);
	await readIt();
	await button(page, 'Skip: not sure').dblclick();
	await atQuestion(page, 3);
	await expect(page.getByText('Pick an answer, or choose Skip.')).toHaveCount(0);
});

test('finishing early makes a guide of what there is', async ({ page }) => {
	await open(page, '/quiz/');
	await say(page, 'Strongly agree');
	await button(page, 'See my guide now').tap();
	await expect(page.getByText('1 position. Only you can see it.')).toBeVisible();
	await page.getByRole('link', { name: 'Answer the 11 left' }).tap();
	await atQuestion(page, 2);
});

test('erasing takes two taps from anywhere and leaves nothing behind', async ({ page }) => {
	await answerAll(page, twelve);
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByRole('status')).toHaveText('Your answers are erased.');
	await expect(page).toHaveURL('/');
	const left = await page.evaluate(() =>
		Object.keys({ ...sessionStorage, ...localStorage }).filter((key) => key.startsWith('ballot'))
	);
	expect(left).toEqual([]);
	await page.goBack();
	await expect(page.getByText('Your guide is made from your answers')).toBeVisible();
});

test('erasing from the full quiz leads to the start page, and says so', async ({ page }) => {
	const { faults } = watch(page);
	await open(page, '/full/quiz/');
	await say(page, 'Agree');
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('link', { name: /Start the short quiz/ })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	expect(faults).toEqual([]);
});

for (const path of ['/privacy/', '/es/statements/vote-after-prison/', '/404.html']) {
	test(`erasing takes two taps from ${path}, too`, async ({ page }) => {
		const home = path.startsWith('/es/') ? '/es/' : '/';
		const [offer, sure] =
			home === '/'
				? ['Erase my answers', 'Erase everything now']
				: ['Borrar mis respuestas', 'Borrar todo ahora'];
		await open(page, `${home}quiz/`);
		await page.locator('label:has([value=agree])').tap();
		await page.goto(path);
		await page.getByRole('link', { name: offer }).tap();
		await expect(button(page, sure)).toBeFocused();
		await expect(page).toHaveURL(home);
		await button(page, sure).tap();
		await expect(page.getByRole('status')).toBeVisible();
		await open(page, `${home}quiz/`);
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	});
}

test('Back from the first statement of the full quiz leads to the start page', async ({ page }) => {
	const { faults } = watch(page);
	await open(page, '/full/quiz/');
	await button(page, 'Back').tap();
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('link', { name: /Start the short quiz/ })).toBeVisible();
	expect(faults).toEqual([]);
});

test('the name leads from the full quiz to the start page', async ({ page }) => {
	await open(page, '/full/choose/');
	await page.getByRole('link', { name: 'Ballot of Rights' }).tap();
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('link', { name: /Start the short quiz/ })).toBeVisible();
});

test('a page the browser had put aside shows nothing of what was erased since', async ({
	page
}) => {
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await page.evaluate(() => {
		sessionStorage.clear();
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	});
	await expect(page.getByRole('link', { name: /Start the short quiz/ })).toBeVisible();
});

test('everything down to Continue fits the screen for the first statements', async ({ page }) => {
	await open(page, '/quiz/');
	for (let number = 1; number <= 12; number++) {
		await atQuestion(page, number);
		for (const part of [heading(page), page.getByText('This matters a lot to me')]) {
			await expect(part).toBeInViewport({ ratio: 1 });
		}
		const bar = await button(page, 'Continue').boundingBox();
		const box = await page.getByText('This matters a lot to me').boundingBox();
		expect(bar!.y + bar!.height).toBeLessThanOrEqual(640);
		expect(bar!.y).toBeGreaterThan((640 * 2) / 3);
		expect(box!.y + box!.height).toBeLessThanOrEqual(bar!.y);
		await say(page, 'Agree');
	}
});
