import { expect, test, type Page } from '@playwright/test';
import { readCode } from '../support/read-code';
import { shared, withShareSheet } from '../support/share-sheet';
import { answerAll, button, goOn, heading, open, say, watch } from '../support/voter';

/** Opens a page as a voter who agrees with the first statement, which matters a lot. */
async function openMarked(page: Page, path: string) {
	await open(page, '/quiz/');
	await page.getByText('This matters a lot to me').tap();
	await say(page, 'Agree');
	await open(page, path);
}

/** A browser that lets no page write to its clipboard. */
const refuseCopying = (page: Page) =>
	page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});

test('three choices, from nothing at all to my positions, in this order', async ({ page }) => {
	await withShareSheet(page, 'takes');
	const { faults, requests } = watch(page);
	await open(page, '/quiz/');
	await page.getByText('This matters a lot to me').tap();
	await say(page, 'Agree');
	await button(page, 'See my guide now').tap();
	await page.getByRole('link', { name: 'Share', exact: true }).tap();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'The quiz only',
		'My topics that matter',
		'My positions'
	]);

	await button(page, 'Share the quiz').tap();
	expect(new URL((await shared(page)).url).pathname).toBe('/');
	expect((await shared(page)).url).not.toContain('#');

	await button(page, 'Share my topics').tap();
	expect((await shared(page)).text).toContain('matter to me: Civic and digital life.');
	expect((await shared(page)).url).not.toContain('#');

	await page.getByRole('link', { name: 'Choose what to share' }).tap();
	await button(page, 'Share the link').tap();
	expect((await shared(page)).url).toMatch(/\/friend\/#\w+$/);
	await page.goBack();
	await expect(heading(page)).toHaveText('Share');
	expect(requests).toHaveLength(1);
	expect(faults).toEqual([]);
});

