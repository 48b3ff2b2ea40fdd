import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import { positionsIn } from '../support/guide';
import { keepTwo, kept, nothing } from '../support/kept';
import { atQuestion, button, goOn, open, say, watch } from '../support/voter';

const onPhone = [
	'ballot-of-rights:answers',
	'ballot-of-rights:length',
	'ballot-of-rights:place',
	'ballot-of-rights:seen',
	'ballot-of-rights:since',
	'ballot-of-rights:view'
];

test('answers stay in the tab: nothing is kept anywhere else, and nothing before the first answer', async ({
	page
}) => {
	await open(page, '/quiz/');
	expect(await kept(page)).toEqual(nothing);
	await say(page, 'Agree');
	expect(await kept(page)).toEqual({
		...nothing,
		tab: ['ballot-of-rights:answers', 'ballot-of-rights:length', 'ballot-of-rights:place']
	});
});

test('“Keep on this phone” is offered once there is something, with who should not choose it', async ({
	page
}) => {
	await open(page, '/');
	await expect(button(page, 'Keep on this phone')).toHaveCount(0);
	await open(page, '/quiz/');
	await say(page, 'Agree');
	for (const path of ['/', '/guide/']) {
		await open(page, path);
		await expect(button(page, 'Keep on this phone')).toBeVisible();
		await expect(page.getByText('Do not choose this on a phone that others use.')).toBeVisible();
	}
});

test('kept answers are there in a new tab and after the browser was closed, until the day it says', async ({
	page,
	context
}) => {
	const { faults } = watch(page);
	await keepTwo(page);
	const until = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
	const days = [0, 1].map((before) =>
		new Date(until.getTime() - before * 24 * 60 * 60 * 1000).toLocaleDateString('en', {
			dateStyle: 'long'
		})
	);
	const said = await page.getByText(/^Kept on this phone until/).textContent();
	expect(days).toContain(/until (.*)\./.exec(said ?? '')?.[1]);
	expect(await kept(page)).toEqual({
		...nothing,
		phone: onPhone,
		databases: ['ballot-of-rights']
	});

	const later = await context.newPage();
	await page.close();
	await open(later, '/');
	await later.getByRole('link', { name: /Continue my quiz/ }).tap();
	await atQuestion(later, 3);
	await say(later, 'It depends');
	await positionsIn(later, 3);
	expect(faults).toEqual([]);
});

test('a voter can stop keeping: everything is in the tab only', edge, async ({ page, context }) => {
	await keepTwo(page);
	await button(page, 'Keep in this tab only').tap();
	await expect(button(page, 'Keep on this phone')).toBeVisible();
	expect(await kept(page)).toMatchObject({ phone: [], databases: [] });
	await positionsIn(page, 2);
	await positionsIn(await context.newPage(), 0);
});

test(
	'what the browser lost when it was killed comes back from the second copy',
	edge,
	async ({ page }) => {
		await keepTwo(page);
		await open(page, '/quiz/');
		const old = await page.evaluate(() => ({ ...localStorage }));
		await say(page, 'Strongly agree');
		await atQuestion(page, 4);
		await page.goto('/privacy/');
		await page.evaluate((old) => {
			localStorage.clear();
			for (const [key, text] of Object.entries(old)) localStorage.setItem(key, text);
		}, old);
		await open(page, '/quiz/');
		await atQuestion(page, 4);
		await goOn(page, 'Back');
		await expect(page.getByLabel('Strongly agree', { exact: true })).toBeChecked();
	}
);

test('a phone without room keeps in the tab and says so once', edge, async ({ page }) => {
	await page.addInitScript(() => {
		const { setItem } = Storage.prototype;
		Storage.prototype.setItem = function (key, text) {
			if (this === localStorage && !key.endsWith('since'))
				throw new DOMException('full', 'QuotaExceededError');
			setItem.call(this, key, text);
		};
	});
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await open(page, '/guide/');
	await button(page, 'Keep on this phone').tap();
	await expect(page.getByRole('status').first()).toContainText('Your answers stay in this tab.');
	expect(await kept(page)).toMatchObject({ phone: [], databases: [] });
	await positionsIn(page, 1);
});

test('the whole of it works in Spanish', edge, async ({ page }) => {
	await open(page, '/es/quiz/');
	await page.getByText('De acuerdo', { exact: true }).tap();
	await open(page, '/es/guide/');
	await button(page, 'Guardar en este teléfono').tap();
	await expect(
		page.getByText(/^Guardado en este teléfono hasta el \d+ de \w+ de \d+\.$/)
	).toBeVisible();
});

test(
	'the guide is kept with its friends, what was asked and how long the quiz is',
	edge,
	async ({ page, context }) => {
		await open(page, '/full/choose/');
		await page.getByRole('checkbox').nth(1).tap();
		await page.locator('main .primary').tap();
		await page.waitForURL('/full/quiz/');
		const asked = await page.getByText(/^Statement 1 of \d+$/).textContent();
		await say(page, 'Agree');
		await open(page, '/full/friend/#AQwAAAAAYKMnzQ');
		await button(page, 'See their answers now').tap();
		await page.getByLabel(/A name for this friend/).fill('Ada');
		await button(page, 'Keep').tap();
		await expect(page.getByText('Kept in your browser.')).toBeVisible();
		await open(page, '/full/guide/');
		await button(page, 'Keep on this phone').tap();
		await expect(page.getByText(/^Kept on this phone until/)).toBeFocused();

		const other = await context.newPage();
		await page.close();
		await open(other, '/circle/');
		await other.locator('summary', { hasText: 'Friends I keep' }).press('Enter');
		await expect(other.getByRole('listitem').filter({ hasText: 'Ada' })).toBeVisible();
		await open(other, '/');
		await other.getByRole('link', { name: /Continue my quiz/ }).tap();
		await other.waitForURL('/full/quiz/');
		await expect(other.getByText(asked!.replace('1', '2'), { exact: true })).toBeVisible();
	}
);
