import { expect, test, type Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import { encodeSheet } from '../../src/lib/domain/share-code';
import { edge } from '../support/edge';
import { positionsIn } from '../support/guide';
import { refusals } from '../support/storage-refusals';
import { atQuestion, erase, heading, open, say, watch } from '../support/voter';

const first = edition.statements.find((statement) => 'short' in statement && statement.short)!;
/** What is stored where the first statement of the short quiz was agreed to. */
const agree = encodeSheet({ [first.slot]: { reply: 'agree', matters: false } });

/** Leaves a value in the tab's storage, then opens the page as a voter who comes back. */
async function openWithSaved(page: Page, code: string, place = '') {
	await open(page, '/');
	await page.evaluate(
		([code, place]) => {
			sessionStorage.setItem('ballot-of-rights:answers', code!);
			sessionStorage.setItem('ballot-of-rights:place', place!);
		},
		[code, place]
	);
	await open(page, '/quiz/');
}

test('answers in a tab that keeps nothing last as long as the page', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'sessionStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await open(page, '/quiz/');
	await expect(page.getByRole('status')).toContainText(
		'This browser does not keep anything for this page'
	);
	await say(page, 'Agree');
	await say(page, 'Disagree');
	await page.goBack();
	await atQuestion(page, 2);
	await expect(page.getByLabel('Disagree', { exact: true })).toBeChecked();
});

test(
	'where the browser keeps nothing, a friend’s answers are gone after “Erase”, Back too',
	edge,
	async ({ page }) => {
		await page.addInitScript(refusals['refuses storage']);
		await open(page, '/friend/#AQwAAAAAYKMnzQ');
		await expect(heading(page)).toBeVisible();
		expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('AQwA');
		await open(page, '/prepare/');
		await erase(page);
		await page.goBack();
		await expect(heading(page)).toHaveText('Friends');
		await expect(page.getByText('A friend shared answers with you')).toHaveCount(0);
	}
);

test('a storage that refuses to write says so once, and the quiz goes on', async ({ page }) => {
	await page.addInitScript(refusals['has no room left']);
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await say(page, 'Agree');
	await expect(page.getByRole('status')).toContainText(
		'This browser does not keep anything for this page'
	);
	await atQuestion(page, 3);
});

test('saved answers that cannot be read are said to be so, and the quiz starts', async ({
	page
}) => {
	const { faults } = watch(page);
	// All others: R18.
	for (const code of ['AQIWt4V', '{"__proto__":{"x":1}}']) {
		await openWithSaved(page, code);
		await expect(page.getByRole('status')).toContainText('We could not read the saved answers');
		await atQuestion(page, 1);
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	}
	await say(page, 'Agree');
	await page.reload();
	await atQuestion(page, 2);
	expect(faults).toEqual([]);
});

test(
	'answers that a newer version of the page saved are kept, and the page says so',
	edge,
	async ({ page }) => {
		await openWithSaved(page, 'AyEHPMcn');
		await expect(page.getByRole('status')).toContainText('It is kept.');
		await say(page, 'Agree');
		await page.reload();
		await atQuestion(page, 2);
		const saved = await page.evaluate(() => Object.values(sessionStorage).join());
		expect(saved).toContain('AyEHPMcn');
		await positionsIn(page, 1);
		await erase(page);
		expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain(
			'AyEHPMcn'
		);
	}
);

test('a saved place that no longer exists leads to the first statement', edge, async ({ page }) => {
	await openWithSaved(page, agree, 'no-such-statement');
	await atQuestion(page, 1);
	await expect(page.getByLabel('Agree', { exact: true })).toBeChecked();
});

test(
	'storage that is cleared in the middle of the quiz loses nothing on the screen',
	edge,
	async ({ page }) => {
		await open(page, '/quiz/');
		await say(page, 'Agree');
		await page.evaluate(() => sessionStorage.clear());
		await say(page, 'Disagree');
		await page.reload();
		await atQuestion(page, 3);
		await page.goBack();
		await page.goBack();
		await expect(page.getByLabel('Agree', { exact: true })).toBeChecked();
		await expect(heading(page)).toBeVisible();
	}
);
