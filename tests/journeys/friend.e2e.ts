import { expect, test, type Browser, type Page } from '@playwright/test';
import { shared, withShareSheet } from '../support/share-sheet';
import {
	answerAll,
	atQuestion,
	button,
	goOn,
	heading,
	open,
	say,
	twelve,
	watch,
	type Said
} from '../support/voter';

/** Answers the short quiz in a browser of its own, and gives the link to the answers. */
async function linkFrom(browser: Browser, answers: Said[]): Promise<string> {
	const page = await (await browser.newContext()).newPage();
	await withShareSheet(page, 'takes');
	await answerAll(page, answers);
	await open(page, '/share/positions/');
	await button(page, 'Share the link').tap();
	return (await shared(page)).url;
}

/** The names of the statements under a heading of the comparison. */
const under = (page: Page, title: string) =>
	page
		.locator('section')
		.filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
		.getByRole('heading', { level: 3 });

const look = (page: Page) => button(page, 'See their answers now').tap();

test('two people compare: one request, the same side on some, words for the rest', async ({
	browser
}) => {
	const link = await linkFrom(browser, twelve);
	expect(new URL(link).search).toBe('');

	const page = await (await browser.newContext()).newPage();
	const { faults, requests } = watch(page);
	await open(page, link);
	await expect(heading(page)).toHaveText('A friend shared answers with you');
	await expect(page.getByText('so that you are not pulled one way')).toBeVisible();
	await expect(page.getByText('Their answers', { exact: true })).toHaveCount(0);
	await page.getByRole('link', { name: 'Answer the same 12 statements' }).tap();
	for (const [index, said] of twelve.entries()) {
		await atQuestion(page, index + 1);
		await say(page, index === 0 ? 'Disagree' : index === 2 ? 'It depends' : said);
	}
	await page.getByRole('link', { name: 'Compare now' }).tap();

	await expect(heading(page)).toHaveText('You and your friend');
	await expect(page.getByText('Same side on 9 of 11', { exact: true })).toBeVisible();
	await expect(under(page, 'You differ: talk about these')).toHaveText(['Voting after prison']);
	await expect(
		page.getByText('When is a punishment complete, and what does that mean for voting?')
	).toBeVisible();
	await expect(page.getByText('I want the right to vote to come back later')).toBeVisible();
	await expect(page.getByText('I support giving people their right to vote back')).toBeVisible();
	await expect(under(page, 'One of you is unsure')).toHaveText([
		'Climate pollution limits',
		'Asylum at the border'
	]);
	expect(await page.locator('main').innerText()).not.toMatch(/%|score|win/i);
	expect(requests).toHaveLength(1);
	expect(requests[0]).not.toContain(new URL(link).hash.slice(1));
	expect(faults).toEqual([]);
});

test('what matters a lot to both is named once more, whichever side each takes', async ({
	browser,
	page
}) => {
	const mark = (who: Page) => who.getByText('This matters a lot to me').tap();
	const friend = await (await browser.newContext()).newPage();
	await withShareSheet(friend, 'takes');
	await open(friend, '/quiz/');
	await mark(friend);
	await say(friend, 'Agree');
	await mark(friend);
	await say(friend, 'Agree');
	await open(friend, '/share/positions/');
	await button(friend, 'Share the link').tap();

	await open(page, '/quiz/');
	await mark(page);
	await say(page, 'Disagree');
	await say(page, 'Agree');
	await open(page, (await shared(friend)).url);
	await expect(page.getByText('Same side on 1 of 2', { exact: true })).toBeVisible();
	const both = page.locator('section', { hasText: 'Matters a lot to both of you' });
	await expect(both.getByRole('listitem')).toHaveText([/Voting after prison/]);
});

