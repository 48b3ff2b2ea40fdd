import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import { encodeSheet } from '../../src/lib/domain/share-code';
import { findBrowser, launchFlags } from '../support/find-browser.js';
import { hydrated, erase, goOn, heading, open, say } from '../support/voter';

/* Pages that the browser puts aside when they are left, and shows again on Back as they were: its back-forward cache. */

const first = edition.statements.find((statement) => 'short' in statement && statement.short)!;
/** What is stored where the first statement of the short quiz was agreed to. */
const agree = encodeSheet({ [first.slot]: { reply: 'agree', matters: false } });
/** A friend who agreed to one statement. */
const friend = agree;
const checked = (page: Page) => page.getByRole('radio', { checked: true });

let browser: Browser;

// Playwright switches the cache off in its own browser.
test.beforeAll(async () => {
	browser = await chromium.launch({
		executablePath: findBrowser().path,
		args: [...launchFlags],
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
});
test.afterAll(() => browser.close());

/** A worker that has just come would have the browser drop what it put aside. */
const newPage = (baseURL: string | undefined) =>
	browser.newPage({ baseURL: baseURL!, hasTouch: true, serviceWorkers: 'block' });

/** Playwright’s own step back would wait for a load that never comes. */
const back = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));
/** Marks this very page, so that it is known again when the browser shows it as it was. */
const mark = (page: Page) => page.evaluate(() => (document.documentElement.dataset.same = ''));
const marked = (page: Page) => page.locator('html[data-same]');

for (const [what, change, shown] of [
	['was erased meanwhile', () => sessionStorage.clear(), /Start the short quiz/],
	[
		'was changed meanwhile',
		(agree: string) => sessionStorage.setItem('ballot-of-rights:answers', agree),
		undefined
	],
	['is as it was', () => {}, undefined]
] as const) {
	test(`a page from the back-forward cache shows nothing old where everything ${what}`, async ({
		baseURL
	}) => {
		const page = await newPage(baseURL);
		await open(page, '/quiz/');
		await say(page, 'Disagree');
		await goOn(page, 'Back');
		await mark(page);
		await page.getByRole('link', { name: 'Privacy' }).tap();
		await expect(heading(page)).toHaveText('Privacy');
		await page.evaluate(change as (agree: string) => void, agree);
		await back(page);
		await expect(marked(page)).toHaveCount(1);
		if (shown) await expect(page.getByRole('link', { name: shown })).toBeVisible();
		else {
			const said = what === 'is as it was' ? 'Disagree' : 'Agree';
			await expect(checked(page)).toHaveAccessibleName(said);
		}
		await page.close();
	});
}

/** In what ways a browser keeps nothing for a page. */
const refusals = {
	'refuses storage': () => {
		for (const name of ['sessionStorage', 'localStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
	},
	'has no room left': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	'only pretends to store': () => {
		Storage.prototype.setItem = () => {};
	}
};

for (const [how, refuse] of Object.entries(refusals)) {
	for (const channel of ['', ' and lets tabs say nothing to each other']) {
		const name = `where the browser ${how}${channel}`;
		const openRefused = async (baseURL: string | undefined) => {
			const page = await newPage(baseURL);
			await page.addInitScript(refuse);
			if (channel)
				await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
			return page;
		};

		test(`${name}, Back after “Erase” shows none of my answers`, async ({ baseURL }) => {
			const page = await openRefused(baseURL);
			await open(page, '/quiz/');
			await say(page, 'Disagree');
			await goOn(page, 'Back');
			await expect(checked(page)).toHaveAccessibleName('Disagree');
			await open(page, '/prepare/');
			await erase(page);
			await back(page);
			await expect(page).toHaveURL('/quiz/');
			await hydrated(page);
			await expect(page.locator('html')).toBeVisible();
			await expect(checked(page)).toHaveCount(0);
			await page.close();
		});

		test(`${name}, Back after “Erase” shows nothing of a friend`, async ({ baseURL }) => {
			const page = await openRefused(baseURL);
			await open(page, `/friend/#${friend}`);
			await expect(heading(page)).toHaveText('A friend shared answers with you');
			await open(page, '/prepare/');
			await erase(page);
			await back(page);
			await expect(page).toHaveURL('/friend/');
			await hydrated(page);
			await expect(heading(page)).toHaveText('Friends');
			expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(friend);
			await page.close();
		});
	}

	test(`where the browser ${how}, Back shows my answers as long as nobody erased them`, async ({
		baseURL
	}) => {
		const page = await newPage(baseURL);
		await page.addInitScript(refuse);
		await open(page, '/quiz/');
		await say(page, 'Disagree');
		await goOn(page, 'Back');
		await mark(page);
		await page.getByRole('link', { name: 'Privacy' }).tap();
		await expect(heading(page)).toHaveText('Privacy');
		await back(page);
		await expect(marked(page)).toHaveCount(1);
		await expect(checked(page)).toHaveAccessibleName('Disagree');
		await page.close();
	});
}
