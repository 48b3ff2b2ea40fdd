import type { Page } from '@playwright/test';
import { open, say } from './voter';
import type { Answers } from './sheets';

/* Whole ways through the site, in any language: controls are found by where they lead and what they set. */

/** Waits until the worker of this visit keeps what it keeps. */
export async function workerReady(page: Page): Promise<void> {
	const ready = page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		while (active?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 50));
	});
	await Promise.race([ready, page.waitForFunction(() => false, undefined, { timeout: 20_000 })]);
}

/** Puts in place of the system's own windows what a test can see: paper, the share sheet. */
export async function withoutWindows(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen = { prints: 0, shared: '' };
		Object.assign(window, { seen, print: () => void seen.prints++ });
		const share = ({ url = '', text = '' }) => {
			seen.shared = `${text} ${url}`;
			return Promise.resolve();
		};
		Object.defineProperty(navigator, 'share', { value: share });
	});
}

/** How a voter gets from the screen of the first statement to the guide. */
export type Way = (page: Page, voter: Answers) => Promise<void>;

/** By the browser's own taps. */
export const byHand: Way = async (page, voter) => {
	for (const one of voter) await say(page, one);
	await page.waitForURL('**/guide/');
};

/** By taps made in the page, which is ten times as fast. */
export const quickly: Way = async (page, voter) => {
	await page.evaluate(async (voter) => {
		const input = (more: string) =>
			document.querySelector<HTMLInputElement>(`input[data-statement]${more}`);
		for (const { reply, matters } of voter) {
			const before = input('')?.dataset.statement;
			const mark = input('[type="checkbox"]');
			if (mark && mark.checked !== matters) mark.click();
			const choice = input(`[value="${reply}"]`);
			choice?.click();
			const step = choice ? '.steps .primary' : '.steps .btn:not(.primary)';
			for (let turn = 0; input('')?.dataset.statement === before && turn < 200; turn++) {
				if (turn % 20 === 0) document.querySelector<HTMLElement>(step)?.click();
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
		}
	}, voter);
	await page.waitForURL('**/guide/');
};

/** Landing → quiz → guide → paper → sharing, to the end of each. */
export async function quizToShare(
	page: Page,
	home: string,
	voter: Answers,
	answer = byHand
): Promise<void> {
	await open(page, home);
	await page.locator('main a[href$="/quiz/"]').first().click();
	await page.waitForURL('**/quiz/');
	await answer(page, voter);
	await guideToShare(page);
}

/** From the guide: paper → sharing, to the end of each. */
export async function guideToShare(page: Page): Promise<void> {
	await page.locator('main .bar button').click();
	const share = page.locator('main .bar a[href$="/share/"]');
	// Who skipped everything has nothing to share.
	if ((await share.count()) === 0) return;
	await share.click();
	await page.waitForURL('**/share/');
	await showCodeAndShare(page);
}

/** Picks what is not picked yet where nothing is, then shares it, and shows its code. */
async function showCodeAndShare(page: Page): Promise<void> {
	const main = page.locator('main .bar .primary');
	if ((await main.count()) === 0) await page.getByRole('checkbox').first().check();
	await main.click();
	await page.locator('main button[aria-controls^="code-"]').first().click();
	await page.locator('main svg').first().waitFor();
}

/** A friend's link → the quiz → check → the comparison. */
export async function friendToComparison(
	page: Page,
	home: string,
	voter: Answers,
	friend: string,
	answer = byHand
): Promise<void> {
	await open(page, `${home}friend/#${friend}`);
	await page.locator('main a[href$="/quiz/"]').click();
	await page.waitForURL('**/quiz/');
	await answer(page, voter);
	await page.locator('main a[href$="/friend/"]').click();
	await page.waitForURL('**/friend/');
	await page.locator('main h2').first().waitFor();
}
