import { expect, test, type Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import words from '../../src/content/en/edition.json' with { type: 'json' };
import { encodeSheet } from '../../src/lib/domain/share-code';
import { edge, edgeIf } from '../support/edge';
import { cardNames, cardOf } from '../support/guide';
import { openAnswered } from '../support/screens';
import { sameToAll, short } from '../support/sheets';
import {
	answerAll,
	atQuestion,
	button,
	heading,
	noSkips,
	open,
	say,
	type Said
} from '../support/voter';

test('from the last answer one tap prints, and one leads to sharing, without scrolling', async ({
	page
}) => {
	await answerAll(page, noSkips);
	for (const bar of [button(page, 'Print'), page.getByRole('link', { name: 'Share', exact: true })])
		await expect(bar).toBeInViewport({ ratio: 1 });
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.evaluate(() => (window.print = () => (document.title = 'printed')));
	await button(page, 'Print').tap();
	await expect(page).toHaveTitle('printed');
	await page.getByRole('link', { name: 'Share', exact: true }).tap();
	await expect(heading(page)).toHaveText('Share');
});

test(
	'the sheet is handed over once: not by a reload, not by Back, and never with less motion',
	edge,
	async ({ page }) => {
		const handed = page.locator('.handed');
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await answerAll(page, noSkips);
		await expect(handed).toHaveCSS('animation-duration', '0.32s');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await expect(handed).toHaveCSS('animation-name', 'none');
		await page.getByRole('link', { name: 'Share', exact: true }).tap();
		await expect(heading(page)).toHaveText('Share');
		await page.goBack();
		await expect(heading(page)).toHaveText('My human rights guide');
		await expect(handed).toHaveCount(0);
		await page.reload();
		await expect(page.locator('main .card')).toHaveCount(12);
		await expect(handed).toHaveCount(0);
	}
);

for (const [many, most] of [
	['one answer', 1],
	['twelve answers', 12],
	['all answers', Infinity]
] as const) {
	test(
		`of ${many}, every position stands in words with its law, unopened`,
		edgeIf(most !== 12),
		async ({ page }) => {
			await answerInPage(page, most);
			const cards = page.locator('main .card');
			await expect(cards).toHaveCount(Math.min(most, edition.statements.length));
			for (const card of await cards.all()) {
				await expect(card.locator('.sentence')).toHaveText(/\S.{15,}/);
				await expect(card.locator('.law b')).toHaveText(/^Human rights law (points|sets)/);
				await expect(card.locator('.law a')).toHaveText(/\S, \S/);
				await expect(card.locator('.law')).toHaveText(
					/Binding treaty|Signed by the US|The US|Not a treaty/
				);
				await expect(card).toContainText('Decide first: ');
				await expect(card).toContainText('Ask: ');
			}
			await page.evaluate(() => scrollTo(0, 0));
			const bar = (await page.locator('.bar').boundingBox())!;
			const first = (await cards.first().locator('.sentence').boundingBox())!;
			expect(first.y + first.height).toBeLessThanOrEqual(bar.y);
		}
	);
}

test('the source of a position is one link, the same for every answer', edge, async ({ page }) => {
	const links = async (said: Said) => {
		await open(page, '/quiz/');
		await say(page, said);
		await button(page, 'See my guide now').tap();
		return page.locator('.law a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
	};
	const agreed = await links('Strongly agree');
	await button(page, 'Erase my answers').tap();
	await button(page, 'Erase everything now').tap();
	await expect(page.getByText('Your answers are erased.')).toBeVisible();
	expect(await links('Strongly disagree')).toEqual(agreed);
	await page.locator('.law a').first().tap();
	await expect(page).toHaveURL(/\/statements\/[a-z-]+\/$/);
	await page.goBack();
	await expect(page.locator('main .card')).toHaveCount(1);
});

test('the same positions by office, in a chart and to look up; each entry leads on', async ({
	page
}) => {
	await openAnswered(page, '/', 'guide/');
	const view = (name: string) => page.getByRole('radio', { name, exact: true });
	await view('By office').press('Space');
	await page.getByLabel('Office on my ballot').selectOption('Governor');
	await expect(page.getByLabel('Office on my ballot')).toHaveValue('governor');

	await view('Chart').press('Space');
	const rows = page.getByRole('rowheader');
	const name = (await rows.last().innerText()).replace('★', '').trim();
	await expect(page.getByRole('columnheader', { name: 'Law points away' })).toBeVisible();
	await rows.last().getByRole('button').tap();
	await expect(cardOf(page, name).getByRole('heading')).toBeFocused();

	await view('To look up').press('Space');
	await page.reload();
	await expect(view('To look up')).toBeChecked();
	const entry = page.locator('.positions .chevrons button').first();
	const left = await entry.innerText();
	await entry.tap();
	await expect(page.locator('header').getByText(/^Statement \d+ of 12$/)).toBeVisible();
	await say(page, 'Agree');
	await expect(cardOf(page, left).getByRole('heading')).toBeFocused();
});

test('an empty guide offers the quiz, and nothing to share', edge, async ({ page }) => {
	await open(page, '/guide/');
	await expect(page.getByText('Your guide is made from your answers')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Share', exact: true })).toHaveCount(0);
	await page.getByRole('link', { name: /Start the short quiz/ }).tap();
	await atQuestion(page, 1);
});

/** Gives the first answers of the full quiz, by taps made in the page, and opens its guide. */
async function answerInPage(page: Page, most: number) {
	await open(page, '/full/quiz/');
	await page.evaluate(async (most) => {
		const statement = () => document.querySelector<HTMLElement>('input[data-statement]')?.dataset;
		for (let count = 0; count < most && statement(); count++) {
			const before = statement()!.statement;
			document.querySelector<HTMLElement>('input[value=agree]')!.click();
			document.querySelector<HTMLElement>('.steps .primary')!.click();
			while (statement()?.statement === before) await new Promise(requestAnimationFrame);
		}
	}, most);
	if (!/\/guide\/$/.test(page.url())) await button(page, 'See my guide now').tap();
	await expect(heading(page)).toHaveText('My human rights guide');
}

test('a voter who listens comes to the law of the seventh position in 10 keys', async ({
	page
}) => {
	await openAnswered(page, '/', 'guide/', sameToAll);
	// One key leads from heading to heading of a level, another from one thing that is heard to the next.
	const things = (await page.getByRole('main').ariaSnapshot())
		.split('\n')
		.filter(
			(line) => !/^\s*- (?:\/url.*|(?:list|listitem|group|paragraph|region)\b[^"]*:)$/.test(line)
		);
	const cards = things.flatMap((line, at) => (line.includes('[level=3]') ? [at] : []));
	const law = things.findIndex((line, at) => at > cards[6]! && line.includes('Human rights law'));
	expect(law).toBeLessThan(cards[7]!);
	expect(7 + law - cards[6]!).toBeLessThanOrEqual(10);
});

test(
	'answers kept from before a statement was reworded are named, and are in no card',
	edge,
	async ({ page }) => {
		const [slot = -1] = edition.retired;
		const say = { reply: 'agree', matters: false } as const;
		await openAnswered(page, '/', 'guide/', encodeSheet({ [slot]: say }));
		await expect(page.getByText('reworded or taken out')).toContainText(
			words.retired[`${slot}` as keyof typeof words.retired]
		);
		expect(await cardNames(page)).toEqual([]);
	}
);

test(
	'positions on statements that only the full quiz has are one tap away',
	edge,
	async ({ page }) => {
		const other = edition.statements.find(({ slot }) => !short.some((one) => one.slot === slot))!;
		const say = { reply: 'agree', matters: false } as const;
		const sheet = { [short[0]!.slot]: say, [other.slot]: say };
		await openAnswered(page, '/', 'guide/', encodeSheet(sheet));
		expect(await cardNames(page)).toHaveLength(1);
		await page.getByRole('link', { name: '1 more position in the full guide' }).tap();
		await page.waitForURL('**/full/guide/');
		await expect.poll(() => cardNames(page)).toHaveLength(2);
		await expect(page.getByText('more position in the full guide')).toHaveCount(0);
	}
);
