import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { findBrowser, launchFlags } from '../support/find-browser.js';
import { withScript } from './alter';
import { eraseEverything, everythingKept, keepOnPhone } from './keeping';
import {
	assert,
	assertNone,
	assertSeen,
	kept,
	noticed,
	test,
	type Evidence,
	type World
} from './promise';
import { randomVoters, sheetOf } from '../support/sheets';
import { inNewTab } from './tab';
import { hydrated, open, painted } from '../support/voter';
import { quickly } from '../support/ways';

test.describe('R20: “Erase my answers” leaves nothing in storage, in memory or in the history, also on a page the browser had put aside.', () => {
	test('is kept', kept(erase));
	test(
		'notices: a copy is left in localStorage',
		noticed(
			erase,
			withScript(
				`addEventListener('change', ({ target }) => { localStorage.copy = target.value; });`
			)
		)
	);
	test(
		'notices: a page that was put aside is not brought up to date',
		noticed(
			erase,
			withScript(
				`addEventListener('pageshow', (event) => event.stopImmediatePropagation());`,
				'first'
			)
		)
	);
});

async function erase(world: World): Promise<Evidence> {
	const [me, friend] = randomVoters(2, world.seed);
	const code = encodeSheet(sheetOf(friend!));
	// Playwright's own browser puts no page aside.
	const browser = await chromium.launch({
		executablePath: findBrowser().path,
		args: [...launchFlags],
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
	try {
		for (const where of ['tab', 'phone'] as const) {
			// A worker that has just come would have the browser drop what it put aside.
			await inNewTab({ browser }, { serviceWorkers: 'block' }, async (page) => {
				await notePutAside(page);
				await open(page, `${world.site.address}friend/#${code}`);
				await page.locator('main a[href$="/quiz/"]').click();
				await page.waitForURL('**/quiz/');
				await quickly(page, me!);
				await page.waitForURL('**/guide/');
				if (where === 'phone') await keepOnPhone(page);
				// A page load away: the browser puts the guide aside.
				await open(page, `${world.site.address}full/quiz/`);
				await eraseEverything(page);
				await nothingLeft(page, `after erasing, kept in the ${where}`);
				let fromCache = 0;
				for await (const steps of backToTheFirst(page)) {
					await hydrated(page);
					if (await page.evaluate(() => (window as { putAside?: boolean }).putAside === true))
						fromCache++;
					await painted(page);
					await nothingLeft(page, `on ${new URL(page.url()).pathname}, ${steps} back`);
				}
				// Where the second copy was kept, the browser drops the pages that had it open, once it is deleted.
				assertSeen(where === 'phone' || fromCache > 0, 'no page was put aside');
			});
		}
	} finally {
		await browser.close();
	}
	return {
		figure: '0 entries kept, 0 answers on any page of the history, those put aside included'
	};
}

async function notePutAside(page: Page): Promise<void> {
	await page.addInitScript(() => {
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) Object.assign(window, { putAside: true });
		});
	});
}

/**
 * Goes back page by page, to the first one of the site. The browser's own list says when it has left: the address of the
 * page is still the last one's for a while. A page that was put aside may go on to another place in the list by itself.
 */
async function* backToTheFirst(page: Page): AsyncGenerator<number> {
	const session = await page.context().newCDPSession(page);
	const stand = async () => {
		const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
		return { now: entries[currentIndex]!.id, before: entries[currentIndex - 1] };
	};
	for (let steps = 1; ; steps++) {
		const { now, before } = await stand();
		if (!before?.url.startsWith('http')) return;
		await session.send('Page.navigateToHistoryEntry', { entryId: before.id });
		for (const end = Date.now() + 30_000; (await stand()).now === now;) {
			if (Date.now() > end) throw new Error(`Back leads nowhere from ${page.url()}`);
			await setTimeout(20);
		}
		yield steps;
	}
}

async function nothingLeft(page: Page, when: string): Promise<void> {
	// One random number says which links were opened since; it tells nothing of anybody.
	const kept = (await everythingKept(page)).filter(
		(one) => !one.startsWith('tab ballot-of-rights:visit=')
	);
	assertNone(kept, `things kept ${when}`);
	const shown = await page.evaluate(() => ({
		ticked: document.querySelectorAll('input[data-statement]:checked').length,
		positions: document.querySelectorAll('main .card').length,
		resumes: document.querySelectorAll('.start a[href$="/guide/"]').length,
		code: JSON.stringify(history.state ?? '')
	}));
	assert(shown.ticked + shown.resumes === 0, `answers are shown ${when}`);
	assert(!page.url().includes('/guide/') || shown.positions === 0, `positions are shown ${when}`);
}
