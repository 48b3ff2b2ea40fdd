import type { Page } from '@playwright/test';
import { short, type Answers } from './sheets';
import { open, say, statementOn } from './voter';

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

/** How a voter gets from the screen of the first statement to the guide, whichever statements are asked. */
export type Way = (page: Page, voter: Answers) => Promise<void>;

/** By the browser's own taps. */
const byHand: Way = async (page, voter) => {
	const answers = byStatement(voter);
	await atStatement(page);
	for (let id = await statementOn(page); id !== ''; id = await statementOn(page))
		await say(page, answers[id]!);
	await page.waitForURL('**/guide/');
};

/** By taps made in the page, which is ten times as fast. */
export const quickly: Way = async (page, voter) => {
	await atStatement(page);
	await page.evaluate(async (answers) => {
		const input = (more = '') =>
			document.querySelector<HTMLInputElement>(`input[data-statement]${more}`);
		const now = performance.now.bind(performance);
		let read = 0;
		// Each statement is read for a while, as in readIt.
		performance.now = () => now() + read;
		for (let id = input()?.dataset.statement; id; id = input()?.dataset.statement) {
			const { reply, matters } = answers[id]!;
			const mark = input('[type="checkbox"]');
			if (mark && mark.checked !== matters) mark.click();
			const choice = input(`[value="${reply}"]`);
			choice?.click();
			read += 320;
			const step = choice ? '.steps .primary' : '.steps .btn:not(.primary)';
			for (let turn = 0; input()?.dataset.statement === id && turn < 1000; turn++) {
				if (turn % 10 === 0) document.querySelector<HTMLElement>(step)?.click();
				await new Promise((resolve) => setTimeout(resolve, 4));
			}
			if (input()?.dataset.statement === id) return;
		}
	}, byStatement(voter));
	await page.waitForURL('**/guide/');
};

const atStatement = (page: Page) =>
	page.locator('input[data-statement]').first().waitFor({ state: 'attached' });

/** The answers by the ids of the statements. */
export const byStatement = (voter: Answers) =>
	Object.fromEntries(voter.map((answer, index) => [short[index]!.id, answer]));

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

/** A friend's link → the quiz → the guide → the comparison. */
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
	await guideToComparison(page);
}

/** From the guide to a friend's answers beside one's own. */
async function guideToComparison(page: Page): Promise<void> {
	await page.locator('main .notice a[href$="/friend/"]').click();
	await page.waitForURL('**/friend/');
	await page.locator('main h2').first().waitFor();
}
