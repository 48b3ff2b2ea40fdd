import { expect, type Locator, type Page } from '@playwright/test';

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

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const button = (page: Page, name: string): Locator =>
	page.getByRole('button', { name, exact: true });

/** Opens a page and waits until its script runs. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('html[data-awake]').waitFor();
}

/** Waits until the screen shows that question. */
export async function atQuestion(page: Page, number: number): Promise<void> {
	await expect(page.getByText(`Question ${number} of 12`, { exact: true })).toBeVisible();
}

/** Gives one answer, or skips, and goes on. */
export async function say(page: Page, said: Said): Promise<void> {
	if (said === 'skip') return goOn(page, 'Skip: not sure');
	await page.getByText(said, { exact: true }).tap();
	return goOn(page, 'Continue');
}

/** Takes a step until it is taken: a tap that comes too soon after the last one counts as a double tap. */
export async function goOn(page: Page, step: string): Promise<void> {
	const statement = (await heading(page).textContent()) ?? '';
	await expect(async () => {
		if ((await heading(page).textContent()) === statement) await button(page, step).tap();
		await expect(heading(page)).not.toHaveText(statement, { timeout: 150 });
	}).toPass();
}

/** Erases everything, and waits until the page says so. */
export async function erase(page: Page): Promise<void> {
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
}

/** Opens the guide, which then holds that many positions. */
export async function positionsIn(page: Page, count: number): Promise<void> {
	await open(page, '/guide/');
	const said = count ? new RegExp(`^${count} positions?\\.`) : /there are none yet/;
	await expect(page.getByText(said)).toBeVisible();
}

/** Answers two statements and stands before the third, with an answer given and marked. */
export async function standAtTheThird(page: Page): Promise<void> {
	await open(page, '/');
	await page.getByRole('link', { name: /Start the short quiz/ }).tap();
	await say(page, 'Strongly agree');
	await say(page, 'skip');
	await atQuestion(page, 3);
	await page.getByText('It depends', { exact: true }).tap();
	await page.getByText('This matters a lot to me').tap();
}

/** Answers the whole short quiz from the landing page to the check page. */
export async function answerAll(page: Page, answers: Said[] = twelve): Promise<void> {
	await open(page, '/');
	await page.getByRole('link', { name: /Start the short quiz/ }).tap();
	for (const [index, said] of answers.entries()) {
		await atQuestion(page, index + 1);
		await say(page, said);
	}
	await expect(heading(page)).toHaveText('Check your answers');
}

/** The guide's text without the time of day or anything that changes: positions in their order. */
export async function positions(page: Page): Promise<string[]> {
	return page.locator('main strong').allTextContents();
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
