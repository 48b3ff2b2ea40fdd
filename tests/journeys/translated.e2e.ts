import { expect, test, type Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import { encodeSheet } from '../../src/lib/domain/share-code';
import { edge } from '../support/edge';
import { shortCode } from '../support/screens';
import { translate } from '../support/translator';
import { open, say, shortCount, start, statementOn } from '../support/voter';

const [first, second] = edition.statements.filter((one) => 'short' in one && one.short);
const opposite = encodeSheet({
	[first!.slot]: { reply: 'disagree', matters: true },
	[second!.slot]: { reply: 'agree', matters: false }
});

/** What a voter reads and hears: the headings, how far they are, and what is announced. */
const told = (page: Page) =>
	page.evaluate(() => ({
		title: document.title,
		headings: [...document.querySelectorAll('h1, h2, h3')].map((one) => one.textContent?.trim()),
		progress: document.querySelector('main .small, main p')?.textContent?.trim(),
		announced: document.querySelector('#svelte-announcer')?.textContent?.trim(),
		// That a count may be off in other words is said in a translated page alone.
		notices: [...document.querySelectorAll('[role=status], .notice')]
			.map((one) => one.textContent?.trim())
			.filter((one) => !one?.startsWith('Your browser translates this page.')),
		main: document.querySelector('main')?.innerText.replace(/\s+/g, ' ').trim()
	}));

test(
	'in a browser that translates, every screen says what it says in any other',
	edge,
	async ({ browser }) => {
		test.slow();
		const plain = await browser.newPage();
		const translated = await browser.newPage();
		await translate(translated);
		for (const page of [plain, translated]) page.setDefaultTimeout(15_000);
		const errors: string[] = [];
		translated.on('pageerror', ({ message }) => errors.push(message));

		const both = async (step: string, act: (page: Page) => Promise<unknown>) => {
			await Promise.all([plain, translated].map(act));
			await expect
				.soft(async () => {
					expect(await told(translated), step).toEqual(await told(plain));
					await expect(translated.locator('main font'), step).not.toHaveCount(0);
				})
				.toPass({ timeout: 5000 });
		};
		await both('the landing page', (page) => open(page, '/'));
		await both('the first statement', start);
		for (let number = 1; number <= shortCount; number++) {
			await both(`after statement ${number}`, async (page) => {
				const before = await statementOn(page);
				await say(page, number === 3 ? 'skip' : 'Agree');
				await expect.poll(() => statementOn(page)).not.toBe(before);
			});
		}
		await both('a star', (page) => page.locator('main .card label').first().tap());
		await both('the chart', (page) => page.locator('main fieldset label').nth(2).tap());
		await both('print', (page) => open(page, '/print/'));
		await expect(translated.getByText('Your browser translates this page.')).toBeVisible();
		await expect(plain.getByText('Your browser translates this page.')).toHaveCount(0);
		await both('a friend’s link', (page) => open(page, `/friend/#${shortCode}`));
		await both('the comparison', (page) => page.locator('main button.btn').first().tap());
		await both('the link of one who said the opposite', (page) =>
			open(page, `/friend/#${opposite}`)
		);
		await both('to send mine back', (page) => page.locator('main .btn').first().tap());
		await both('what is not sent', (page) => page.getByRole('checkbox').first().uncheck());
		await both('a friend is kept', (page) => page.locator('main form .btn').last().tap());
		await both('share', (page) => open(page, '/share/'));
		await both('one thing less', (page) => page.getByRole('checkbox').first().uncheck());
		await both('a link that cannot be read', (page) => open(page, '/friend/#AAAA'));
		await both('topics to choose', (page) => open(page, '/full/choose/'));
		for (const topic of [1, 2, 1])
			await both(`topic ${topic}`, (page) => page.getByRole('checkbox').nth(topic).click());
		await both('a plan', (page) => open(page, '/prepare/#plan'));
		await both('a day that is past', async (page) => {
			await page.locator('input[type=date]').first().fill('2020-11-03');
			await page.locator('input[type=date]').first().blur();
		});
		await both('no printer', (page) => open(page, '/no-printer/'));
		await both('the friends', (page) => open(page, '/circle/'));
		await both('the friends by name', (page) => page.locator('summary').press('Enter'));
		await both('a friend less', (page) => page.locator('main li button').first().tap());
		expect(errors).toEqual([]);
		await plain.close();
		await translated.close();
	}
);
