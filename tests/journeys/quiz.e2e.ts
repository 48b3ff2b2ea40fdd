import { expect, test } from '@playwright/test';
import { edge, edgeIf } from '../support/edge';
import {
	answerAll,
	atQuestion,
	button,
	heading,
	open,
	readIt,
	say,
	shortCount,
	watch
} from '../support/voter';

test('the whole quiz by touch: one request, no complaint, nothing that pops up or begs', async ({
	page,
	context
}) => {
	const { faults, requests } = watch(page);
	const interruptions: string[] = [];
	page.on('dialog', (dialog) => interruptions.push(dialog.message()));
	context.on('page', (opened) => interruptions.push(opened.url()));
	await answerAll(page);
	await expect(heading(page)).toHaveText('My human rights guide');
	await expect(page.getByText('11 positions. Only you can see them.')).toBeVisible();
	expect(requests).toHaveLength(1);
	await expect(page.locator('dialog, [role=dialog], [role=alertdialog], [popover]')).toHaveCount(0);
	await expect(page.locator('input[type=email], input[type=tel]')).toHaveCount(0);
	// Nor is a voter who leaves asked to stay.
	await page.goto('about:blank');
	expect(interruptions).toEqual([]);
	expect(faults).toEqual([]);
});

test('the whole quiz by keyboard alone', async ({ page }) => {
	const { faults } = watch(page);
	await open(page, '/');
	const press = (key: string) => page.keyboard.press(key);
	const tabTo = async (name: string | RegExp) => {
		for (let presses = 0; presses < 40; presses++) {
			await press('Tab');
			const label = await page
				.locator(':focus')
				.evaluate((element) => (element.closest('label') ?? (element as HTMLElement)).innerText);
			if (typeof name === 'string' ? label.trim() === name : name.test(label)) return;
		}
		throw new Error(`Tab never reached ${name}`);
	};

	await tabTo(/Start the short quiz/);
	await press('Enter');
	for (let number = 1; number <= shortCount; number++) {
		await atQuestion(page, number);
		await expect(heading(page)).toBeFocused();
		await tabTo('Strongly agree');
		await press('Space');
		await press('ArrowDown');
		await atQuestion(page, number);
		await expect(page.getByLabel('Agree', { exact: true })).toBeChecked();
		await tabTo('This matters a lot to me');
		await press('Space');
		await tabTo('Continue');
		await press('Enter');
	}
	await expect(heading(page)).toHaveText('My human rights guide');
	await expect(heading(page)).toBeFocused();
	await expect(page.getByRole('heading', { name: 'What matters most' })).toBeVisible();
	expect(faults).toEqual([]);
});

test('Continue without an answer stays, says what to do, and keeps the focus there', async ({
	page
}) => {
	await open(page, '/quiz/');
	await readIt(page);
	await button(page, 'Continue').tap();
	const call = page.getByText('Pick an answer, or choose Skip.');
	await expect(call).toBeFocused();
	await expect(page).toHaveTitle(/^Error: /);
	// No bubble of the browser: nothing is required by its own rules.
	await expect(page.locator('form:not([novalidate]) :invalid, :required')).toHaveCount(0);
	await page.getByText('It depends', { exact: true }).tap();
	await expect(call).toHaveCount(0);
	await expect(page).not.toHaveTitle(/^Error/);
});

test('a double tap on Continue or Skip answers nothing that nobody has read', async ({ page }) => {
	await open(page, '/quiz/');
	await page.getByText('Agree', { exact: true }).tap();
	await button(page, 'Continue').dblclick();
	await atQuestion(page, 2);
	await readIt(page);
	await button(page, 'Skip: not sure').dblclick();
	await atQuestion(page, 3);
	await expect(page.getByText('Pick an answer, or choose Skip.')).toHaveCount(0);
});

test('finishing early makes a guide of what there is, and leads back to what is left', async ({
	page
}) => {
	await open(page, '/quiz/');
	await say(page, 'Strongly agree');
	await button(page, 'See my guide now').tap();
	await expect(page.getByText(/^1 position\./)).toBeVisible();
	await page.getByRole('link', { name: `Answer the ${shortCount - 1} left` }).tap();
	await atQuestion(page, 2);
});

for (const home of ['/', '/es/']) {
	test(
		`Continue is in the lower third of ${home}, at one place for every statement`,
		edgeIf(home !== '/'),
		async ({ page }) => {
			await open(page, `${home}quiz/`);
			const places = new Set<string>();
			for (let number = 1; number <= shortCount; number++) {
				const { x, y, width, height } = (await page.locator('.steps .primary').boundingBox())!;
				places.add(`${x} ${y} ${width} ${height}`);
				expect(y).toBeGreaterThanOrEqual((640 * 2) / 3);
				await say(page, 'Agree');
			}
			expect([...places]).toHaveLength(1);
		}
	);
}

test(
	'nothing runs out: after a day on one statement, it is as it was left',
	edge,
	async ({ page }) => {
		await page.clock.install();
		await open(page, '/quiz/');
		await page.getByText('It depends', { exact: true }).tap();
		await page.clock.runFor('24:00:00');
		await atQuestion(page, 1);
		await expect(page.getByLabel('It depends', { exact: true })).toBeChecked();
		await button(page, 'Continue').tap();
		await page.clock.runFor(1000);
		await atQuestion(page, 2);
		await expect(page.locator('[role=timer], meta[http-equiv=refresh]')).toHaveCount(0);
	}
);
