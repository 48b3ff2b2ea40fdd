import { expect, test, type Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import words from '../../src/content/en/edition.json' with { type: 'json' };
import type { Answer, Reply } from '../../src/lib/domain/answer-sheet';
import { decodeSheet, encodeSheet } from '../../src/lib/domain/share-code';
import { openAnswered } from '../support/screens';
import { shared, withShareSheet } from '../support/share-sheet';
import { hydrated, button, heading, open, say, watch } from '../support/voter';

const statements: readonly { slot: number; id: string; short?: boolean }[] = edition.statements;
/** Those of the short quiz, as asked, and one that only the full quiz has. */
const short = statements.filter((one) => one.short);
const beyond = statements.find((one) => !one.short)!;
const [retired] = edition.retired;

const wordsOf = ({ id }: { id: string }) => words.statements[id as keyof typeof words.statements];
const nameOf = (one: { id: string }) => wordsOf(one).name;

type Said = Reply | { reply: Reply; matters: true } | undefined;
const answer = (said: NonNullable<Said>): Answer =>
	typeof said === 'string' ? { reply: said, matters: false } : said;

/** A code of answers to the statements of the short quiz, in the order asked. */
const code = (...answers: Said[]) =>
	encodeSheet(
		Object.fromEntries(
			answers.flatMap((said, index) => (said ? [[short[index]!.slot, answer(said)]] : []))
		)
	);
/** A friend who agrees with the first statement. */
const one = code('agree');

const slotsIn = (link: string) => {
	const decoded = decodeSheet(link.slice(link.indexOf('#') + 1));
	return decoded.ok ? decoded.sheet : {};
};
const linkOf = async (page: Page) => (await shared(page)).text.split('\n').at(-1)!;

/** The names of the statements under a heading of the comparison. */
const under = (page: Page, title: string) =>
	page
		.locator('section')
		.filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
		.getByRole('heading', { level: 3 });

const look = (page: Page) => button(page, 'See their answers now').tap();
const fold = (page: Page, name: string | RegExp) => page.locator('summary', { hasText: name });

test('two people compare: what differs first with its question, what both say once and folded', async ({
	page
}) => {
	const { faults } = watch(page);
	const star = { reply: 'agree', matters: true } as const;
	await openAnswered(page, '/', 'guide/', code('agree', 'disagree', 'depends', star, 'skipped'));
	await open(page, `/friend/#${code('strongly-agree', 'agree', 'agree', star, 'agree')}`);
	await expect(heading(page)).toHaveText('You and your friend');
	await expect(page.getByText('You differ on 1. You both say the same on 2.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
		'You differ: talk about these'
	);
	await expect(under(page, 'You differ: talk about these')).toHaveText([nameOf(short[1]!)]);
	await expect(page.getByText(wordsOf(short[1]!).talk)).toBeVisible();
	await expect(under(page, 'One or both of you are unsure')).toHaveText([
		nameOf(short[2]!),
		nameOf(short[4]!)
	]);
	await expect(
		page.locator('section', { hasText: 'Matters a lot to both of you' }).getByRole('listitem')
	).toHaveText([new RegExp(nameOf(short[3]!))]);

	const same = page.getByText(`You both: ${wordsOf(short[0]!).positions.for}`);
	await expect(same).toBeHidden();
	await fold(page, 'You both say the same (2)').tap();
	await expect(same).toBeVisible();
	await expect(page.getByText(wordsOf(short[3]!).positions.for)).toHaveCount(1);
	expect(await page.locator('main').innerText()).not.toMatch(/%|score|win/i);
	expect(faults.filter((one) => !one.includes('icon-192'))).toEqual([]);
});

test('twelve on which both agree take no more room than two screens of a small phone', async ({
	page
}) => {
	const all = code(...short.map(() => 'agree' as const));
	await openAnswered(page, '/', 'guide/', all);
	await open(page, `/friend/#${all}`);
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1280);
});

test('answering first asks what the friend answered and nothing else, and outlives a reload', async ({
	page
}) => {
	const { requests } = watch(page);
	await open(page, `/friend/#${one}`);
	await expect(heading(page)).toHaveText('A friend shared answers with you');
	await expect(page.getByText(wordsOf(short[0]!).positions.for)).toHaveCount(0);
	await page.getByRole('link', { name: 'Answer the same statement' }).tap();
	await expect(page.getByText('Statement 1 of 1', { exact: true })).toBeVisible();
	expect(requests.filter((one) => !one.includes('/pictures/'))).toHaveLength(1);
	await page.reload();
	await expect(page.getByText('Statement 1 of 1', { exact: true })).toBeVisible();
	await say(page, 'Strongly disagree');
	await page.getByRole('link', { name: 'Compare now' }).tap();
	await expect(under(page, 'You differ: talk about these')).toHaveText([nameOf(short[0]!)]);
	await page.reload();
	await expect(under(page, 'You differ: talk about these')).toHaveText([nameOf(short[0]!)]);
});

for (const [home, back, share] of [
	['/', 'Send mine back', 'Share the link'],
	['/es/', 'Enviar las mías', 'Compartir el enlace']
] as const) {
	test(`I can send mine back from ${home}: exactly what the friend answered, each removable`, async ({
		page,
		browser
	}) => {
		await withShareSheet(page, 'takes');
		await openAnswered(page, home, 'guide/', code('disagree', 'agree', 'depends', 'agree'));
		await open(page, `${home}friend/#${code('agree', undefined, 'agree', 'agree')}`);
		await button(page, back).tap();
		await expect(page.getByRole('heading', { name: back })).toBeFocused();
		const boxes = page.getByRole('checkbox');
		await expect(boxes).toHaveCount(3);
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
		await button(page, share).tap();
		const sent = slotsIn(await linkOf(page));
		expect(sent).toEqual(slotsIn(`#${code('disagree', undefined, 'depends', 'agree')}`));
		await boxes.first().uncheck();
		await button(page, share).tap();
		await expect.poll(async () => slotsIn(await linkOf(page))).not.toEqual(sent);
		expect(Object.keys(slotsIn(await linkOf(page)))).toHaveLength(2);

		const friend = await (await browser.newContext()).newPage();
		await openAnswered(friend, home, 'guide/', code('agree', undefined, 'agree', 'agree'));
		await open(friend, await linkOf(page));
		await expect(friend.locator('main .card').first()).toBeVisible();
	});
}

test('what I left out of a share is left out of what I send back', async ({ page }) => {
	await openAnswered(page, '/', 'share/', code({ reply: 'agree', matters: true }, 'agree'));
	await page.getByRole('checkbox').first().uncheck();
	await open(page, `/friend/#${code('disagree', 'disagree')}`);
	await button(page, 'Send mine back').tap();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await expect(page.getByRole('checkbox').first()).not.toBeChecked();
});

test('friends with opposite answers make the same requests when their links are opened', async ({
	browser
}) => {
	const lists: string[][] = [];
	for (const said of ['strongly-agree', 'strongly-disagree'] as const) {
		const page = await (await browser.newContext()).newPage();
		const { requests } = watch(page);
		await open(page, `/friend/#${code(...short.map(() => said))}`);
		await look(page);
		await expect(page.getByText('Only your friend answered')).toBeVisible();
		lists.push(requests);
	}
	expect(lists[1]).toEqual(lists[0]);
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
	await page.goto(`/friend/#${one}`);
	await hydrated(page);
	await expect(page).toHaveURL('/friend/');
	expect(await page.evaluate(() => (window as { seen?: string[] }).seen)).toEqual(['']);
	await expect(page).toHaveTitle('Friends – Ballot of Rights');
	await page.getByRole('link', { name: 'Answer the same statement' }).tap();
	await expect(page.getByText('Statement 1 of 1', { exact: true })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL('/friend/');
	expect(page.url()).not.toContain('#');
});

test('a friend’s link changes none of my answers', async ({ page }) => {
	await openAnswered(page, '/', 'guide/', code('strongly-disagree'));
	await page.goto(`/friend/#${one}`);
	await page.getByRole('link', { name: 'Open my guide' }).tap();
	await expect(page.getByText(wordsOf(short[0]!).positions.against).first()).toBeVisible();
});

for (const [home, use, differ, refuses] of [
	['/', 'Use my answers from my other tab', 'You differ on 1.', false],
	['/es/', 'Usar mis respuestas de mi otra pestaña', 'No coinciden en 1.', false],
	['/', 'Use my answers from my other tab', 'You differ on 1.', true]
] as const) {
	test(`a friend’s link in a new tab from ${home} asks my other tab for my answers${refuses ? ', where the browser keeps nothing too' : ''}`, async ({
		page,
		context
	}) => {
		if (refuses)
			await context.addInitScript(() => {
				Storage.prototype.setItem = () => {
					throw new DOMException('full', 'QuotaExceededError');
				};
			});
		await open(page, `${home}quiz/`);
		await page.locator('label:has([value=disagree])').tap();
		const tab = await context.newPage();
		await open(tab, `${home}friend/#${one}`);
		// Until I say so, nothing of it is in this tab.
		await expect(button(tab, use)).toBeVisible();
		expect(await tab.evaluate(() => sessionStorage.getItem('ballot-of-rights:answers'))).toBeNull();
		await button(tab, use).tap();
		await expect(tab.getByText(differ)).toBeVisible();
		await expect(heading(tab)).toBeFocused();
	});
}

test('“These are my own answers”, then Back: nothing is called broken', async ({ page }) => {
	await open(page, `/friend/#${one}`);
	await page.getByRole('link', { name: 'These are my own answers' }).tap();
	await expect(page).toHaveURL('/guide/');
	await page.goBack();
	await expect(heading(page)).toHaveText('Friends');
	await expect(page.getByText('We cannot read this link')).toHaveCount(0);
});

test('a link of the full quiz opened on the short page shows everything', async ({ page }) => {
	const full = encodeSheet({ [beyond.slot]: { reply: 'agree', matters: false } });
	await open(page, `/friend/#${full}`);
	await page.waitForURL('/full/friend/');
	await hydrated(page);
	await look(page);
	await expect(under(page, 'Only your friend answered')).toHaveText([nameOf(beyond)]);
	expect(page.url()).not.toContain('#');
	await button(page, 'Forget this friend’s answers').tap();
	await expect(page).toHaveURL('/');
});

test('a link made in Spanish opens in English, and the other way round', async ({ page }) => {
	await open(page, `/es/friend/#${one}`);
	await expect(heading(page)).toHaveText('Alguien compartió sus respuestas con usted');
	await page.getByRole('link', { name: 'English' }).tap();
	await expect(page).toHaveURL('/friend/');
	await hydrated(page);
	await look(page);
	await expect(page.getByText(wordsOf(short[0]!).positions.for)).toBeVisible();
	await page.getByRole('link', { name: 'Español' }).tap();
	await expect(page).toHaveURL('/es/friend/');
	await hydrated(page);
	await button(page, 'Ver ahora sus respuestas').tap();
	await expect(page.getByText('Solo respondió la otra persona')).toBeVisible();
});

test('a statement that was taken out since, or is newer than this page, is named with its reason', async ({
	page
}) => {
	const say = { reply: 'agree', matters: false } as const;
	await openAnswered(page, '/', 'guide/', one);
	await open(
		page,
		`/full/friend/#${encodeSheet({ [short[0]!.slot]: say, [retired!]: say, 200: say })}`
	);
	await expect(page.getByText(/since been reworded or taken out/)).toContainText(
		words.retired[`${retired!}` as keyof typeof words.retired]
	);
	await expect(page.getByText(/newer than this page.*: 201\.$/)).toBeVisible();
	await open(page, `/full/friend/#${encodeSheet({ [retired!]: say })}`);
	await expect(page.getByText('Your friend has shared no positions yet.')).toBeVisible();
});

test('a shorter quiz of the friend is told, with what it lacks', async ({ page }) => {
	const last = [...short].sort((a, b) => a.slot - b.slot).at(-1)!;
	const first = [...short].sort((a, b) => a.slot - b.slot)[0]!;
	const say = { reply: 'agree', matters: false } as const;
	await openAnswered(page, '/', 'guide/', encodeSheet({ [first.slot]: say, [last.slot]: say }));
	await open(page, `/friend/#${encodeSheet({ [first.slot]: say })}`);
	await fold(page, 'Only you answered').tap();
	await expect(under(page, 'Not in your friend’s link')).toHaveText([nameOf(last)]);
	await expect(page.getByText('or these statements are newer')).toBeVisible();
});

for (const [what, tail] of [
	['a full stop', '.'],
	['a bracket', ')'],
	['a quotation mark', '"'],
	['a no-break space', '\u00a0'],
	['a network’s mark', '?fbclid=IwAR0123456789_abcdefghijklmnopqrstuvwxyz'],
	['a newsletter’s mark', '&utm_source=newsletter']
] as const) {
	test(`a link with ${what} behind it opens`, async ({ page }) => {
		await open(page, `/friend/#${one}${tail}`);
		await expect(page.getByRole('link', { name: 'Answer the same statement' })).toBeVisible();
		await expect(page).toHaveURL('/friend/');
	});
}

test('a link whose # became %23 opens the right page, and says how to mend it without script', async ({
	page,
	browser
}) => {
	await page.goto(`/friend/%23${one}`);
	await expect(page).toHaveURL('/friend/');
	await hydrated(page);
	await expect(page.getByRole('link', { name: 'Answer the same statement' })).toBeVisible();

	const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	const response = await plain.goto(`/es/friend/%23${one}`);
	expect(response?.status()).toBe(404);
	await expect(plain.getByText('ponga # en lugar de esos tres signos')).toBeVisible();
});

test('where nothing is found, a friend’s code leaves the address bar', async ({ page }) => {
	await page.goto(`/freind/#${one}`);
	await expect(page.getByText('put # in place of these three characters')).toBeVisible();
	await expect(page).toHaveURL('/freind/');
});

for (const [name, code, says] of [
	['damaged', `${one.slice(0, -1)}${one.endsWith('A') ? 'B' : 'A'}`, 'missing or changed'],
	['cut short', one.slice(0, 4), 'missing or changed'],
	['foreign', 'javascript:alert(1)', 'missing or changed'],
	['markup', '<img src=x onerror=alert(1)>', 'missing or changed'],
	['far too long', 'A'.repeat(3000), 'missing or changed']
] as const) {
	test(`a link that is ${name} says so and offers the quiz`, async ({ page }) => {
		const { faults } = watch(page);
		await open(page, `/friend/#${code}`);
		await expect(heading(page)).toHaveText('We cannot read this link');
		await expect(page.getByText(says)).toBeVisible();
		expect(await page.locator('body').innerText()).not.toContain(code.slice(0, 12));
		await page.getByRole('link', { name: 'Take the quiz myself' }).tap();
		await expect(page).toHaveURL('/quiz/');
		expect(faults.filter((one) => !one.includes('icon-192'))).toEqual([]);
	});
}

test('without a link the screen says what it is for', async ({ page }) => {
	await open(page, '/friend/');
	await expect(heading(page)).toHaveText('Friends');
	await expect(page.getByText('Open a link that a friend sent you')).toBeVisible();
});

test('a second link opened in the same tab shows the second friend', async ({ page }) => {
	await open(page, `/friend/#${one}`);
	await look(page);
	await expect(page.getByText(wordsOf(short[0]!).positions.for)).toBeVisible();
	await page.evaluate((code) => (location.hash = code), code('disagree'));
	await look(page);
	await expect(page.getByText(wordsOf(short[0]!).positions.against)).toBeVisible();
	await expect(page).toHaveURL('/friend/');
});

test('nothing of a friend is kept by looking', async ({ page }) => {
	await open(page, `/friend/#${one}`);
	await look(page);
	const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
	expect(kept).not.toContain(one);
});

test('a friend who is forgotten does not come back', async ({ page }) => {
	await open(page, '/');
	await page.goto(`/friend/#${one}`);
	await page.getByRole('link', { name: 'Answer the same statement' }).tap();
	await expect(page.getByText('Statement 1 of 1', { exact: true })).toBeVisible();
	await page.goBack();
	await button(page, 'Forget this friend’s answers').tap();
	await expect(page).toHaveURL('/');
	expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(one);
	await open(page, '/friend/');
	await expect(heading(page)).toHaveText('Friends');
});

test('inside another app a friend’s link is warned of, also after I answered', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'userAgent', {
			value:
				'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22A3354 Barcelona 360'
		})
	);
	await openAnswered(page, '/', 'guide/', one);
	await open(page, `/friend/#${one}`);
	await expect(page.getByText('You are inside another app.')).toBeVisible();
	await open(page, '/quiz/');
	await expect(page.getByText('You are inside another app.')).toHaveCount(0);
});
