import { expect, test, type Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import words from '../../src/content/en/edition.json' with { type: 'json' };
import { encodeSheet } from '../../src/lib/domain/share-code';
import { edge, edgeIf } from '../support/edge';
import { code, nameOf, one, under, wordsOf } from '../support/friend';
import { openAnswered } from '../support/screens';
import { withShareSheet } from '../support/share-sheet';
import { linkOf, sheetIn } from '../support/sharing';
import { short } from '../support/sheets';
import { button, heading, open, say, watch } from '../support/voter';

const [retired] = edition.retired;
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
	await expect(page.locator('main')).not.toContainText(/%|score|win/i, { useInnerText: true });
	expect(faults.filter((one) => !one.includes('icon-192'))).toEqual([]);
});

test(
	'twelve on which both agree take no more room than two screens of a small phone',
	edge,
	async ({ page }) => {
		const all = code(...short.map(() => 'agree' as const));
		await openAnswered(page, '/', 'guide/', all);
		await open(page, `/friend/#${all}`);
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1280);
	}
);

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

for (const [home, back, warning, share] of [
	['/', 'Send mine back', 'You cannot take it back.', 'Share the link'],
	['/es/', 'Enviar las mías', 'Esto no se puede retirar.', 'Compartir el enlace']
] as const) {
	test(
		`I can send mine back from ${home}: exactly what the friend answered, each removable`,
		edgeIf(home !== '/'),
		async ({ page, browser }) => {
			await withShareSheet(page, 'takes');
			await openAnswered(page, home, 'guide/', code('disagree', 'agree', 'depends', 'agree'));
			await open(page, `${home}friend/#${code('agree', undefined, 'agree', 'agree')}`);
			await button(page, back).tap();
			await expect(page.getByRole('heading', { name: back })).toBeFocused();
			const boxes = page.getByRole('checkbox');
			await expect(boxes).toHaveCount(3);
			await expect(page.locator('p', { hasText: warning }).locator('~ form')).toBeVisible();
			await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
			await button(page, share).tap();
			const sent = sheetIn(await linkOf(page));
			expect(sent).toEqual(sheetIn(`#${code('disagree', undefined, 'depends', 'agree')}`));
			await boxes.first().uncheck();
			await button(page, share).tap();
			await expect.poll(async () => sheetIn(await linkOf(page))).not.toEqual(sent);
			expect(Object.keys(sheetIn(await linkOf(page)))).toHaveLength(2);

			const friend = await (await browser.newContext()).newPage();
			await openAnswered(friend, home, 'guide/', code('agree', undefined, 'agree', 'agree'));
			await open(friend, await linkOf(page));
			await expect(friend.locator('main .card').first()).toBeVisible();
		}
	);
}

test('what I left out of a share is left out of what I send back', edge, async ({ page }) => {
	await openAnswered(page, '/', 'share/', code({ reply: 'agree', matters: true }, 'agree'));
	await page.getByRole('checkbox').first().uncheck();
	await open(page, `/friend/#${code('disagree', 'disagree')}`);
	await button(page, 'Send mine back').tap();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await expect(page.getByRole('checkbox').first()).not.toBeChecked();
});

test(
	'a statement that was taken out since, or is newer than this page, is named with its reason',
	edge,
	async ({ page }) => {
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
	}
);

test('a shorter quiz of the friend is told, with what it lacks', edge, async ({ page }) => {
	const last = [...short].sort((a, b) => a.slot - b.slot).at(-1)!;
	const first = [...short].sort((a, b) => a.slot - b.slot)[0]!;
	const say = { reply: 'agree', matters: false } as const;
	await openAnswered(page, '/', 'guide/', encodeSheet({ [first.slot]: say, [last.slot]: say }));
	await open(page, `/friend/#${encodeSheet({ [first.slot]: say })}`);
	await fold(page, 'Only you answered').tap();
	await expect(under(page, 'Not in your friend’s link')).toHaveText([nameOf(last)]);
	await expect(page.getByText('or these statements are newer')).toBeVisible();
});
