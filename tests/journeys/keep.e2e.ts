import { expect, test, type Page } from '@playwright/test';
import {
	atQuestion,
	button,
	erase,
	goOn,
	heading,
	open,
	positionsIn,
	say,
	watch
} from '../support/voter';

/** What the site keeps, by where it is. */
const kept = (page: Page) =>
	page.evaluate(async () => ({
		tab: Object.keys(sessionStorage)
			.filter((key) => key.startsWith('ballot'))
			.sort(),
		phone: Object.keys(localStorage).sort(),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		cookie: document.cookie
	}));

const nothing = { tab: [], phone: [], databases: [], cookie: '' };
const onPhone = [
	'ballot-of-rights:answers',
	'ballot-of-rights:length',
	'ballot-of-rights:place',
	'ballot-of-rights:seen',
	'ballot-of-rights:since',
	'ballot-of-rights:view'
];

/** Answers two statements, goes to the guide and chooses to keep. */
async function keepTwo(page: Page) {
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await say(page, 'Disagree');
	await open(page, '/guide/');
	await button(page, 'Keep on this phone').tap();
	await expect(page.getByText(/^Kept on this phone until/)).toBeFocused();
}

/** The day of what is kept, moved back as if the voter had chosen it some days ago. */
async function chosenDaysAgo(page: Page, days: number) {
	// A page that is open meanwhile notices at once.
	await page.goto('/privacy/');
	await page.evaluate(async (days) => {
		const day = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
		localStorage.setItem('ballot-of-rights:since', day);
		const deleting = indexedDB.deleteDatabase('ballot-of-rights');
		await new Promise((resolve) => (deleting.onsuccess = resolve));
	}, days);
}

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

test('a voter can stop keeping: everything is in the tab only', async ({ page, context }) => {
	await keepTwo(page);
	await button(page, 'Keep in this tab only').tap();
	await expect(button(page, 'Keep on this phone')).toBeVisible();
	expect(await kept(page)).toMatchObject({ phone: [], databases: [] });
	await positionsIn(page, 2);
	await positionsIn(await context.newPage(), 0);
});

test('what is older than 30 days is deleted at the start, and the page says so once', async ({
	page
}) => {
	await keepTwo(page);
	await chosenDaysAgo(page, 40);
	await open(page, '/');
	await expect(page.getByText('Your saved answers were older than 30 days.')).toBeVisible();
	await expect(page.getByRole('link', { name: /Start the short quiz/ })).toBeVisible();
	expect(await kept(page)).toEqual(nothing);
	await open(page, '/');
	await expect(page.getByText('older than 30 days')).toHaveCount(0);
});

test('30 days are 30 days for a voter whose clock was years ahead', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2038-03-03T12:00:00Z'));
	await keepTwo(page);
	await page.clock.setFixedTime(new Date('2028-05-05T12:00:00Z'));
	await open(page, '/guide/');
	await expect(page.getByText('Kept on this phone until June')).toContainText('2028');
});

test('what is 29 days old is kept', async ({ page }) => {
	await keepTwo(page);
	await chosenDaysAgo(page, 29);
	await open(page, '/');
	await expect(page.getByRole('link', { name: /Continue my quiz/ })).toBeVisible();
});

test('“Erase my answers” leaves nothing on the phone, nor how far pages were scrolled', async ({
	page
}) => {
	await keepTwo(page);
	await page.evaluate(() => scrollTo(0, 300));
	await erase(page);
	expect(await kept(page)).toEqual(nothing);
	await page.reload();
	await expect(page.getByRole('link', { name: /Start the short quiz/ })).toBeVisible();
	const scrolled = () => page.evaluate(() => sessionStorage.getItem('sveltekit:scroll') ?? '');
	expect(await scrolled()).not.toContain('"y":3');
});

test('what is typed while the erased page goes is written nowhere', async ({ page }) => {
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

test('Back after “Erase” shows nothing of what was typed', async ({ page }) => {
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

test('no link makes the page say that the answers are erased', async ({ page }) => {
	await keepTwo(page);
	await open(page, '/#erased');
	await expect(page.getByRole('link', { name: /Continue my quiz/ })).toBeVisible();
	await expect(page.getByText('Your answers are erased.')).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('Your answers are erased.')).toHaveCount(0);
});

test('what the browser lost when it was killed comes back from the second copy', async ({
	page
}) => {
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
});

test('a phone without room keeps in the tab and says so once', async ({ page }) => {
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

test.describe('on an iPhone', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'
	});
	test('it says that the browser may delete it after a week', async ({ page }) => {
		await keepTwo(page);
		await expect(page.getByText('after 7 days without a visit')).toBeVisible();
	});
});

test('the whole of it works in Spanish', async ({ page }) => {
	await open(page, '/es/quiz/');
	await page.getByText('De acuerdo', { exact: true }).tap();
	await open(page, '/es/guide/');
	await button(page, 'Guardar en este teléfono').tap();
	await expect(
		page.getByText(/^Guardado en este teléfono hasta el \d+ de \w+ de \d+\.$/)
	).toBeVisible();
});

test('the guide is kept with its friends, what was asked and how long the quiz is', async ({
	page,
	context
}) => {
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
});
