import { expect, test } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import { encodeSheet } from '../../src/lib/domain/share-code';
import { edge } from '../support/edge';
import { code, look, nameOf, one, under, wordsOf } from '../support/friend';
import { openAnswered } from '../support/screens';
import { short } from '../support/sheets';
import { button, heading, hydrated, open, watch } from '../support/voter';

/** A statement that only the full quiz has. */
const beyond = edition.statements.find((one) => !('short' in one && one.short))!;

test(
	'a link of the full quiz opened on the short page shows everything',
	edge,
	async ({ page }) => {
		const full = encodeSheet({ [beyond.slot]: { reply: 'agree', matters: false } });
		await open(page, `/friend/#${full}`);
		await page.waitForURL('/full/friend/');
		await hydrated(page);
		await look(page);
		await expect(under(page, 'Only your friend answered')).toHaveText([nameOf(beyond)]);
		expect(page.url()).not.toContain('#');
		await button(page, 'Forget this friend’s answers').tap();
		await expect(page).toHaveURL('/');
	}
);

test('a link made in Spanish opens in English, and the other way round', edge, async ({ page }) => {
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

test('a link with what other programs put behind it opens', async ({ page }) => {
	// All others: share-code-in-text.test.ts.
	for (const tail of ['.', '?fbclid=IwAR0123456789_abcdefghijklmnopqrstuvwxyz']) {
		await page.goto('about:blank');
		await open(page, `/friend/#${one}${tail}`);
		await expect(
			page.getByRole('link', { name: 'Answer the same statement' }),
			`with ${tail}`
		).toBeVisible();
		await expect(page).toHaveURL('/friend/');
	}
});

test(
	'a link whose # became %23 opens the right page, and says how to mend it without script',
	edge,
	async ({ page, browser }) => {
		await page.goto(`/friend/%23${one}`);
		await expect(page).toHaveURL('/friend/');
		await hydrated(page);
		await expect(page.getByRole('link', { name: 'Answer the same statement' })).toBeVisible();

		const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		const response = await plain.goto(`/es/friend/%23${one}`);
		expect(response?.status()).toBe(404);
		await expect(plain.getByText('ponga # en lugar de esos tres signos')).toBeVisible();
	}
);

test('where nothing is found, a friend’s code leaves the address bar', edge, async ({ page }) => {
	await page.goto(`/freind/#${one}`);
	await expect(page.getByText('put # in place of these three characters')).toBeVisible();
	await expect(page).toHaveURL('/freind/');
});

test('a link that cannot be read says so and offers the quiz', async ({ page }) => {
	const { faults } = watch(page);
	// All others: R16 and R17.
	for (const code of [one.slice(0, 4), '<img src=x onerror=alert(1)>']) {
		await page.goto('about:blank');
		await open(page, `/friend/#${code}`);
		await expect(heading(page), code.slice(0, 40)).toHaveText('We cannot read this link');
		await expect(page.getByText('missing or changed')).toBeVisible();
		await expect(page.locator('body')).not.toContainText(code.slice(0, 12));
	}
	await page.getByRole('link', { name: 'Take the quiz myself' }).tap();
	await expect(page).toHaveURL('/quiz/');
	expect(faults.filter((one) => !one.includes('icon-192'))).toEqual([]);
});

test('without a link the screen says what it is for', edge, async ({ page }) => {
	await open(page, '/friend/');
	await expect(heading(page)).toHaveText('Friends');
	await expect(page.getByText('Open a friend’s link to compare here')).toBeVisible();
});

test('a second link opened in the same tab shows the second friend', edge, async ({ page }) => {
	await open(page, `/friend/#${one}`);
	await look(page);
	await expect(page.getByText(wordsOf(short[0]!).positions.for)).toBeVisible();
	await page.evaluate((code) => (location.hash = code), code('disagree'));
	await look(page);
	await expect(page.getByText(wordsOf(short[0]!).positions.against)).toBeVisible();
	await expect(page).toHaveURL('/friend/');
});

test(
	'inside another app a friend’s link is warned of, also after I answered',
	edge,
	async ({ page }) => {
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
	}
);
