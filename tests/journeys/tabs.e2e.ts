import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser, launchFlags } from '../support/find-browser.js';
import { atQuestion, button, goOn, heading, open, say } from '../support/voter';

/** Two tabs of a voter who keeps answers on the phone, both at the quiz. */
async function twoTabs(context: BrowserContext): Promise<[Page, Page]> {
	const one = await context.newPage();
	await open(one, '/quiz/');
	await say(one, 'Agree');
	await open(one, '/guide/');
	await button(one, 'Keep on this phone').tap();
	await open(one, '/quiz/');
	const other = await context.newPage();
	await open(other, '/quiz/');
	await atQuestion(other, 2);
	return [one, other];
}

const checked = (page: Page) => page.getByRole('radio', { checked: true });
const counts = (page: Page) => page.locator('main .lead');

test('each tab takes up what the other one answers, and stays on its own statement', async ({
	context
}) => {
	const [one, other] = await twoTabs(context);
	await say(one, 'Disagree');
	await say(one, 'It depends');
	await atQuestion(one, 4);
	await atQuestion(other, 2);
	await expect(checked(other)).toHaveAccessibleName('Disagree');
	await goOn(other, 'Continue');
	await expect(checked(other)).toHaveAccessibleName('It depends');
});

test('the last answer to a statement wins in both tabs, and no other answer is lost', async ({
	context
}) => {
	const [one, other] = await twoTabs(context);
	await say(one, 'Disagree');
	await goOn(other, 'Continue');
	await say(other, 'It depends');
	await goOn(one, 'Back');
	await one.getByText('Strongly agree', { exact: true }).tap();
	await one.getByText('This matters a lot to me').tap();
	for (const page of [one, other]) {
		await open(page, '/guide/');
		await expect(counts(page)).toHaveText('3 positions. Only you can see them.');
		await expect(page.getByRole('heading', { name: /^What matters most/ })).toBeVisible();
	}
});

test('a mark taken back in one tab is taken back in the other', async ({ context }) => {
	const [one, other] = await twoTabs(context);
	const mark = 'This matters a lot to me';
	await one.getByText(mark).tap();
	await expect(other.getByLabel(mark)).toBeChecked();
	await other.getByText(mark).tap();
	await expect(one.getByLabel(mark)).not.toBeChecked();
});

test('a tab that began on its own joins when another one keeps on the phone', async ({
	context
}) => {
	const [one, other] = [await context.newPage(), await context.newPage()];
	await open(one, '/quiz/');
	await say(one, 'Agree');
	await open(other, '/quiz/');
	await say(other, 'Disagree');
	await say(other, 'skip');
	await button(one, 'See my guide now').tap();
	await button(one, 'Keep on this phone').tap();
	await expect(counts(one)).toHaveText('1 position. Only you can see it.');
	await goOn(other, 'Back');
	await goOn(other, 'Back');
	await expect(checked(other)).toHaveAccessibleName('Agree');
});

test('“Keep in this tab only” leaves the other tab what it shows', async ({ context }) => {
	const [one, other] = await twoTabs(context);
	await open(one, '/guide/');
	await button(one, 'Keep in this tab only').tap();
	await say(other, 'Disagree');
	await open(other, '/guide/');
	await expect(counts(other)).toHaveText('2 positions. Only you can see them.');
	await expect(button(other, 'Keep on this phone')).toBeVisible();
	await expect(counts(one)).toHaveText('1 position. Only you can see it.');
});

test('“Erase” in one tab empties the other one too: screen, memory and history', async ({
	context
}) => {
	const [one, other] = await twoTabs(context);
	await open(other, '/friend/#AQwAAAAAYKMnzQ');
	await button(one, 'Erase my answers').tap();
	await button(one, 'Erase everything now').tap();
	await expect(other.getByText('Your answers are erased.')).toBeVisible();
	await expect(heading(other)).toHaveText('Know your human rights positions before you vote');
	const left = () => JSON.stringify({ ...sessionStorage, ...localStorage });
	expect(await one.evaluate(left)).not.toContain('ballot-of-rights');
	expect(await other.evaluate(left)).not.toContain('ballot-of-rights');
	await other.goBack();
	await expect(heading(other)).toHaveText('We cannot read this link');
	expect(await other.evaluate(() => JSON.stringify(history.state))).not.toContain('AQwA');
	await open(other, '/guide/');
	await expect(
		other.getByText('Your guide is made from your answers, and there are none yet.')
	).toBeVisible();
});

/*
 * Playwright switches the back-forward cache off, so these start a browser of their own.
 */
for (const [what, change, shown] of [
	['was erased meanwhile', () => sessionStorage.clear(), /Start the short quiz/],
	[
		'was changed meanwhile',
		() => sessionStorage.setItem('ballot-of-rights:answers', 'AQIWt4U'),
		undefined
	],
	['is as it was', () => {}, undefined]
] as const) {
	test(`a page from the back-forward cache shows nothing old where everything ${what}`, async ({
		baseURL
	}) => {
		const { path } = findBrowser();
		const browser = await chromium.launch({
			executablePath: path,
			args: [...launchFlags],
			ignoreDefaultArgs: ['--disable-back-forward-cache']
		});
		const page = await browser.newPage({ baseURL: baseURL!, hasTouch: true });
		await open(page, '/quiz/');
		await say(page, 'Disagree');
		await goOn(page, 'Back');
		await page.evaluate(() => {
			document.documentElement.dataset.same = '';
		});
		await page.getByRole('link', { name: 'Privacy' }).tap();
		await expect(heading(page)).toHaveText('Privacy');
		await page.evaluate(change);
		// Playwright’s own step back would wait for a load that never comes.
		await page.evaluate(() => void setTimeout(() => history.back()));
		await expect(page.locator('html[data-same]')).toHaveCount(1);
		if (shown) await expect(page.getByRole('link', { name: shown })).toBeVisible();
		else {
			const said = what === 'is as it was' ? 'Disagree' : 'Agree';
			await expect(checked(page)).toHaveAccessibleName(said);
		}
		await browser.close();
	});
}
