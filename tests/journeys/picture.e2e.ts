import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test, type Page } from '@playwright/test';
import { shared, sharedFile, withShareSheet } from '../support/share-sheet';
import { button, open, watch } from '../support/voter';

/** Two voters of the short quiz who say the opposite on every statement. */
const agrees = 'AREREREREeZKKQ';
const disagrees = 'AVVVVVVVVYYHxA';

const group = (page: Page, name: string) => page.getByRole('group', { name });
const pick = (page: Page, list: string, name: string | RegExp) =>
	group(page, list).getByLabel(name).check();
const picture = (page: Page) => page.getByRole('img');

/** Opens the page of the picture as a voter who answered, and keeps every word that is drawn from then on. */
async function openPicture(page: Page, answers: string, path = '/picture/') {
	await page.addInitScript((answers) => {
		sessionStorage.setItem('ballot-of-rights:answers', answers);
		const drawn: string[] = [];
		Object.assign(window, { drawn });
		const { prototype } = CanvasRenderingContext2D;
		const { fillText, fillRect } = prototype;
		prototype.fillText = function (text, x, y) {
			drawn.push(text);
			fillText.call(this, text, x, y);
		};
		// The paper comes first, and with it a new picture.
		prototype.fillRect = function (x, y, width, height) {
			if (width === this.canvas.width) drawn.length = 0;
			fillRect.call(this, x, y, width, height);
		};
	}, answers);
	await open(page, path);
	await picture(page).waitFor();
}

const wordsDrawn = (page: Page) =>
	page.evaluate(() => (window as unknown as { drawn: string[] }).drawn.join(' '));

/** The picture's pixels, and where they differ from another picture's, from 0 (top) to 1. */
async function pixels(page: Page) {
	const png = await page.evaluate(() => document.querySelector('canvas')!.toDataURL());
	const image = await loadImage(Buffer.from(png.split(',')[1]!, 'base64'));
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	return { width: image.width, height: image.height, data: Buffer.from(data.buffer) };
}

type Pixels = Awaited<ReturnType<typeof pixels>>;

function changedRows(one: Pixels, other: Pixels): { first: number; last: number } | undefined {
	expect([one.width, one.height]).toEqual([other.width, other.height]);
	const row = one.width * 4;
	const rows = Array.from({ length: one.height }, (_, y) => y).filter((y) => {
		const at = y * row;
		return Buffer.compare(one.data.subarray(at, at + row), other.data.subarray(at, at + row)) !== 0;
	});
	if (rows.length === 0) return undefined;
	return { first: rows[0]! / one.height, last: rows.at(-1)! / one.height };
}

test('nothing stands on it until it is picked, and then that and nothing else', async ({
	page
}) => {
	await openPicture(page, agrees);
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await expect(button(page, 'Share or save the picture')).toHaveCount(0);
	const empty = await pixels(page);
	expect([empty.width, empty.height]).toEqual([1080, 1920]);
	expect(await wordsDrawn(page)).toMatch(
		/^Ballot of Rights Rights that matter to me Find your own positions: localhost:\d+$/
	);

	await pick(page, 'Pick your topics', 'Guns');
	const guns = await pixels(page);
	expect(await wordsDrawn(page)).toContain('Guns');
	const { first, last } = changedRows(empty, guns)!;
	// Between the heading's rule and the foot of the card.
	expect(first).toBeGreaterThan(0.3);
	expect(last).toBeLessThan(0.83);

	await group(page, 'Pick your topics').getByLabel('Guns').uncheck();
	expect(changedRows(empty, await pixels(page))).toBeUndefined();
	await pick(page, 'Pick your topics', 'Foreign policy');
	expect(changedRows(guns, await pixels(page))).toBeDefined();
});

test('a picture of topics is the same whatever was answered; one of positions is not', async ({
	browser
}) => {
	const seen: { topics: Pixels; positions: Pixels; requests: string[] }[] = [];
	for (const answers of [agrees, disagrees]) {
		const page = await (await browser.newContext()).newPage();
		const { faults, requests } = watch(page);
		await openPicture(page, answers);
		for (const topic of ['Guns', 'Gender equality', 'Climate, air and water']) {
			await pick(page, 'Pick your topics', topic);
		}
		const topics = await pixels(page);
		await pick(page, 'What stands on it', 'My positions');
		await pick(page, 'Pick your positions', /Voting after prison/);
		seen.push({ topics, positions: await pixels(page), requests });
		expect(faults).toEqual([]);
	}
	const [one, other] = seen as [(typeof seen)[0], (typeof seen)[0]];
	expect(changedRows(one.topics, other.topics)).toBeUndefined();
	expect(changedRows(one.positions, other.positions)).toBeDefined();
	expect(one.requests).toHaveLength(1);
	expect(other.requests).toEqual(one.requests);
});

