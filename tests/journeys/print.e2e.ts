import { expect, test, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { keptOf, type VoterName } from '../support/paper-cases';
import { readPrinted, wording } from '../support/printed';
import { readPrintedCode } from '../support/printed-code';
import { button, heading, open, watch } from '../support/voter';

async function openPrint(page: Page, voter: VoterName, path = 'print/') {
	await open(page, '/');
	await page.evaluate(
		(all) => {
			for (const [key, text] of Object.entries(all))
				if (text) sessionStorage.setItem(`ballot-of-rights:${key}`, text);
		},
		keptOf('en', voter, { paper: 'letter' })
	);
	await open(page, `/${path}`);
}

const print = async (page: Page) =>
	readPrinted(await page.pdf({ preferCSSPageSize: true, tagged: true }));
const onPaper = async (page: Page) => (await print(page)).pages.map(wording).join('\n');

test('the browser’s own Print gives the same sheet from the guide as from the print screen', async ({
	page
}) => {
	await openPrint(page, '12 answers', 'full/guide/');
	const fromGuide = await onPaper(page);
	await open(page, '/print/');
	expect(await onPaper(page)).toBe(fromGuide);
	// What is chosen there holds here.
	await page.getByLabel('Large').check();
	await page.getByLabel('What the law says').uncheck();
	const shaped = await onPaper(page);
	expect(shaped).not.toBe(fromGuide);
	await open(page, '/full/guide/');
	expect(await onPaper(page)).toBe(shaped);
});

test('the sheet comes first, with its number of sides, and Print is always in reach', async ({
	page
}) => {
	await openPrint(page, '36 longest, 6 starred');
	await expect(button(page, 'Print')).toBeInViewport();
	await expect(page.getByText('2 sides', { exact: true })).toBeInViewport();
	await expect(page.locator('.sheet').first()).toBeInViewport();
	await expect(page.locator('.sheet')).toHaveCount(2);
});

for (const [does, print] of [
	['has no print', undefined],
	['does nothing', '() => {}'],
	['refuses', '() => { throw new Error("not here") }']
] as const) {
	test(`a window that ${does} says so, and leads to another way`, edge, async ({ page }) => {
		await page.addInitScript(`window.print = ${print}`);
		for (const path of ['print/', 'guide/']) {
			await openPrint(page, '12 answers', path);
			await button(page, 'Print').tap();
			await expect(page.getByText('Nothing was printed')).toBeVisible();
			await expect(button(page, 'Copy the link to my answers')).toBeVisible();
		}
		await page.locator('.bar').getByRole('link', { name: 'No printer?' }).tap();
		await expect(heading(page)).toHaveText('No printer?');
	});
}

test('no code is on paper unless I ask for one, and it opens the quiz in a browser that knows nothing', async ({
	browser,
	page
}) => {
	await openPrint(page, '12 answers');
	expect(readPrintedCode((await print(page)).pages[0]!)).toBeUndefined();
	await page.locator('summary', { hasText: 'Paper, language and code' }).tap();
	await page.getByLabel('A code that opens the quiz').check();
	const code = readPrintedCode((await print(page)).pages[0]!)!;
	const other = await (await browser.newContext()).newPage();
	await other.goto(code.text);
	await expect(heading(other)).toBeVisible();
	expect(await other.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test(
	'the code that opens my answers is my choice, beside what it means',
	edge,
	async ({ page }) => {
		const { faults } = watch(page);
		await openPrint(page, '12 answers');
		await page.locator('summary', { hasText: 'Paper, language and code' }).tap();
		const warning = page.getByText('Anyone who holds this paper');
		await expect(warning).toHaveCount(0);
		await page.getByLabel('A code that opens my answers').check();
		await expect(warning).toBeVisible();
		const { pages } = await print(page);
		expect(readPrintedCode(pages[0]!)!.text).toContain('/friend/#');
		expect(wording(pages[0]!)).not.toContain('#');
		expect(page.url()).toMatch(/\/print\/$/);
		expect(faults).toEqual([]);
	}
);

test('I strike an office, add one and write a note; it is all kept, and erased with my answers', async ({
	page
}) => {
	await openPrint(page, '12 answers');
	await page.locator('summary', { hasText: 'Offices on my ballot' }).tap();
	await page.getByLabel('Sheriff').uncheck();
	await page.getByLabel('One more office').fill('Water board');
	await page.getByRole('textbox', { name: 'My own note' }).fill('Ask about the bus.');
	const shaped = await onPaper(page);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	for (const text of [shaped, await onPaper(page)]) {
		expect(text).not.toContain('Sheriff');
		expect(text).toContain('Water board');
		expect(text).toContain('Ask about the bus.');
	}
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('ballot'));
	expect(await page.evaluate(kept)).toEqual([]);
});

test('a sheet for a strict place holds no position and no number', async ({ page }) => {
	await openPrint(page, '12 answers');
	await page.getByLabel('My positions').uncheck();
	const text = await onPaper(page);
	expect(text).toContain('President');
	expect(text).not.toMatch(/I (support|want)|For me/);
	expect(text).not.toContain('★');
});
