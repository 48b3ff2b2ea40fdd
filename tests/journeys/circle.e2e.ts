import { expect, test, type Page } from '@playwright/test';
import { margins, readPrinted, wording } from '../support/printed';
import { shared, withShareSheet } from '../support/share-sheet';
import { answerAll, button, goOn, heading, open, say, twelve, watch } from '../support/voter';

/** Opens a friend's link, looks, and keeps the friend under a label. */
async function keep(page: Page, link: string, label: string) {
	await open(page, link);
	await button(page, 'See their answers now').tap();
	await page.getByLabel('A name for this friend, seen only here').fill(label);
	await button(page, 'Keep').tap();
	await expect(page.getByText('Kept in your browser.')).toBeVisible();
}

/** Keeps friends under these labels, all with the same answers. */
async function keepAll(page: Page, labels: string[], code: string) {
	await open(page, '/');
	await page.evaluate(
		(members) =>
			sessionStorage.setItem('ballot-of-rights:circle', JSON.stringify({ version: 1, members })),
		labels.map((label) => [label, code])
	);
}

/** Keeps friends who answered all 36 statements. */
const keepMany = (page: Page, friends: number) =>
	keepAll(
		page,
		Array.from({ length: friends }, (_, friend) => `Friend ${friend}`),
		'AUkjO0IqNEkjO0IqNEkjO0IqNN9BtQ'
	);

/** One statement's row of the plot: agreeing most first, "not sure" last. */
const marks = (page: Page, name: string) =>
	page.locator('tbody tr', { hasText: name }).locator('td > [aria-hidden]');

/** Opens the list of names, which is closed at first. By key: rows laid out on the way down would move it from a finger. */
const showNames = (page: Page) => page.locator('summary').press('Enter');

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
	await expect(page.locator('tbody tr')).toHaveCount(12);
	await expect(marks(page, 'Voting after prison')).toHaveText(['•', '', '', 'o•', '', '']);
	await expect(marks(page, 'Asylum at the border')).toHaveText(['', '', '', '•', '', '•']);
	await expect(page.getByRole('row', { name: 'Voting after prison' }).getByRole('cell')).toHaveText(
		['•1', '0', '0', 'o•you + 1', '0', '0']
	);
	expect(await page.locator('main').innerText()).not.toMatch(/%|average|winner/i);
	expect(faults).toEqual([]);
});