test('the words to copy are the words that are drawn', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openPicture(page, agrees);
	await pick(page, 'What stands on it', 'My positions');
	await pick(page, 'Pick your positions', /Voting after prison/);
	await pick(page, 'Pick your positions', /Asylum at the border/);
	for (const shape of ['Wide, for a post', 'Tall, for a story']) {
		await pick(page, 'Shape', shape);
		const words = (await wordsDrawn(page)).replace(/\s+/g, ' ');
		expect(words).toContain('I support giving people their right to vote back');
		await button(page, 'Copy these words').tap();
		await expect(page.getByText('Copied.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied.split('\n')).toHaveLength(5);
		expect(copied.replaceAll('\n', ' ')).toBe(words);
		await expect(picture(page)).toHaveAttribute('aria-label', copied);
	}
});

test('goes to the share sheet as a file, and a cancelled sheet is silent', async ({ page }) => {
	await withShareSheet(page, 'takes');
	const { faults, requests } = watch(page);
	await openPicture(page, agrees);
	await pick(page, 'Shape', 'Wide, for a post');
	await pick(page, 'Pick your topics', 'Guns');
	await expect(page.getByText('You cannot take a posted picture back.')).toBeVisible();
	await button(page, 'Share or save the picture').tap();
	await expect.poll(() => sharedFile(page).catch(() => undefined)).toBeTruthy();
	const { name, type, data } = await sharedFile(page);
	expect([name, type]).toEqual(['ballot-of-rights.png', 'image/png']);
	const { width, height } = await loadImage(data);
	expect([width, height]).toEqual([1200, 630]);
	expect(await shared(page)).toEqual({ text: '', url: '' });
	expect(requests).toHaveLength(1);
	expect(faults).toEqual([]);
});

test('a share sheet that is closed again is silent', async ({ page }) => {
	await withShareSheet(page, 'cancels');
	await openPicture(page, agrees);
	await pick(page, 'Pick your topics', 'Guns');
	let saves = 0;
	page.on('download', () => saves++);
	await button(page, 'Share or save the picture').tap();
	await expect.poll(() => sharedFile(page).catch(() => undefined)).toBeTruthy();
	await expect(page.getByRole('status')).toHaveText('');
	expect(saves).toBe(0);
});

for (const outcome of ['fails', 'missing'] as const) {
	test(`where the share sheet ${outcome}, the picture is saved`, async ({ page }) => {
		await withShareSheet(page, outcome);
		const { faults } = watch(page);
		await openPicture(page, agrees);
		await pick(page, 'Pick your topics', 'Guns');
		const download = page.waitForEvent('download');
		await button(page, 'Share or save the picture').tap();
		const file = await download;
		expect(file.suggestedFilename()).toBe('ballot-of-rights.png');
		const { width, height } = await loadImage(await readFile(await file.path()));
		expect([width, height]).toEqual([1080, 1920]);
		await expect(page.getByText('Saved with your downloads.')).toBeVisible();
		expect(faults).toEqual([]);
	});
}

test('a browser that makes no file says so, and one that copies nothing selects the words', async ({
	page
}) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await openPicture(page, agrees);
	await pick(page, 'Pick your topics', 'Guns');
	await button(page, 'Share or save the picture').tap();
	await expect(page.getByText('A screenshot works too.')).toBeVisible();
	await button(page, 'Copy these words').tap();
	await expect(page.getByText('Copy this by hand:')).toBeVisible();
	await expect(page.getByLabel('Words for people who cannot see the picture')).toBeFocused();
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('Guns');
});

test('more than it can hold is refused in words, and nothing picked is lost', async ({ page }) => {
	await openPicture(page, agrees);
	await pick(page, 'What stands on it', 'My positions');
	await pick(page, 'Shape', 'Wide, for a post');
	for (const box of await group(page, 'Pick your positions').getByRole('checkbox').all()) {
		await box.check();
	}
	await expect(page.getByText(/^Only \d of 12 fit\. Take some out/)).toBeVisible();
	await expect(picture(page)).toHaveCount(0);
	await expect(button(page, 'Share or save the picture')).toHaveCount(0);
	const fits = Number(/\d+/.exec(await page.getByText(/^Only \d/).innerText())![0]);
	for (const box of (await page.getByRole('checkbox').all()).slice(fits)) await box.uncheck();
	await expect(button(page, 'Share or save the picture')).toBeVisible();
	expect((await picture(page).getAttribute('aria-label'))!.split('\n')).toHaveLength(fits + 3);
});

test('looks the same on a phone that shows dark pages', async ({ page }) => {
	await openPicture(page, agrees);
	await pick(page, 'Pick your topics', 'Guns');
	const light = await pixels(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await pick(page, 'Pick your topics', 'Foreign policy');
	await group(page, 'Pick your topics').getByLabel('Foreign policy').uncheck();
	expect(changedRows(light, await pixels(page))).toBeUndefined();
});

test('in Spanish it speaks Spanish and leads to the Spanish quiz', async ({ page }) => {
	await openPicture(page, disagrees, '/es/picture/');
	await pick(page, 'Qué lleva', 'Mis posiciones');
	await pick(page, 'Elija sus posiciones', /El voto después de prisión/);
	expect(await wordsDrawn(page)).toMatch(
		/Lo que pienso sobre derechos humanos .* Encuentre sus propias posiciones: localhost:\d+\/es$/
	);
});

test('the share page leads there; without answers there are topics and no positions', async ({
	page
}) => {
	await open(page, '/share/');
	await page.getByRole('link', { name: 'Make a picture to post' }).tap();
	await page.locator('html[data-awake]').waitFor();
	await expect(page).toHaveURL('/picture/');
	await expect(group(page, 'Pick your topics').getByRole('checkbox')).toHaveCount(12);
	await pick(page, 'What stands on it', 'My positions');
	await expect(page.getByText('You have not answered anything yet.')).toBeVisible();
});

test('no label of a friend in the circle is on it', async ({ page }) => {
	await openPicture(page, agrees);
	await pick(page, 'Pick your topics', 'Guns');
	const alone = await pixels(page);
	await page.evaluate(() =>
		sessionStorage.setItem(
			'ballot-of-rights:circle',
			JSON.stringify({ version: 1, members: [['<b>\u202EAna', 'AQIWt4U']] })
		)
	);
	await open(page, '/picture/');
	await pick(page, 'Pick your topics', 'Guns');
	expect(changedRows(alone, await pixels(page))).toBeUndefined();
});
