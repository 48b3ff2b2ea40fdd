import { expect, test, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { all, keepAll, many, statements } from '../support/circle';
import { code } from '../support/friend';
import { openAnswered } from '../support/screens';
import { button, heading, hydrated, open, watch } from '../support/voter';

const ana = code('agree');
const bo = code('disagree');

/** Opens a friend's link, looks, and keeps the friend under a label. */
async function keep(page: Page, code: string, label: string) {
	await open(page, `/friend/#${code}`);
	const look = button(page, 'See their answers now');
	const name = page.getByLabel('A name for this friend, seen only here');
	await expect(look.or(name)).toBeVisible();
	if (await look.isVisible()) await look.tap();
	await name.fill(label);
	await button(page, 'Keep').tap();
}

const openCircle = async (page: Page) => {
	await page.getByRole('link', { name: /^See where/ }).tap();
	await page.waitForURL('**/circle/');
	await hydrated(page);
};
const showNames = (page: Page) => page.locator('summary').press('Enter');
const members = (page: Page) => page.getByRole('listitem').locator('bdi:not(.hidden-visually)');
/** One statement's answers as eyes see them. */
const answersTo = (page: Page, row: number) =>
	page.locator('tbody tr').nth(row).locator('td strong');
const ovalsIn = (page: Page, row: number) => page.locator('tbody tr').nth(row).locator('td b');

test('three people: by statement, an oval for each, no zeros and nobody left out', async ({
	page
}) => {
	await openAnswered(page, '/', 'guide/', code('disagree'));
	const { faults } = watch(page);
	await keep(page, code('agree', 'skipped'), 'Ana Bell');
	await expect(page.getByText('Kept in your browser.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'See where we stand: 1 friend kept' })).toBeVisible();
	await keep(page, code('agree', 'disagree'), 'Bo');
	await openCircle(page);
	await expect(heading(page)).toHaveText('My friends');
	await expect(page.locator('tbody tr')).toHaveCount(2);
	await expect(answersTo(page, 0)).toHaveText(['Agree', 'Disagree']);
	await expect(ovalsIn(page, 0)).toHaveText(['AB', 'B', 'You']);
	await expect(answersTo(page, 1)).toHaveText(['Disagree', 'Not sure']);
	await expect(ovalsIn(page, 1)).toHaveText(['B', 'AB']);
	const seen = await page.locator('main').innerText();
	expect(seen).not.toMatch(/%|average|winner|\b0\b/i);
	expect(faults.filter((one) => !one.includes('icon-192'))).toEqual([]);
});

test('a screen reader reads a table: what was asked, and who said what', async ({ page }) => {
	await openAnswered(page, '/', 'guide/', code('strongly-disagree'));
	await keep(page, ana, 'Ana');
	await keep(page, bo, 'Bo');
	await openCircle(page);
	const table = page.getByRole('table');
	await expect(table.getByRole('columnheader')).toHaveText([
		...['Statement', 'Strongly agree', 'Agree', 'It depends', 'Disagree', 'Strongly disagree'],
		'Not sure'
	]);
	await expect(table.getByRole('rowheader')).toHaveCount(1);
	const cells = await table.getByRole('cell').all();
	const heard = await Promise.all(
		cells.map((cell) =>
			cell.evaluate((element) => {
				const copy = element.cloneNode(true) as HTMLElement;
				copy.querySelectorAll('[aria-hidden]').forEach((one) => one.remove());
				return copy.textContent.trim();
			})
		)
	);
	expect(heard).toEqual(['', 'Ana', '', 'Bo', 'You', '']);
});

test('one friend alone is no circle yet; one can be removed, then all', async ({ page }) => {
	await keep(page, ana, 'Ana');
	await openCircle(page);
	await expect(page.getByText('Keep a second friend')).toBeVisible();
	await expect(page.getByRole('table')).toHaveCount(0);
	await keep(page, bo, 'Bo');
	await openCircle(page);
	await showNames(page);
	await expect(members(page)).toHaveText(['Ana', 'Bo']);
	await button(page, 'Remove Ana').tap();
	await expect(members(page)).toHaveText(['Bo']);
	await page.reload();
	await hydrated(page);
	await showNames(page);
	await expect(members(page)).toHaveText(['Bo']);
	await button(page, 'Remove all friends').tap();
	await expect(page.getByText('You keep no friend’s answers yet.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('You keep no friend’s answers yet.')).toBeVisible();
});

test('one friend is kept once, and nobody is written over', async ({ page }) => {
	await keep(page, ana, 'Ana');
	await button(page, 'Keep').tap();
	await page.getByLabel('A name for this friend, seen only here').fill('Ana Bell');
	await button(page, 'Keep').tap();
	await expect(page.getByRole('link', { name: 'See where we stand: 1 friend kept' })).toBeVisible();
	await keep(page, bo, 'Ana Bell');
	await expect(
		page.getByText('This name has other answers. Remove them or choose another.')
	).toBeVisible();
	await page.getByLabel('A name for this friend, seen only here').fill('');
	await button(page, 'Keep').tap();
	await openCircle(page);
	await showNames(page);
	await expect(members(page)).toHaveText(['Ana Bell', 'Friend 1']);
	await expect(answersTo(page, 0)).toHaveText(['Agree', 'Disagree']);
});

test('“Erase” forgets the circle too', edge, async ({ page }) => {
	await keep(page, ana, 'Ana');
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	await open(page, '/circle/');
	await expect(page.getByText('You keep no friend’s answers yet.')).toBeVisible();
});

/** What a friend is called, and what is shown of it where that is not the same. */
const labels: readonly (readonly [typed: string, shown?: string])[] = [
	['<img src=x onerror=alert(1)>'],
	['{@html alert(1)} {{1+1}}'],
	['\u202Eevil'],
	['ליאור'],
	['👩‍👩‍👧‍👦🏳️‍🌈'],
	['\u200B\u2060\uFEFF\u202E', 'Friend 1'],
	[`a${'\u0301'.repeat(200)}`],
	['a'.repeat(10_000), 'a'.repeat(40)]
];

test('a label stays text, whatever is in it, and stays here', edge, async ({ page }) => {
	const { faults } = watch(page);
	for (const [typed] of labels) {
		await keep(page, ana, typed);
		await expect(page.getByText('Kept in your browser.')).toBeVisible();
		expect(page.url()).toMatch(/\/friend\/$/);
	}
	await openCircle(page);
	await showNames(page);
	await expect(members(page)).toHaveText(labels.map(([typed, shown = typed]) => shown));
	await expect(page.locator('main img, main script')).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await expect(page).toHaveTitle('My friends – Ballot of Rights');
	for (const member of await members(page).all()) {
		// Set apart from the words around it, whichever way it is read.
		await expect(member).toHaveCSS('unicode-bidi', 'isolate');
	}
	for (const row of await page
		.getByRole('listitem')
		.filter({ has: members(page) })
		.all())
		expect((await row.boundingBox())!.height).toBeLessThan(120);
	for (const oval of await ovalsIn(page, 0).all())
		expect((await oval.boundingBox())!.height).toBeLessThan(48);
	expect(faults.filter((one) => !one.includes('icon-192'))).toEqual([]);
});

test(
	'holds fifty friends; the next one is refused in words, and none is lost',
	edge,
	async ({ page }) => {
		await keepAll(page, many(50), all('agree'));
		await open(page, `/friend/#${ana}`);
		await button(page, 'See their answers now').tap();
		await button(page, 'Keep').tap();
		await expect(page.getByText('No more friends fit here.')).toBeVisible();
		await openCircle(page);
		// Far from the screen nothing is drawn, and who listens has it all.
		await expect(page.getByRole('row').last()).toContainText('Friend 49');
		await expect(ovalsIn(page, statements.length - 1)).toHaveCount(0);
		await showNames(page);
		await expect(members(page)).toHaveCount(50);
		await expect(page.getByRole('row')).toHaveCount(1 + statements.length);
		await expect(ovalsIn(page, 0)).toHaveCount(50);
		// The last ones are drawn when they come near.
		await page.locator('tbody tr').last().scrollIntoViewIfNeeded();
		await expect(ovalsIn(page, statements.length - 1)).toHaveCount(50);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		await button(page, 'Remove Friend 7').tap();
		await expect(members(page)).toHaveCount(49);
	}
);

test('a stored circle that cannot be read is empty', edge, async ({ page }) => {
	await open(page, '/');
	for (const stored of ['{', 'null', '{"version":1,"members":[["Ana","<b>"]]}', 'x'.repeat(1e6)]) {
		await page.evaluate((text) => sessionStorage.setItem('ballot-of-rights:circle', text), stored);
		await open(page, '/circle/');
		await expect(page.getByText('You keep no friend’s answers yet.')).toBeVisible();
	}
});

test('three people in two languages meet in one circle, in either language', async ({ page }) => {
	await openAnswered(page, '/', 'guide/', code('strongly-agree'));
	await keep(page, ana, 'Ana');
	await keep(page, bo, 'Bo');
	await open(page, '/es/circle/');
	await expect(heading(page)).toHaveText('Mis amistades');
	await expect(answersTo(page, 0)).toHaveText(['Muy de acuerdo', 'De acuerdo', 'En desacuerdo']);
	await page.getByRole('link', { name: 'English' }).tap();
	await expect(page).toHaveURL('/circle/');
	await hydrated(page);
	await expect(answersTo(page, 0)).toHaveText(['Strongly agree', 'Agree', 'Disagree']);
});