test('one friend can be removed, then all, and the tab keeps nothing of them', async ({ page }) => {
	await keep(page, '/friend/#AQIWt4U', 'Ana');
	await keep(page, '/friend/#AQwAAAAAYKMnzQ', 'Bo');
	await page.getByRole('link', { name: 'Open my circle' }).tap();
	await page.locator('html[data-awake]').waitFor();
	await expect(page.getByText('In my circle (2)')).toBeVisible();
	await expect(members(page)).toHaveCount(0);
	await showNames(page);
	await expect(members(page)).toHaveText(['Ana', 'Bo']);
	await button(page, 'Remove Ana').tap();
	await expect(members(page)).toHaveText(['Bo']);
	await page.reload();
	await showNames(page);
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
	['a template', '{@html alert(1)} {{1+1}}', '{@html alert(1)} {{1+1}}'],
	['an address', 'javascript:alert(1)', 'javascript:alert(1)'],
	['a right-to-left override', '\u202Eevil', '\u202Eevil'],
	['a right-to-left name', 'ליאור', 'ליאור'],
	['emoji', '👩‍👩‍👧‍👦🏳️‍🌈', '👩‍👩‍👧‍👦🏳️‍🌈'],
	['letters with nothing between them', 'A\u200Bna\u2060', 'A\u200Bna\u2060'],
	['nothing that can be seen', '\u200B\u2060\uFEFF\u202E', 'Friend 1'],
	['marks piled on a letter', `a${'\u0301'.repeat(200)}`, `a${'\u0301'.repeat(200)}`],
	['ten thousand letters', 'a'.repeat(10_000), 'a'.repeat(40)]
] as const) {
	test(`a label that is ${name} stays text, and stays here`, async ({ page }) => {
		const { faults, requests } = watch(page);
		await keep(page, '/friend/#AQIWt4U', typed);
		expect(page.url()).toMatch(/\/friend\/$/);
		await page.getByRole('link', { name: 'Open my circle' }).tap();
		await page.locator('html[data-awake]').waitFor();
		await showNames(page);
		await expect(members(page)).toHaveCount(1);
		expect(await members(page).allTextContents()).toEqual([shown]);
		await expect(page.locator('main img, main script')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		await expect(page).toHaveTitle('My circle – Ballot of Rights');
		// Set apart from the words around it, whichever way it is read.
		await expect(members(page)).toHaveCSS('unicode-bidi', 'isolate');
		const row = (await page.getByRole('listitem').boundingBox())!;
		expect(row.height).toBeLessThan(120);
		expect(row.x + row.width).toBeLessThanOrEqual(360);
		expect(requests).toHaveLength(2);
		expect(faults).toEqual([]);

		await button(page, `Remove ${shown}`).tap();
		await expect(page.getByText('Nobody is in your circle.')).toBeVisible();
	});
}

test('no label stands on the sheet for a group', async ({ page }) => {
	const labels = ['<img src=x>', '\u202Eevil', '👩‍👩‍👧‍👦🏳️‍🌈', 'ליאור', 'Ana'];
	await keepAll(page, labels, 'AQIWt4U');
	await open(page, '/circle/');
	const paper = await readPrinted(await page.pdf());
	const printed = paper.pages.map(wording).join(' ');
	expect(printed).toContain('Voting after prison');
	for (const label of labels) expect(printed).not.toContain(label.normalize('NFKC'));
});

test('holds fifty friends; the next one is refused in words, and none is lost', async ({
	page
}) => {
	await keepMany(page, 50);
	await open(page, '/friend/#AQIWt4U');
	await button(page, 'See their answers now').tap();
	await button(page, 'Keep').tap();
	await expect(page.getByText('Your circle is full. Remove a friend first.')).toBeVisible();
	await open(page, '/circle/');
	await showNames(page);
	await expect(members(page)).toHaveCount(50);
	await expect(page.getByRole('row')).toHaveCount(1 + 36);
	// The fewest marks for the most people: every one of fifty is there to be counted.
	const first = page.getByRole('row').nth(1);
	expect((await first.locator('[aria-hidden]').allTextContents()).join('')).toBe('•'.repeat(50));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await button(page, 'Remove Friend 7').tap();
	await expect(members(page)).toHaveCount(49);
	await open(page, '/friend/#AQIWt4U');
	await button(page, 'See their answers now').tap();
	await button(page, 'Keep').tap();
	await expect(page.getByText(/^Kept/)).toBeVisible();
});

test('a screen reader hears a table: what was asked, and how many said what', async ({ page }) => {
	await keep(page, '/friend/#AQIWt4U', 'Ana');
	await open(page, '/quiz/');
	await say(page, 'Strongly disagree');
	await open(page, '/circle/');
	await expect(page.getByRole('table')).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader "Statement"
          - columnheader "Strongly agree"
          - columnheader "Agree"
          - columnheader "It depends"
          - columnheader "Disagree"
          - columnheader "Strongly disagree"
          - columnheader "Not sure"
      - rowgroup:
        - row:
          - rowheader "Voting after prison People should get their right to vote back when they leave prison."
          - cell "0"
          - cell "1"
          - cell "0"
          - cell "0"
          - cell "you"
          - cell "0"
  `);
});

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

test('three people in two languages meet in one circle, in either language', async ({
	browser,
	page
}) => {
	for (const [home, said, go, share] of [
		['/', 'Agree', 'Continue', 'Share the link'],
		['/es/', 'En desacuerdo', 'Seguir', 'Compartir el enlace']
	] as const) {
		const friend = await (await browser.newContext()).newPage();
		await withShareSheet(friend, 'takes');
		await open(friend, `${home}quiz/`);
		await friend.getByText(said, { exact: true }).tap();
		await goOn(friend, go);
		await open(friend, `${home}share/positions/`);
		await button(friend, share).tap();
		// What was made in Spanish opens in English.
		const link = (await shared(friend)).url;
		await keep(page, link.replace('/es/', '/'), said);
	}
	await open(page, '/es/quiz/');
	await page.getByText('Muy de acuerdo', { exact: true }).tap();
	await goOn(page, 'Seguir');
	await open(page, '/es/share/');
	await page.getByRole('link', { name: 'Abrir mi círculo' }).tap();
	await page.locator('html[data-awake]').waitFor();
	await showNames(page);
	await expect(members(page)).toHaveText(['Agree', 'En desacuerdo']);
	await expect(marks(page, 'El voto después de prisión')).toHaveText(['o', '•', '', '•', '', '']);
	await page.getByRole('link', { name: 'English' }).tap();
	await expect(page).toHaveURL('/circle/');
	await page.locator('html[data-awake]').waitFor();
	await expect(marks(page, 'Voting after prison')).toHaveText(['o', '•', '', '•', '', '']);
});

test('in Spanish the circle opens from a link and speaks Spanish', async ({ page }) => {
	await open(page, '/es/friend/#AQIWt4U');
	await button(page, 'Ver ahora sus respuestas').tap();
	await button(page, 'Guardar').tap();
	await page.getByRole('link', { name: 'Abrir mi círculo' }).tap();
	await page.locator('html[data-awake]').waitFor();
	await expect(heading(page)).toHaveText('Mi círculo');
	await showNames(page);
	await expect(members(page)).toHaveText(['Persona 1']);
});

for (const [language, home, heads, first] of [
	['English', '/', ['Strongly agree', 'Not sure'], 'To talk about in a group'],
	['Spanish', '/es/', ['Muy de acuerdo', 'No sé'], 'Para hablar en grupo']
] as const) {
	test(`the discussion sheet in ${language}: heads on every page, nothing split, nobody named`, async ({
		page
	}) => {
		await keepMany(page, 30);
		await open(page, `${home}circle/`);
		const rows = await page
			.getByRole('rowheader')
			.evaluateAll((all) => all.map((one) => one.textContent.trim().split(/\s+/)));
		expect(rows).toHaveLength(36);
		for (const format of ['Letter', 'A4'] as const) {
			const paper = await readPrinted(await page.pdf({ format, tagged: true }));
			const pages = paper.pages.map((one) => wording(one).replace(/\s+/g, ' '));
			expect(pages.length).toBeLessThanOrEqual(6);
			expect(pages[0]).toContain(first);
			const withRows = pages.filter((text) => text.includes('•'));
			for (const head of heads) {
				for (const text of withRows) expect(text).toContain(head);
			}
			for (const words of rows) {
				// The whole of what was asked and the question to talk about stand on one page.
				const letters = words.join('').normalize('NFKC');
				expect(
					pages.filter((text) => text.replaceAll(' ', '').includes(letters)),
					words.join(' ')
				).toHaveLength(1);
			}
			const marks = pages.join('').match(/•/g) ?? [];
			// The legend shows one, too.
			expect(marks).toHaveLength(36 * 30 + 1);
			expect(pages.join(' ')).not.toContain('Friend');
			expect(pages.join(' ')).not.toMatch(/%/);
			for (const one of paper.pages) {
				expect(Math.min(...Object.values(margins(one)))).toBeGreaterThanOrEqual(35);
				expect(Math.min(...one.texts.map(({ size }) => size))).toBeGreaterThan(9.9);
				expect(one.colourfulness).toBe(0);
			}
			expect(paper.isTagged).toBe(true);
		}
	});
}
