import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from '../../tools/paper/faults';
import { drawn, matrix, nameOf } from '../../tools/paper/matrix';
import { openPrint, printSheet } from '../../tools/paper/print-sheet';
import { readPrinted, wording } from '../support/printed';
import { readPrintedCode } from '../support/printed-code';
import { formats } from '../../src/lib/domain/paper';
import { heading, watch } from '../support/voter';

/*
 * The print page: a part of all its sheets, another one with another `SEED`. `npm run paper` prints every one.
 */

const seed = Number(process.env.SEED ?? 1);
const part = formats.flatMap((format, index) =>
	drawn(
		matrix.filter((one) => one.format === format),
		1,
		seed + index
	)
);
const inBoth = drawn(
	matrix.filter(({ tongue }) => tongue === 'both'),
	1,
	seed
);
const sheets = [...new Set([...part, ...inBoth])];

for (const wanted of sheets) {
	test(`without a fault on paper: ${nameOf(wanted)}`, async ({ page }) => {
		await openPrint(page, wanted.locale, wanted.voter);
		expect(faultsOf(await printSheet(page, wanted))).toEqual([]);
	});
}

test.afterAll(() => {
	console.log(
		`printed ${sheets.length} of ${matrix.length} sheets, drawn by ${seed}; all others: npm run paper`
	);
});

const print = async (page: Page) =>
	readPrinted(await page.pdf({ preferCSSPageSize: true, tagged: true }));

test('the code on paper opens the quiz in a browser that knows nothing', async ({
	browser,
	page
}) => {
	await openPrint(page, 'es', 'six longest');
	const { pages } = await print(page);
	const code = readPrintedCode(pages[0]!)!;
	expect(wording(pages[0]!)).toContain(code.text.replace(/^https?:\/\/|\/$/g, ''));
	const other = await (await browser.newContext()).newPage();
	await other.goto(code.text);
	await expect(heading(other)).toBeVisible();
	expect(await other.evaluate(() => document.documentElement.lang)).toBe('es');
	expect(await other.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('the code that opens my answers is my choice, and stands beside what it means', async ({
	browser,
	page
}) => {
	const { faults } = watch(page);
	await openPrint(page, 'en', 'six longest');
	const warning = page.getByText('Anyone who holds this paper');
	await expect(warning).toHaveCount(0);
	await page.getByLabel('A code that opens my answers').check();
	await expect(warning).toBeVisible();
	const { pages } = await print(page);
	const code = readPrintedCode(pages[0]!)!;
	expect(code.text).toContain('/friend/#');
	expect(wording(pages[0]!)).not.toContain('#');
	expect(page.url()).toMatch(/\/print\/$/);

	const other = await (await browser.newContext()).newPage();
	await other.goto(code.text);
	await other.getByRole('link', { name: 'These are my own answers' }).tap();
	await expect(heading(other)).toHaveText('My human rights guide');
	await expect(other.locator('main ol').first().locator('li')).toHaveCount(6);
	expect(faults).toEqual([]);
});

test('a paper quiz for others and a booth sheet open nobody’s answers', async ({ page }) => {
	await openPrint(page, 'en', 'six longest');
	await page.getByLabel('A code that opens my answers').check();
	for (const format of ['quiz', 'booth']) {
		await page.locator(`input[name=format][value=${format}]`).check();
		await expect(page.getByLabel('A code that opens my answers')).toHaveCount(0);
		const { pages } = await print(page);
		expect(readPrintedCode(pages[0]!)!.text).not.toContain('#');
		expect(pages.map(wording).join(' ')).not.toContain('I support');
	}
});

test('a paper quiz asks 12 or 36, and leads to the same lines on paper', async ({ page }) => {
	await openPrint(page, 'en', 'no answers');
	await page.locator('input[name=format][value=quiz]').check();
	for (const [count, label] of [
		[36, '36 statements'],
		[12, '12 statements']
	] as const) {
		await page.getByLabel(label).check();
		const all = (await print(page)).pages.map(wording).join(' ');
		expect(all.match(/This matters a lot/g)).toHaveLength(count);
		expect(all).toContain('Now write down what matters most to you');
		expect(all).toContain('President');
	}
});

test('the voter moves, strikes, adds and writes; it is all kept, and erased with the answers', async ({
	page
}) => {
	await openPrint(page, 'en', 'six longest');
	const onPaper = async () => (await print(page)).pages.map(wording).join(' ');
	const first = await page.locator('.pile .numbered').first().innerText();
	await page.locator('summary', { hasText: 'order' }).tap();
	await page.getByRole('button', { name: /^Down/ }).first().tap();
	await page.locator('summary', { hasText: 'Offices' }).tap();
	await page.getByLabel('Sheriff').uncheck();
	await page.getByLabel('One more office').fill('Water board');
	await page.locator('summary', { hasText: 'What is printed' }).tap();
	await page.getByLabel('My own note').fill('Ask about the bus.');
	const shaped = await onPaper();
	await page.reload();
	await page.locator('html[data-awake]').waitFor();
	await expect(page.locator('.pile .numbered').first()).not.toHaveText(first);
	for (const text of [shaped, await onPaper()]) {
		expect(text).not.toContain('Sheriff');
		expect(text).toContain('Water board');
		expect(text).toContain('Ask about the bus.');
	}
	expect(page.url()).toMatch(/\/print\/$/);
	await page.getByRole('button', { name: 'Erase my answers' }).tap();
	await page.getByRole('button', { name: 'Erase everything now' }).tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('ballot'));
	expect(await page.evaluate(kept)).toEqual([]);
});

test('the plan stands on the same sheet, and can be left off', async ({ page }) => {
	await openPrint(page, 'en', 'all written');
	expect((await print(page)).pages.map(wording).join(' ')).toContain('My plan to vote');
	await page.locator('summary', { hasText: 'What is printed' }).tap();
	await page.getByLabel('My plan to vote').uncheck();
	expect((await print(page)).pages.map(wording).join(' ')).not.toContain('My plan to vote');
});
