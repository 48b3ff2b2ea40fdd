import { expect, test, type Page } from '@playwright/test';
import { answerAll, button, heading, open, positions, say, watch } from './voter';

/** Replaces the system's share sheet; what it is given lands in `window.shared`. */
async function withShareSheet(page: Page, outcome: 'takes' | 'cancels' | 'fails' | 'missing') {
	await page.addInitScript((outcome) => {
		if (outcome === 'missing') {
			Reflect.deleteProperty(Navigator.prototype, 'share');
			return;
		}
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => {
				(window as { shared?: ShareData }).shared = data;
				if (outcome === 'takes') return Promise.resolve();
				const name = outcome === 'cancels' ? 'AbortError' : 'NotAllowedError';
				return Promise.reject(new DOMException('', name));
			}
		});
	}, outcome);
}

const sharedLink = (page: Page) =>
	page.evaluate(() => (window as { shared?: ShareData }).shared?.url ?? '');

test('a link opens the same positions in another browser, in one request', async ({
	page,
	browser
}) => {
	await withShareSheet(page, 'takes');
	await answerAll(page);
	await button(page, 'Make my guide').tap();
	await page.getByRole('link', { name: 'Share my positions' }).tap();
	await expect(page.getByText('Anyone with this link can see:')).toBeVisible();
	const mine = await positions(page);
	expect(mine).toHaveLength(11);
	await button(page, 'Share the link').tap();
	const link = await sharedLink(page);
	expect(new URL(link).pathname).toBe('/friend/');
	expect(new URL(link).search).toBe('');

	const other = await (await browser.newContext()).newPage();
	const { faults, requests } = watch(other);
	await open(other, link);
	await expect(heading(other)).toHaveText('A friend’s positions');
	expect(await positions(other)).toEqual(mine);
	await expect(other.getByText('Not sure about: Asylum at the border')).toBeVisible();
	expect(requests).toHaveLength(1);
	expect(requests[0]).not.toContain(new URL(link).hash.slice(1));
	expect(faults).toEqual([]);
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
	await page.goto('/friend/#AQIWt4U');
	await page.locator('html[data-awake]').waitFor();
	await expect(page).toHaveURL('/friend/');
	expect(await page.evaluate(() => (window as { seen?: string[] }).seen)).toEqual(['']);
	await expect(page).toHaveTitle('A friend’s positions – Ballot of Rights');
	await expect(page.getByText('I support giving people their right to vote back')).toBeVisible();
	await page.reload();
	await expect(page.getByText('I support giving people their right to vote back')).toBeVisible();
	await page.getByRole('link', { name: 'Take the quiz myself' }).tap();
	await expect(page.getByText('Question 1 of 12', { exact: true })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL('/friend/');
	expect(page.url()).not.toContain('#');
});

test('a friend’s link changes none of my answers', async ({ page }) => {
	await open(page, '/quiz/');
	await say(page, 'Strongly disagree');
	await page.goto('/friend/#AQIWt4U');
	await expect(page.getByText('I support giving people their right to vote back')).toBeVisible();
	await page.getByRole('link', { name: 'Take the quiz myself' }).tap();
	await page.getByRole('button', { name: 'Check my answers now' }).tap();
	await expect(page.getByRole('listitem').first()).toContainText('Strongly disagree');
});

for (const [name, code, says] of [
	['damaged', 'AQIWt4V', 'A part of the link is missing or changed.'],
	['cut short', 'AQIWt', 'A part of the link is missing or changed.'],
	['foreign', 'javascript:alert(1)', 'A part of the link is missing or changed.'],
	['markup', '<img src=x onerror=alert(1)>', 'A part of the link is missing or changed.'],
	['far too long', 'A'.repeat(3000), 'A part of the link is missing or changed.'],
	['empty', '', 'This address holds no answers.']
] as const) {
	test(`a link that is ${name} says so and offers the quiz`, async ({ page }) => {
		const { faults } = watch(page);
		await open(page, `/friend/${code && `#${code}`}`);
		await expect(heading(page)).toHaveText('We cannot read this link');
		await expect(page.getByText(says)).toBeVisible();
		if (code) expect(await page.locator('body').innerText()).not.toContain(code.slice(0, 12));
		await page.getByRole('link', { name: 'Take the quiz myself' }).tap();
		await expect(page.getByText('Question 1 of 12', { exact: true })).toBeVisible();
		expect(faults).toEqual([]);
	});
}

test('a second link opened in the same tab shows the second friend', async ({ page }) => {
	await open(page, '/friend/#AQIWt4U');
	await expect(page.getByText('I support giving people their right to vote back')).toBeVisible();
	await page.evaluate(() => (location.hash = '#AQwAAAAAYKMnzQ'));
	await expect(page.getByText('I want the right to vote to come back later')).toBeVisible();
	await expect(page).toHaveURL('/friend/');
});

test('sharing that is cancelled is silent', async ({ page }) => {
	await withShareSheet(page, 'cancels');
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await open(page, '/share/');
	await button(page, 'Share the link').tap();
	await expect(page.getByRole('status')).toHaveText('');
	await expect(page.getByRole('textbox')).toHaveCount(0);
});

for (const outcome of ['fails', 'missing'] as const) {
	test(`where the share sheet ${outcome}, the link is copied`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await withShareSheet(page, outcome);
		await open(page, '/quiz/');
		await say(page, 'Agree');
		await open(page, '/share/');
		await button(page, 'Share the link').tap();
		await expect(page.getByRole('status')).toHaveText('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/\/friend\/#AQIWt4U$/
		);
	});
}

test('where copying is refused too, the link stands selected in a field', async ({ page }) => {
	await withShareSheet(page, 'missing');
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await open(page, '/share/');
	await button(page, 'Copy the link').tap();
	const field = page.getByLabel('Copy this link by hand:');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(/\/friend\/#AQIWt4U$/);
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('/friend/#AQIWt4U');
});
