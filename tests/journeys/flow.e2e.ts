import { expect, test } from '@playwright/test';
import {
	answerAll,
	atQuestion,
	button,
	cardOf,
	heading,
	open,
	say,
	standAtTheThird,
	twelve
} from '../support/voter';

for (const home of ['/', '/es/']) {
	test(`Continue stands in the lower third of ${home}, at one place for every statement`, async ({
		page
	}) => {
		await open(page, `${home}quiz/`);
		const places = new Set<string>();
		for (let number = 1; number <= 12; number++) {
			const statement = await heading(page).innerText();
			const { x, y, width, height } = (await page.locator('.steps .primary').boundingBox())!;
			places.add(`${x} ${y} ${width} ${height}`);
			expect(y).toBeGreaterThanOrEqual((640 * 2) / 3);
			await page.locator('label:has(input[value=agree])').tap();
			await page.locator('.steps .primary').tap();
			await expect(heading(page)).not.toHaveText(statement);
		}
		expect([...places]).toHaveLength(1);
	});
}

test('from the landing page to the guide nothing pops up, begs or holds the voter back', async ({
	page,
	context
}) => {
	const interruptions: string[] = [];
	page.on('dialog', (dialog) => interruptions.push(dialog.message()));
	context.on('page', (opened) => interruptions.push(opened.url()));
	await page.addInitScript(() => {
		for (const type of ['beforeunload', 'unload']) {
			const add = window.addEventListener;
			window.addEventListener = function (this: Window, ...args: Parameters<typeof add>) {
				if (args[0] === type) throw new Error(`listens to ${type}`);
				return add.apply(this, args);
			} as typeof add;
		}
	});
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await answerAll(page, twelve);
	await expect(heading(page)).toHaveText('My human rights guide');
	await expect(page.locator('dialog, [role=dialog], [role=alertdialog], [popover]')).toHaveCount(0);
	await expect(page.locator('input[type=email], input[type=tel]')).toHaveCount(0);
	await page.goto('about:blank');
	expect(interruptions).toEqual([]);
	expect(faults).toEqual([]);
});

test('what was skipped comes back as still to look up', async ({ page }) => {
	await answerAll(page, ['skip', ...twelve.slice(1)]);
	await page.getByRole('radio', { name: 'To look up' }).tap();
	await button(page, 'Voting after prison').tap();
	await atQuestion(page, 1);
	await say(page, 'Agree');
	await expect(cardOf(page, 'Voting after prison')).toBeVisible();
});

test('nothing runs out: after a day on one statement, it is as it was left', async ({ page }) => {
	await page.clock.install();
	await standAtTheThird(page);
	await page.clock.runFor('24:00:00');
	await atQuestion(page, 3);
	await expect(page.getByLabel('It depends', { exact: true })).toBeChecked();
	await page.clock.runFor(1000);
	await button(page, 'Continue').tap();
	await page.clock.runFor(1000);
	await atQuestion(page, 4);
	await expect(page.locator('[role=timer], meta[http-equiv=refresh]')).toHaveCount(0);
});
