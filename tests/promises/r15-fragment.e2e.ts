import type { Page } from 'playwright-core';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { withScript } from './alter';
import { assert, assertNone, kept, noticed, test, type Evidence, type World } from './promise';
import { withSecondOrigin } from '../support/second-origin';
import { randomVoters, sheetOf } from '../support/sheets';
import { inNewTab } from './tab';
import { hydrated, painted } from '../support/voter';

const pages = ['friend/', 'full/friend/', 'easy/friend/', 'es/friend/', 'es/easy/full/friend/'];

test.describe('R15: A friend’s answers leave the address bar before anything is painted, and Back does not bring them back.', () => {
	test('is kept', kept(fragment));
	test(
		'notices: the answers are in the address while the page is painted',
		noticed(
			fragment,
			withScript(
				`if (history.state && history.state.code) history.replaceState(history.state, '', '#' + history.state.code);`
			)
		)
	);
	test(
		'notices: Back brings them back',
		noticed(
			fragment,
			withScript(
				`addEventListener('popstate', () => { const { code } = history.state || {}; if (code) history.replaceState(history.state, '', '#' + code); });`
			)
		)
	);
});

async function fragment(world: World): Promise<Evidence> {
	const code = encodeSheet(sheetOf(randomVoters(1, world.seed)[0]!));
	await withSecondOrigin(async (message) => {
		for (const path of pages) {
			const address = world.site.address + path;
			message.setPage('message', `<!doctype html><a href="${address}#${code}">link</a>`);
			await inNewTab(world, {}, async (page) => {
				await noteAddresses(page);
				await page.goto(`${message.address}message`);
				await page.locator('a').click();
				await hydrated(page);
				await painted(page);
				const hashes = await page.evaluate(
					() => (window as unknown as { painted: string[] }).painted
				);
				assert(hashes.length > 0, `/${path} was never painted`);
				assertNone(
					hashes.filter((one) => one !== ''),
					`frames of /${path} painted with the answers`
				);
				await page.locator('main a[href$="/quiz/"]').first().click();
				await page.waitForURL('**/quiz/');
				await page.goBack();
				await page.waitForURL('**/friend/');
				await hydrated(page);
				await painted(page);
				assertNone(
					await addressesIn(page, code),
					`places in the history of /${path} with the answers`
				);
			});
		}
	});
	return {
		figure: `${pages.length} pages: gone before the first frame, nowhere in the history of the tab`,
		notes: ['no page can stop this: the browser’s own list keeps the address as it was opened']
	};
}

/** Notes what stands behind # whenever a frame is about to be painted. */
async function noteAddresses(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const painted: string[] = [];
		Object.assign(window, { painted });
		requestAnimationFrame(function note() {
			painted.push(location.hash);
			if (painted.length < 60) requestAnimationFrame(note);
		});
	});
}

/** Addresses that assert the answers: the one on the screen, and those of the history. */
async function addressesIn(page: Page, code: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { entries } = await session.send('Page.getNavigationHistory');
	return [page.url(), ...entries.map(({ url }) => url)].filter((url) => url.includes(code));
}
