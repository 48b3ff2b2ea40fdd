import type { Page } from 'playwright-core';
import words from '../../src/content/en/interface.json' with { type: 'json' };
import { fields, livePages, openWithFriend, pasteEverywhere, typeEverywhere } from './fields';
import { enormous, mark } from './hostile';
import { examine, watch } from './hostile-page';
import { assert, assertNone, assertSeen, type World } from './promise';
import { openAnswered } from '../support/screens';
import { withSecondOrigin } from '../support/second-origin';
import { hydrated, open, painted } from '../support/voter';

/** Gives a page what is hostile in one way, and says what came of it. */
export type Way = (world: World, page: Page, texts: readonly string[]) => Promise<string>;

/** The text as an address can carry it: halves of letters have no place there. */
const whole = (text: string) => Buffer.from(text).toString();

/** In easy words the same fields stand on the same pages. */
const inPlainWords = (world: World) =>
	livePages(world, false).filter((path) => !path.startsWith('/easy/'));

/** Behind the # of a link, which also may be very long. */
export async function byLink(world: World, page: Page, texts: readonly string[]): Promise<string> {
	for (const text of [...texts, mark + 'A'.repeat(50_000)]) {
		for (const path of ['friend/', 'quiz/']) {
			await page.goto('about:blank');
			await page.goto(`${world.site.address}${path}#${encodeURI(whole(text))}`);
			if (path === 'friend/') await examine(page, text, false);
		}
	}
	return `${texts.length} hostile texts by link: 0 ran, 0 bytes of them shown`;
}

/** In what the browser keeps for the page. */
export async function byStorage(
	world: World,
	page: Page,
	texts: readonly string[]
): Promise<string> {
	await open(page, world.site.address);
	for (const text of [...texts, enormous]) {
		await page.evaluate((text) => {
			const keys = [
				'answers',
				'place',
				'asked',
				'length',
				'friend',
				'circle',
				'visit',
				'since',
				'turn'
			];
			for (const store of [sessionStorage, localStorage]) {
				store.clear();
				for (const key of text.length > 1e6 ? ['answers'] : keys) {
					store.setItem(`ballot-of-rights:${key}`, text);
				}
			}
		}, text);
		for (const path of ['quiz/', 'friend/', 'circle/']) {
			await page.goto(world.site.address + path);
			// A label in the circle is the voter’s own word, and may be read there.
			await examine(page, text, path === 'circle/');
		}
	}
	return `${texts.length} hostile texts in storage: 0 ran`;
}

/** In every field, pasted and typed, and wherever it is shown again. */
export async function byField(world: World, page: Page, texts: readonly string[]): Promise<string> {
	await openAnswered(page, world.site.address, 'guide/');
	const typed: string[] = [];
	for (const path of inPlainWords(world)) {
		await openWithFriend(page, world, path);
		if ((await page.locator(fields).count()) === 0) continue;
		typed.push(path);
		for (const text of texts) {
			await pasteEverywhere(page, text);
			await examine(page, text, true);
		}
		// With the voter's own keys, and sent.
		for (const text of texts.slice(0, 3)) await typeEverywhere(page, text);
		await examine(page, texts[0]!, true);
	}
	assertSeen(typed.length > 0, 'no field was found');
	// A page that is opened finds what was typed into it before.
	for (const text of texts) {
		await openWithFriend(page, world, '/prepare/');
		await pasteEverywhere(page, text);
		await examine(page, text, true);
	}
	// Where what was typed is shown again, and printed.
	for (const path of [...typed, '/circle/', '/guide/']) {
		await openWithFriend(page, world, path);
		await examine(page, 'all that was typed', true);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		assert(wide <= 0, `what was typed pushes ${path} ${wide} px to the side`);
	}
	return `${texts.length} hostile texts in the fields of ${typed.join(', ')}: 0 ran`;
}

/** Another site's window: what it says, what it names ours, and where it says we come from. */
export async function fromOutside(
	world: World,
	page: Page,
	texts: readonly string[]
): Promise<string> {
	await withSecondOrigin(async (other) => {
		other.setPage('opener', '<!doctype html><title>opener</title>');
		for (const text of texts) {
			await page.goto(`${other.address}opener?${encodeURIComponent(whole(text.slice(0, 2000)))}`);
			const popup = page.context().waitForEvent('page');
			await page.evaluate(
				([address, text]) => {
					const opened = window.open(address, text!.replace(/^_/, 'x'));
					setInterval(() => opened?.postMessage(text, '*'), 20);
				},
				[`${world.site.address}quiz/`, text]
			);
			const ours = await popup;
			const faults = watch(ours, world);
			await hydrated(ours);
			// By then it has heard what is said to it again and again.
			await painted(ours);
			await painted(ours);
			await examine(ours, text, false);
			assertNone(faults, 'things happened in a window that another site opened');
			assert(
				(await ours.evaluate(() => document.referrer + String(window.opener ?? ''))).length < 200,
				'the referrer is long'
			);
			await ours.close();
		}
	});
	return `${texts.length} hostile texts by message, window name and referrer: 0 ran, 0 shown`;
}

/** No page opens a file, whose name could be hostile; the picture is saved under a name that tells nothing. */
export async function byFile(world: World, page: Page): Promise<string> {
	await openAnswered(page, world.site.address, 'share/');
	await page.evaluate((mark) => sessionStorage.setItem('ballot-of-rights:circle', mark), mark);
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: words['share.save'] }).click();
	const name = (await saved).suggestedFilename();
	assert(name === 'ballot-of-rights.png', `the picture is saved as ${name}`);
	for (const path of inPlainWords(world)) {
		await openWithFriend(page, world, path);
		assert((await page.locator('input[type="file"]').count()) === 0, `${path} opens files`);
	}
	return 'no page opens a file, and the one that is saved is named the same for all';
}