test('two voters with opposite answers make the same requests while they open a link and compare', async ({
	browser
}) => {
	const lists: string[][] = [];
	for (const said of ['Strongly agree', 'Strongly disagree'] as const) {
		const page = await (await browser.newContext()).newPage();
		const { faults, requests } = watch(page);
		await open(page, '/friend/#AQIWt4U');
		await page.getByRole('link', { name: 'Answer the same statement' }).tap();
		await page.getByText('This matters a lot to me').tap();
		await say(page, said);
		await page.getByRole('link', { name: 'Compare now' }).tap();
		await expect(heading(page)).toHaveText('You and your friend');
		await page.getByLabel('A name for this friend, seen only here').fill(`I ${said}`);
		await button(page, 'Keep').tap();
		await page.getByRole('link', { name: 'Open my circle' }).tap();
		await expect(heading(page)).toHaveText('My circle');
		await page.getByText('Voting after prison').waitFor();
		await page.reload();
		await page.getByText('Voting after prison').waitFor();
		expect(faults).toEqual([]);
		lists.push(requests);
	}
	// The link, the circle, and the circle once more: each of them a page and nothing else.
	expect(lists[0]).toHaveLength(3);
	expect(lists[1]).toEqual(lists[0]);
});

test('friends with opposite answers make the same requests when their links are opened', async ({
	browser
}) => {
	const lists: string[][] = [];
	for (const code of ['AREREREREeZKKQ', 'AVVVVVVVVYYHxA']) {
		const page = await (await browser.newContext()).newPage();
		const { requests } = watch(page);
		await open(page, `/friend/#${code}`);
		await look(page);
		await expect(page.getByText('Only your friend answered')).toBeVisible();
		lists.push(requests);
	}
	expect(lists[0]).toHaveLength(1);
	expect(lists[1]).toEqual(lists[0]);
});