test('a statement that is left out is not in the link, and none left makes no link', async ({
	page
}) => {
	await withShareSheet(page, 'takes');
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await say(page, 'Disagree');
	await open(page, '/share/positions/');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
	await expect(page.getByText('You cannot take a link back.')).toBeVisible();
	await page.getByLabel(/I want workers with disabilities/).tap();
	await button(page, 'Share the link').tap();
	expect((await shared(page)).url).toMatch(/\/friend\/#AQIWt4U$/);
	await page.getByLabel(/I support giving people their right to vote/).tap();
	await expect(page.getByText('Nothing is picked.')).toBeVisible();
	await expect(button(page, 'Share the link')).toHaveCount(0);
});

test('what is listed is all that the link holds, also after the full quiz', async ({ page }) => {
	await withShareSheet(page, 'takes');
	await open(page, '/full/quiz/');
	await page.evaluate(() =>
		sessionStorage.setItem('ballot-of-rights:answers', 'AQAAAAAAAAAAAAAAAAAAAAAAIOQojg')
	);
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await open(page, '/share/positions/');
	await expect(page.getByRole('checkbox')).toHaveCount(1);
	await button(page, 'Share the link').tap();
	expect((await shared(page)).url).toMatch(/#AQIWt4U$/);
});

test('a friend across the table scans the code, and sees the positions', async ({
	browser,
	page
}) => {
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await open(page, '/share/positions/');
	await button(page, 'Show a code to scan').tap();
	const code = page.getByRole('img', { name: /It opens the link/ });
	const box = (await code.boundingBox())!;
	// Held out over a table: most of the width of the smallest phone.
	expect(box.width).toBeGreaterThan(0.6 * 360);
	expect(box.height).toBe(box.width);
	const link = await readCode(await page.screenshot({ fullPage: true }));
	expect(link).toMatch(/\/friend\/#AQIWt4U$/);

	const friend = await (await browser.newContext()).newPage();
	await open(friend, link);
	await button(friend, 'See their answers now').tap();
	await expect(friend.getByText('I support giving people their right to vote back')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the code of the quiz alone can be scanned on a ${colorScheme} page, and holds no answer`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await open(page, '/es/quiz/');
		await page.getByText('Esto me importa mucho').tap();
		await open(page, '/es/share/');
		await button(page, 'Mostrar un código para la cámara').tap();
		const code = page.getByRole('img', { name: /Abre el enlace/ });
		const link = await readCode(await code.screenshot());
		expect(link).toBe(new URL('/es/', page.url()).href);
		await open(page, link);
		await expect(heading(page)).toHaveText(/antes de votar/);
	});
}

test('with no answers there are no positions and no topics to share', async ({ page }) => {
	await open(page, '/share/');
	await expect(page.getByText('There is nothing to share yet')).toBeVisible();
	await expect(button(page, 'Share my topics')).toHaveCount(0);
	await open(page, '/share/positions/');
	await expect(page.getByText('There is nothing to share yet')).toBeVisible();
});

for (const outcome of ['fails', 'missing'] as const) {
	test(`where the share sheet ${outcome}, the link is copied`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await withShareSheet(page, outcome);
		await open(page, '/quiz/');
		await say(page, 'Agree');
		await open(page, '/share/positions/');
		await button(page, 'Share the link').tap();
		await expect(page.getByRole('status')).toHaveText('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/\/friend\/#AQIWt4U$/
		);
	});
}

test('where copying is refused too, the link stands selected in a field', async ({ page }) => {
	await withShareSheet(page, 'missing');
	await refuseCopying(page);
	await open(page, '/quiz/');
	await say(page, 'Agree');
	await open(page, '/share/positions/');
	await button(page, 'Copy the link').tap();
	const field = page.getByLabel('Copy this by hand:');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(/\/friend\/#AQIWt4U$/);
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('/friend/#AQIWt4U');
});

for (const [what, path, go] of [
	['the quiz', '/share/', 'Share the quiz'],
	['my topics', '/share/', 'Share my topics'],
	['my positions', '/share/positions/', 'Share the link']
] as const) {
	test(`a share sheet that is closed again leaves nothing of ${what}`, async ({ page }) => {
		await withShareSheet(page, 'cancels');
		await openMarked(page, path);
		await button(page, go).tap();
		await expect.poll(async () => (await shared(page)).url).not.toBe('');
		await expect(page.getByRole('textbox')).toHaveCount(0);
		expect((await page.getByRole('status').allTextContents()).join('')).toBe('');
	});

	test(`where sharing and copying both fail, ${what} can be copied by hand`, async ({ page }) => {
		await withShareSheet(page, 'fails');
		await refuseCopying(page);
		await openMarked(page, path);
		await button(page, go).tap();
		const field = page.getByLabel('Copy this by hand:');
		await expect(field).toBeFocused();
		await expect(field).toHaveValue(/localhost:\d+\//);
	});
}

for (const [home, said, go, copy, copied, message] of [
	['/', 'Agree', 'Continue', 'Copy as a message', 'Copied.', 'Where I stand on human rights.'],
	[
		...['/es/', 'De acuerdo', 'Seguir', 'Copiar como mensaje', 'Copiado.'],
		'Esto es lo que pienso sobre derechos humanos.'
	]
] as const) {
	test(`a message to paste holds words and the link, from ${home}`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, `${home}quiz/`);
		await page.getByText(said, { exact: true }).tap();
		await goOn(page, go);
		await open(page, `${home}share/positions/`);
		await button(page, copy).tap();
		await expect(page.getByRole('status')).toHaveText(copied);
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text.startsWith(message)).toBe(true);
		expect(text).toMatch(new RegExp(` http://[^ ]+${home}friend/#AQIWt4U$`));
	});
}

test('in Spanish the topics that matter are shared in Spanish', async ({ page }) => {
	await withShareSheet(page, 'takes');
	await open(page, '/es/quiz/');
	await page.getByText('Esto me importa mucho').tap();
	await open(page, '/es/share/');
	await button(page, 'Compartir mis temas').tap();
	expect((await shared(page)).text).toMatch(/^Me importan estos temas de derechos humanos: /);
	expect(new URL((await shared(page)).url).pathname).toBe('/es/');
});

test('two voters with opposite answers make the same requests while they share', async ({
	browser
}) => {
	const lists: string[][] = [];
	for (const said of ['Strongly agree', 'Strongly disagree'] as const) {
		const page = await (await browser.newContext()).newPage();
		await withShareSheet(page, 'takes');
		const { requests } = watch(page);
		await answerAll(page, Array(12).fill(said));
		await page.getByRole('link', { name: 'Share', exact: true }).tap();
		await page.getByRole('link', { name: 'Choose what to share' }).tap();
		await button(page, 'Share the link').tap();
		lists.push(requests);
	}
	expect(lists[0]).toHaveLength(1);
	expect(lists[1]).toEqual(lists[0]);
});
