import { expect, type Page } from '@playwright/test';
import { findBrowser, launchFlags } from './find-browser.js';
import { code } from './friend';
import { checked, erase, goOn, heading, hydrated, open, say } from './voter';

/* Pages that the browser puts aside when they are left, and shows again on Back as they were: its back-forward cache. */

/** A friend who agreed to one statement. */
const friend = code('agree');

/** Playwright’s own step back would wait for a load that never comes. */
const back = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));
/** Marks this very page, so that it is known again when the browser shows it as it was. */
const mark = (page: Page) => page.evaluate(() => (document.documentElement.dataset.same = ''));

/** Options of a browser that puts pages aside: `test.use(putsAside)`. Playwright switches the cache off in its own. */
export const putsAside = {
	launchOptions: {
		executablePath: findBrowser().path,
		args: [...launchFlags],
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	}
};

/** Answers the first statement, leaves the page, and comes back to it as it was. */
export async function leaveAndComeBack(page: Page, meanwhile = () => Promise.resolve()) {
	await open(page, '/quiz/');
	await say(page, 'Disagree');
	await goOn(page, 'Back');
	await mark(page);
	await page.getByRole('link', { name: 'Privacy' }).tap();
	await expect(heading(page)).toHaveText('Privacy');
	await meanwhile();
	await back(page);
	await expect(page.locator('html[data-same]')).toHaveCount(1);
}

/** Answers, erases everything on another page, goes Back: nothing of the answers is left. */
export async function eraseAnswersAndGoBack(page: Page) {
	await open(page, '/quiz/');
	await say(page, 'Disagree');
	await goOn(page, 'Back');
	await expect(checked(page)).toHaveAccessibleName('Disagree');
	await eraseAndGoBackTo(page, '/quiz/');
	await expect(page.locator('html')).toBeVisible();
	await expect(checked(page)).toHaveCount(0);
}

/** Opens a friend’s link, erases everything on another page, goes Back: nothing of the friend is left. */
export async function eraseFriendAndGoBack(page: Page) {
	await open(page, `/friend/#${friend}`);
	await expect(heading(page)).toHaveText('A friend shared answers with you');
	await eraseAndGoBackTo(page, '/friend/');
	await expect(heading(page)).toHaveText('Friends');
	expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(friend);
}

async function eraseAndGoBackTo(page: Page, path: string) {
	await open(page, '/prepare/');
	await erase(page);
	await back(page);
	await expect(page).toHaveURL(path);
	await hydrated(page);
}