test('answering first asks what the friend answered and nothing else, and outlives a reload', async ({
	page
}) => {
	await open(page, '/friend/#AQIWt4U');
	await page.getByRole('link', { name: 'Answer the same statement' }).tap();
	await expect(page.getByText('Statement 1 of 1', { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Statement 1 of 1', { exact: true })).toBeVisible();
	await say(page, 'Strongly disagree');
	await page.getByRole('link', { name: 'Compare now' }).tap();
	await expect(under(page, 'You differ: talk about these')).toHaveText(['Voting after prison']);
	await page.reload();
	await expect(under(page, 'You differ: talk about these')).toHaveText(['Voting after prison']);
});

test('the answers leave the address bar before anything is painted, and Back does not bring them back', async ({
	page
}) => {
	await open(page, '/');
	await page.addInitScript(() => {
		const seen: string[] = [];
		(window as { seen?: string[] }).seen = seen;
		requestAnimationFrame(() => seen.push(location.hash));
	});
	await page.goto('/friend/#AQIWt4U');
	await page.locator('html[data-awake]').waitFor();
	await expect(page).toHaveURL('/friend/');
	expect(await page.evaluate(() => (window as { seen?: string[] }).seen)).toEqual(['']);
	await expect(page).toHaveTitle('Compare – Ballot of Rights');
	await look(page);
	await expect(page.getByText('I support giving people their right to vote back')).toBeVisible();
	await page.reload();
	await expect(button(page, 'See their answers now')).toBeVisible();
	await page.getByRole('link', { name: 'Answer the same statement' }).tap();
	await expect(page.getByText('Statement 1 of 1', { exact: true })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL('/friend/');
	expect(page.url()).not.toContain('#');
});

test('a friend’s link changes none of my answers', async ({ page }) => {
	await open(page, '/quiz/');
	await say(page, 'Strongly disagree');
	await page.goto('/friend/#AQIWt4U');
	await expect(under(page, 'You differ: talk about these')).toHaveText(['Voting after prison']);
	await page.getByRole('link', { name: 'Open my guide' }).tap();
	await page.getByRole('button', { name: 'Change answer Voting after prison' }).tap();
	await expect(page.getByLabel('Strongly disagree', { exact: true })).toBeChecked();
});

test('a link of the full quiz opened on the short page shows everything', async ({ page }) => {
	await open(page, '/friend/#AQAAAAAAAAKITo4');
	await page.waitForURL('/full/friend/');
	await page.locator('html[data-awake]').waitFor();
	await look(page);
	await expect(under(page, 'Only your friend answered')).toHaveText(['Level of the minimum wage']);
	expect(page.url()).not.toContain('#');
	await button(page, 'Forget this friend’s answers').tap();
	await expect(page).toHaveURL('/');
	await expect(heading(page)).toHaveText(/before you vote/);
});

test('a link made in Spanish opens in English, and the other way round', async ({ page }) => {
	await open(page, '/es/friend/#AQIWt4U');
	await expect(heading(page)).toHaveText('Alguien compartió sus respuestas con usted');
	await page.getByRole('link', { name: 'English' }).tap();
	await expect(page).toHaveURL('/friend/');
	await look(page);
	await expect(page.getByText('I support giving people their right to vote back')).toBeVisible();
	await page.getByRole('link', { name: 'Español' }).tap();
	await expect(page).toHaveURL('/es/friend/');
	await button(page, 'Ver ahora sus respuestas').tap();
	await expect(page.getByText('Solo respondió la otra persona')).toBeVisible();
});

test('two people, one in Spanish and one in English, compare in either language', async ({
	browser
}) => {
	const ana = await (await browser.newContext()).newPage();
	await withShareSheet(ana, 'takes');
	await open(ana, '/es/quiz/');
	await ana.getByText('Muy de acuerdo', { exact: true }).tap();
	await goOn(ana, 'Seguir');
	await open(ana, '/es/share/positions/');
	await expect(ana.getByText('Un enlace no se puede retirar.')).toBeVisible();
	await button(ana, 'Compartir el enlace').tap();
	const link = (await shared(ana)).url;
	expect(new URL(link).pathname).toBe('/es/friend/');

	const page = await (await browser.newContext()).newPage();
	await open(page, '/quiz/');
	await say(page, 'Disagree');
	await page.goto(link);
	await expect(heading(page)).toHaveText('Usted y la otra persona');
	await expect(under(page, 'No coinciden: hablen de esto')).toHaveText([
		'El voto después de prisión'
	]);
	await page.getByRole('link', { name: 'English' }).tap();
	await page.locator('html[data-awake]').waitFor();
	await expect(page).toHaveURL('/friend/');
	await expect(under(page, 'You differ: talk about these')).toHaveText(['Voting after prison']);
});

test('a link from an older revision opens with what it has and says what it lacks', async ({
	page
}) => {
	await answerAll(page);
	// Three slots long: made when there were no more statements.
	await open(page, '/friend/#AREBN-Iq');
	await expect(page.getByText('Same side on 2 of 3', { exact: true })).toBeVisible();
	await expect(under(page, 'Not in your friend’s link')).toHaveCount(9);
	await expect(page.getByText('or these statements are newer')).toBeVisible();
	await expect(under(page, 'Only you answered')).toHaveCount(0);
});

test('a link with a statement that was retired shows the others, and no sign of that one', async ({
	page
}) => {
	const { faults } = watch(page);
	await open(page, '/friend/#AQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABY6NU');
	await page.waitForURL('/full/friend/');
	await page.locator('html[data-awake]').waitFor();
	await page.getByRole('link', { name: 'Answer the same statement' }).waitFor();
	await look(page);
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Voting after prison']);
	await open(page, '/full/friend/#AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABusr4');
	await expect(page.getByText('Your friend has shared no positions yet.')).toBeVisible();
	expect(faults).toEqual([]);
});

test('no answer of mine or a friend’s stands in an address, a title or the list of pages gone through', async ({
	page
}) => {
	const seen: string[] = [];
	page.on('framenavigated', (frame) => seen.push(frame.url()));
	const titles = new Set<string>();
	const note = async () => titles.add(await page.title());
	await open(page, '/quiz/');
	await say(page, 'Strongly disagree');
	await note();
	await page.goto('/friend/#AQIWt4U');
	await expect(heading(page)).toHaveText('You and your friend');
	await note();
	await page.getByRole('link', { name: 'Open my guide' }).tap();
	await expect(heading(page)).toHaveText('My human rights guide');
	await note();
	await page.goBack();
	await expect(heading(page)).toHaveText('You and your friend');
	await page.goBack();
	await page.goForward();
	await expect(heading(page)).toHaveText('You and your friend');
	await note();
	expect([...titles].sort()).toEqual([
		'Compare – Ballot of Rights',
		'My guide – Ballot of Rights',
		'Statement 2 of 12 – Ballot of Rights'
	]);
	const { origin } = new URL(page.url());
	// The address that was opened is named once more as the page replaces it, before anything is painted.
	const stayed = seen.filter((url) => url !== `${origin}/friend/#AQIWt4U`);
	expect(new Set(stayed)).toEqual(
		new Set(['quiz/', 'friend/', 'guide/'].map((path) => `${origin}/${path}`))
	);
	// The browser's own list: of pages that send no referrer it hides the address.
	const entries = await page.evaluate(() =>
		(window.navigation as unknown as { entries(): { url: string | null }[] })
			.entries()
			.map(({ url }) => url ?? '')
	);
	expect(entries.length).toBeGreaterThan(2);
	expect(entries.filter((url) => url.includes('#'))).toEqual([]);
});

for (const [name, code, says] of [
	['damaged', 'AQIWt4V', 'A part of the link is missing or changed.'],
	['cut short', 'AQIWt', 'A part of the link is missing or changed.'],
	['foreign', 'javascript:alert(1)', 'A part of the link is missing or changed.'],
	['markup', '<img src=x onerror=alert(1)>', 'A part of the link is missing or changed.'],
	['far too long', 'A'.repeat(3000), 'A part of the link is missing or changed.'],
	['empty', '', 'This address holds no answers.']
] as const) {
	test(`a link that is ${name} says so and offers the quiz`, async ({ page }) => {
		const { faults } = watch(page);
		await open(page, `/friend/${code && `#${code}`}`);
		await expect(heading(page)).toHaveText('We cannot read this link');
		await expect(page.getByText(says)).toBeVisible();
		if (code) expect(await page.locator('body').innerText()).not.toContain(code.slice(0, 12));
		await page.getByRole('link', { name: 'Take the quiz myself' }).tap();
		await expect(page.getByText('Statement 1 of 12', { exact: true })).toBeVisible();
		expect(faults).toEqual([]);
	});
}

test('a second link opened in the same tab shows the second friend', async ({ page }) => {
	await open(page, '/friend/#AQIWt4U');
	await look(page);
	await expect(page.getByText('I support giving people their right to vote back')).toBeVisible();
	await page.evaluate(() => (location.hash = '#AQwAAAAAYKMnzQ'));
	await look(page);
	await expect(page.getByText('I want the right to vote to come back later')).toBeVisible();
	await expect(page).toHaveURL('/friend/');
});

test('nothing of a friend is kept by looking', async ({ page }) => {
	await open(page, '/friend/#AQIWt4U');
	await look(page);
	const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
	expect(kept).not.toContain('AQIWt4U');
});

test('a friend who is forgotten does not come back', async ({ page }) => {
	await open(page, '/');
	await page.goto('/friend/#AQIWt4U');
	await page.getByRole('link', { name: 'Answer the same statement' }).tap();
	await expect(page.getByText('Statement 1 of 1', { exact: true })).toBeVisible();
	await page.goBack();
	await button(page, 'Forget this friend’s answers').tap();
	await expect(heading(page)).toHaveText(/before you vote/);
	const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
	expect(kept).not.toContain('AQIWt4U');
	await open(page, '/friend/');
	await expect(heading(page)).toHaveText('We cannot read this link');
});

test('“Erase” forgets the friend: in the tab, in memory and in older history entries', async ({
	page
}) => {
	await open(page, '/friend/#AQIWt4U');
	await page.getByRole('link', { name: 'Answer the same statement' }).tap();
	await say(page, 'Agree');
	await page.goto('/privacy/');
	await page.goBack();
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toMatch(
		/AQIWt4U|ballot-of-rights/
	);
	for (let step = 0; step < 6 && !page.url().endsWith('/friend/'); step++) await page.goBack();
	await expect(page).toHaveURL('/friend/');
	await expect(heading(page)).toHaveText('We cannot read this link');
	expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('AQIWt4U');
});
