import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import { code, look, one, wordsOf } from '../support/friend';
import { openAnswered } from '../support/screens';
import { short } from '../support/sheets';
import { refusals } from '../support/storage-refusals';
import { button, heading, open } from '../support/voter';

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
	test(
		`a friend’s link in a new tab from ${home} asks my other tab for my answers${refuses ? ', where the browser keeps nothing too' : ''}`,
		edge,
		async ({ page, context }) => {
			if (refuses) await context.addInitScript(refusals['has no room left']);
			await open(page, `${home}quiz/`);
			await page.locator('label:has([value=disagree])').tap();
			const tab = await context.newPage();
			await open(tab, `${home}friend/#${one}`);
			// Until I say so, nothing of it is in this tab.
			await expect(button(tab, use)).toBeVisible();
			expect(
				await tab.evaluate(() => sessionStorage.getItem('ballot-of-rights:answers'))
			).toBeNull();
			await button(tab, use).tap();
			await expect(tab.getByText(differ)).toBeVisible();
			await expect(heading(tab)).toBeFocused();
		}
	);
}

test('“These are my own answers”, then Back: nothing is called broken', edge, async ({ page }) => {
	await open(page, `/friend/#${one}`);
	await page.getByRole('link', { name: 'These are my own answers' }).tap();
	await expect(page).toHaveURL('/guide/');
	await page.goBack();
	await expect(heading(page)).toHaveText('Friends');
	await expect(page.getByText('We cannot read this link')).toHaveCount(0);
});

test('nothing of a friend is kept by looking', edge, async ({ page }) => {
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
