import { setTimeout } from 'node:timers/promises';
import { errors, expect, type Locator, type Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import { isChoice, type Answer, type Choice } from '../../src/lib/domain/answer-sheet';

/*
 * A voter. Controls of the quiz are found by what they set, so that answering works in every language; what a test asks
 * for by name, it names in the voter's own words.
 */

/** What a voter of these tests answers: the words of a choice, or a skip. */
export type Said =
	'Strongly agree' | 'Agree' | 'It depends' | 'Disagree' | 'Strongly disagree' | 'skip';

/** Twelve answers with every choice and one skip among them. */
export const twelve: Said[] = [
	'Strongly agree',
	'Disagree',
	'Agree',
	'It depends',
	'Strongly disagree',
	'Agree',
	'Agree',
	'Strongly disagree',
	'Agree',
	'skip',
	'Disagree',
	'Agree'
];

/** Twelve answers that leave nothing out, and star nothing. */
export const noSkips: Said[] = Array.from({ length: 12 }, (_, index) =>
	index % 2 ? 'Disagree' : 'Agree'
);

const choiceOf: Readonly<Record<Exclude<Said, 'skip'>, Choice>> = {
	'Strongly agree': 'strongly-agree',
	Agree: 'agree',
	'It depends': 'depends',
	Disagree: 'disagree',
	'Strongly disagree': 'strongly-disagree'
};

/** How many statements the short quiz has. */
export const shortCount = edition.statements.filter((one) => 'short' in one && one.short).length;

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const button = (page: Page, name: string): Locator =>
	page.getByRole('button', { name, exact: true });

/** Opens a page and waits until its script runs. */
export async function open(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await hydrated(page);
}

/**
 * Waits until the page's script runs. Asks again and again: a question put to a page just when the browser swaps it for
 * one that it had put aside is never answered.
 *
 * @throws TimeoutError when it is never hydrated
 */
export async function hydrated(page: Page): Promise<void> {
	for (const end = Date.now() + 30_000; Date.now() < end;) {
		const isHydrated = page
			.evaluate(() => document.documentElement.dataset.hydrated !== undefined)
			.catch(() => false);
		if (await Promise.race([isHydrated, setTimeout(1000)])) return;
		await setTimeout(20);
	}
	throw new errors.TimeoutError(`the page was never hydrated: ${page.url()}`);
}

/** Waits until what was changed last is painted; in a tab that is seen. */
export const painted = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
	);

/** Waits until the screen shows that question. */
export async function atQuestion(page: Page, number: number): Promise<void> {
	await expect(
		page.getByText(`Statement ${number} of ${shortCount}`, { exact: true })
	).toBeVisible();
}

/** Gives one answer, or skips, and goes on to the next screen. Said in words, the star stays as it is. */
export async function say(page: Page, said: Said | Answer): Promise<void> {
	const before = await statementOn(page);
	const reply =
		typeof said !== 'string' ? said.reply : said === 'skip' ? 'skipped' : choiceOf[said];
	const star = page.locator('input[type="checkbox"][data-statement]');
	if (typeof said !== 'string' && (await star.isChecked()) !== said.matters) await star.click();
	if (isChoice(reply))
		await page.locator(`label:has(input[data-statement][value="${reply}"])`).tap();
	await step(page, isChoice(reply) ? '.steps .primary' : '.steps .btn:not(.primary)', before);
}

/** The answer that is given on the screen. */
export const checked = (page: Page) => page.getByRole('radio', { checked: true });

/** Which statement is on the screen; empty on other screens. */
export async function statementOn(page: Page): Promise<string> {
	const first = page.locator('input[data-statement]').first();
	return (await first.count()) === 0 ? '' : ((await first.getAttribute('data-statement')) ?? '');
}

/** Taps until the statement is left. */
async function step(page: Page, control: string, before: string): Promise<void> {
	await readIt(page);
	for (let taps = 0; taps < 20; taps++) {
		if ((await statementOn(page)) !== before) return;
		await page.locator(control).click();
		const isLeft = await page
			.waitForFunction(
				(before) => {
					const first = document.querySelector<HTMLElement>('input[data-statement]');
					return first?.dataset.statement !== before;
				},
				before,
				{ timeout: 350 }
			)
			.catch(() => undefined);
		if (isLeft) return;
	}
	throw new Error(`the voter cannot leave statement ${before}`);
}

/** Takes a step by its name until it is taken: a tap that comes too soon after the last one counts as a double tap. */
export async function goOn(page: Page, step: string): Promise<void> {
	const statement = (await heading(page).textContent()) ?? '';
	await expect(async () => {
		if ((await heading(page).textContent()) === statement) await button(page, step).tap();
		await expect(heading(page)).not.toHaveText(statement, { timeout: 150 });
	}).toPass();
}

/**
 * Reads a new statement: on the page's own clock 0.3 seconds go by. Until then the quiz takes a tap for the second half
 * of a double tap, and a voter who reads is slower than that.
 */
export async function readIt(page: Page): Promise<void> {
	await page.evaluate(() => {
		const now = performance.now.bind(performance);
		performance.now = () => now() + 320;
	});
}

/** Taps Start on the landing page. */
export async function start(page: Page): Promise<void> {
	await page.locator('[data-start]').tap();
	await page.waitForURL('**/quiz/');
}

/** Answers two statements and stands before the third, with an answer given and starred. */
export async function standAtTheThird(page: Page): Promise<void> {
	await open(page, '/');
	await start(page);
	await say(page, 'Strongly agree');
	await say(page, 'skip');
	await atQuestion(page, 3);
	await page.getByText('It depends', { exact: true }).tap();
	await page.getByText('This matters a lot to me').tap();
}

/** Answers the whole short quiz from the landing page to the guide. */
export async function answerAll(page: Page, answers: Said[] = twelve): Promise<void> {
	await open(page, '/');
	await start(page);
	for (const [index, said] of answers.entries()) {
		await atQuestion(page, index + 1);
		await say(page, said);
	}
	await page.waitForURL('**/guide/');
}

/** Erases everything, and waits until the page says so. */
export async function erase(page: Page): Promise<void> {
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
}

/** Collects what must never happen on any page: errors, policy violations, requests after the first load. */
export function watch(page: Page) {
	const faults: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => {
		// Playwright says so itself where a test does not let the service worker in.
		if (message.text().startsWith('Service Worker registration blocked')) return;
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
	return { faults, requests };
}
