import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { edge } from '../support/edge';
import { positionsIn } from '../support/guide';
import { atQuestion, button, checked, erase, goOn, heading, open, say } from '../support/voter';

/** Two tabs of a voter who keeps answers on the phone, both at the quiz. */
async function twoTabs(context: BrowserContext): Promise<[Page, Page]> {
	const one = await context.newPage();
	await open(one, '/quiz/');
	await say(one, 'Agree');
	await open(one, '/guide/');
	await button(one, 'Keep on this phone').tap();
	await open(one, '/quiz/');
	const other = await context.newPage();
	await open(other, '/quiz/');
	await atQuestion(other, 2);
	return [one, other];
}

test('each tab takes up what the other one answers, and stays on its own statement', async ({
	context
}) => {
	const [one, other] = await twoTabs(context);
	await say(one, 'Disagree');
	await say(one, 'It depends');
	await atQuestion(one, 4);
	await atQuestion(other, 2);
	await expect(checked(other)).toHaveAccessibleName('Disagree');
	await goOn(other, 'Continue');
	await expect(checked(other)).toHaveAccessibleName('It depends');
});

test(
	'the last answer to a statement wins in both tabs, and no other answer is lost',
	edge,
	async ({ context }) => {
		const [one, other] = await twoTabs(context);
		await say(one, 'Disagree');
		await goOn(other, 'Continue');
		await say(other, 'It depends');
		await goOn(one, 'Back');
		await one.getByText('Strongly agree', { exact: true }).tap();
		await one.getByText('This matters a lot to me').tap();
		for (const page of [one, other]) {
			await positionsIn(page, 3);
			await expect(page.getByRole('heading', { name: 'What matters most' })).toBeVisible();
		}
	}
);

test('a mark taken back in one tab is taken back in the other', edge, async ({ context }) => {
	const [one, other] = await twoTabs(context);
	const mark = 'This matters a lot to me';
	await one.getByText(mark).tap();
	await expect(other.getByLabel(mark)).toBeChecked();
	await other.getByText(mark).tap();
	await expect(one.getByLabel(mark)).not.toBeChecked();
});

test(
	'of two tabs that began on their own, the later answer counts when the earlier one keeps',
	edge,
	async ({ context }) => {
		const [x, y] = [await context.newPage(), await context.newPage()];
		await open(y, '/quiz/');
		await say(y, 'Agree');
		await open(x, '/quiz/');
		await say(x, 'Disagree');
		await say(x, 'skip');
		await open(y, '/guide/');
		await button(y, 'Keep on this phone').tap();
		await goOn(x, 'Back');
		await goOn(x, 'Back');
		await expect(checked(x)).toHaveAccessibleName('Disagree');
		await open(y, '/quiz/');
		await atQuestion(y, 1);
		await expect(checked(y)).toHaveAccessibleName('Disagree');
	}
);

test(
	'“Keep in this tab only” leaves the other tab what it shows, typed too, for good',
	edge,
	async ({ context }) => {
		const [one, other] = await twoTabs(context);
		await open(other, '/plan/');
		await other.getByLabel('Where', { exact: true }).fill('School on Elm Street');
		await open(one, '/guide/');
		await button(one, 'Keep in this tab only').tap();
		await expect(button(one, 'Keep on this phone')).toBeVisible();
		await expect(other.getByLabel('Where', { exact: true })).toHaveValue('School on Elm Street');
		await one.close();
		await other.reload();
		await expect(other.getByLabel('Where', { exact: true })).toHaveValue('School on Elm Street');
		await positionsIn(other, 1);
		await expect(button(other, 'Keep on this phone')).toBeVisible();
	}
);

test(
	'two fields of one page that two tabs write at once are both there',
	edge,
	async ({ context }) => {
		const [one, other] = await twoTabs(context);
		for (const page of [one, other]) await open(page, '/plan/');
		await Promise.all([
			one.getByLabel('Where', { exact: true }).pressSequentially('School'),
			other.getByLabel('How I get there', { exact: true }).pressSequentially('By bus')
		]);
		for (const page of [one, other]) {
			await expect(page.getByLabel('Where', { exact: true })).toHaveValue('School');
			await expect(page.getByLabel('How I get there', { exact: true })).toHaveValue('By bus');
		}
	}
);

test(
	'“Erase” in one tab empties the other one too: screen, memory and history',
	edge,
	async ({ context }) => {
		const [one, other] = await twoTabs(context);
		await open(other, '/friend/#AQwAAAAAYKMnzQ');
		await erase(one);
		await expect(other.getByText('Your answers are erased.')).toBeVisible();
		await expect(heading(other)).toHaveText('Know your human rights positions before you vote');
		for (const page of [one, other]) expect(await left(page)).not.toContain('ballot-of-rights');
		await other.goBack();
		await expect(other.locator('html[data-hydrated]')).toHaveCount(1);
		await expect(checked(other)).toHaveCount(0);
		expect(await other.evaluate(() => JSON.stringify(history.state))).not.toContain('AQwA');
		await positionsIn(other, 0);
	}
);

test(
	'“Erase” reaches a tab that kept for itself, and one that types at that moment',
	edge,
	async ({ context }) => {
		const [one, other] = [await context.newPage(), await context.newPage()];
		await open(one, '/quiz/');
		await say(one, 'Agree');
		await open(other, '/plan/');
		const place = other.getByLabel('Where', { exact: true });
		await place.fill('SECRET');
		await button(one, 'Erase my answers').tap();
		await Promise.all([
			button(one, 'Erase everything now').tap(),
			// The page goes while it is typed in.
			place.pressSequentially(' and more', { timeout: 2000 }).catch(() => undefined)
		]);
		for (const page of [one, other]) {
			await expect(page.getByText('Your answers are erased.')).toBeVisible();
			expect(await left(page)).not.toContain('ballot-of-rights');
		}
		await open(other, '/plan/');
		await expect(place).toHaveValue('');
	}
);

const left = (page: Page) =>
	page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
