import { expect, test, type Page } from '@playwright/test';
import { shared, withShareSheet } from './share-sheet';
import { answerAll, button, heading, open, say, twelve, watch } from './voter';

/** Opens a friend's link, looks, and keeps the friend under a label. */
async function keep(page: Page, link: string, label: string) {
	await open(page, link);
	await button(page, 'See their answers now').tap();
	await page.getByLabel('A name for this friend, seen only here').fill(label);
	await button(page, 'Keep').tap();
	await expect(page.getByText('Kept in your browser.')).toBeVisible();
}

/** One statement's row of the plot: agreeing most first, "not sure" last. */
const marks = (page: Page, name: string) =>
	page.locator('tbody', { hasText: name }).locator('td > [aria-hidden]');

const members = (page: Page) => page.getByRole('listitem').locator('bdi:not(.hidden-visually)');

test('three people: two links kept on one phone show where the circle stands', async ({
	browser,
	page
}) => {
	const links: string[] = [];
	for (const answers of [twelve, twelve.map(() => 'Disagree' as const)]) {
		const friend = await (await browser.newContext()).newPage();
		await withShareSheet(friend, 'takes');
		await answerAll(friend, answers);
		await open(friend, '/share/positions/');
		await button(friend, 'Share the link').tap();
		links.push((await shared(friend)).url);
	}
	const { faults } = watch(page);
	await keep(page, links[0]!, 'Ana');
	await keep(page, links[1]!, 'Bo');
	await open(page, '/quiz/');
	await say(page, 'Disagree');

	const { requests } = watch(page);
	await open(page, '/circle/');
	expect(requests).toHaveLength(1);
	await expect(heading(page)).toHaveText('My circle');
	await expect(page.locator('tbody')).toHaveCount(12);
	await expect(marks(page, 'Voting after prison')).toHaveText(['○', '', '', '●○', '', '']);
	await expect(marks(page, 'Asylum at the border')).toHaveText(['', '', '', '○', '', '○']);
	await expect(
		page.locator('tbody', { hasText: 'Voting after prison' }).getByRole('cell')
	).toContainText(['1 friend', 'nobody', 'nobody', 'you, 1 friend', 'nobody', 'nobody']);
	expect(await page.locator('main').innerText()).not.toMatch(/%|average|winner/i);
	expect(faults).toEqual([]);
});

test('one friend can be removed, then all, and the tab keeps nothing of them', async ({ page }) => {
	await keep(page, '/friend/#AQIWt4U', 'Ana');
	await keep(page, '/friend/#AQwAAAAAYKMnzQ', 'Bo');
	await page.getByRole('link', { name: 'Open my circle' }).tap();
	await page.locator('html[data-awake]').waitFor();
	await expect(members(page)).toHaveText(['Ana', 'Bo']);
	await button(page, 'Remove Ana').tap();
	await page.reload();
	await expect(members(page)).toHaveText(['Bo']);
	await button(page, 'Remove all friends').tap();
	await expect(page.getByText('Nobody is in your circle.')).toBeVisible();
	expect(await page.evaluate(() => sessionStorage.getItem('ballot-of-rights:circle'))).toBeNull();
});

test('“Erase” forgets the circle too', async ({ page }) => {
	await keep(page, '/friend/#AQIWt4U', 'Ana');
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	await open(page, '/circle/');
	await expect(page.getByText('Nobody is in your circle.')).toBeVisible();
});

for (const [name, typed, shown] of [
	['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
	['a script', '"><script>alert(1)</script>', '"><script>alert(1)</script>'],
	['a right-to-left override', '\u202Eevil', '\u202Eevil'],
	['emoji', '👩‍👩‍👧‍👦🏳️‍🌈', '👩‍👩‍👧‍👦🏳️‍🌈'],
	['ten thousand letters', 'a'.repeat(10_000), 'a'.repeat(40)]
] as const) {
	test(`a label that is ${name} stays text, and stays here`, async ({ page }) => {
		const { faults } = watch(page);
		await keep(page, '/friend/#AQIWt4U', typed);
		expect(page.url()).toMatch(/\/friend\/$/);
		await page.getByRole('link', { name: 'Open my circle' }).tap();
		await page.locator('html[data-awake]').waitFor();
		expect(await members(page).allTextContents()).toEqual([shown]);
		await expect(page.locator('main img, main script')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		await expect(page).toHaveTitle('My circle – Ballot of Rights');
		expect(faults).toEqual([]);
	});
}

for (const stored of ['{', 'null', '{"version":1,"members":[["Ana","<b>"]]}', 'x'.repeat(1e6)]) {
	test(`a stored circle that begins “${stored.slice(0, 24)}” and cannot be read is empty`, async ({
		page
	}) => {
		await open(page, '/');
		await page.evaluate((text) => sessionStorage.setItem('ballot-of-rights:circle', text), stored);
		await open(page, '/circle/');
		await expect(page.getByText('Nobody is in your circle.')).toBeVisible();
	});
}

test('in Spanish the circle opens from a link and speaks Spanish', async ({ page }) => {
	await open(page, '/es/friend/#AQIWt4U');
	await button(page, 'Ver ahora sus respuestas').tap();
	await button(page, 'Guardar').tap();
	await page.getByRole('link', { name: 'Abrir mi círculo' }).tap();
	await page.locator('html[data-awake]').waitFor();
	await expect(heading(page)).toHaveText('Mi círculo');
	await expect(members(page)).toHaveText(['Persona 1']);
});

test('the discussion sheet prints statements and questions, and no friend’s label', async ({
	page
}) => {
	await keep(page, '/friend/#AQIWt4U', 'Ana');
	await open(page, '/circle/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('To talk about in a group')).toBeVisible();
	await expect(page.getByText('What do you all want here?')).toBeVisible();
	await expect(page.getByText('Ana').first()).toBeHidden();
	await expect(button(page, 'Print for a group')).toBeHidden();
});
