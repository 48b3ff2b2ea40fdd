import type { Page } from 'playwright-core';
import { withScript } from '../alter';
import { hold, holdNone, type Proof } from '../proof';
import { openSecondOrigin } from '../second-origin';
import { someCode } from '../screens';
import { inNewTab } from '../tab';
import { awake } from '../voter';

const pages = ['friend/', 'full/friend/', 'easy/friend/', 'es/friend/', 'es/easy/full/friend/'];

const proof: Proof = {
	criterion: 'R15',
	name: 'fragment',
	promise:
		'A friend’s answers leave the address bar before anything is painted, and Back does not bring them back.',
	prove: async (world) => {
		const message = await openSecondOrigin();
		try {
			for (const path of pages) {
				const address = world.site.address + path;
				message.setPage('message', `<!doctype html><a href="${address}#${someCode}">link</a>`);
				await inNewTab(world, {}, async (page) => {
					await noteAddresses(page);
					await page.goto(`${message.address}message`);
					await page.locator('a').click();
					await awake(page);
					await page.waitForTimeout(100);
					const painted = await page.evaluate(
						() => (window as unknown as { painted: string[] }).painted
					);
					hold(painted.length > 0, `/${path} was never painted`);
					holdNone(
						painted.filter((one) => one !== ''),
						`frames of /${path} painted with the answers`
					);
					await page.locator('main a[href$="/quiz/"]').first().click();
					await page.waitForURL('**/quiz/');
					await page.goBack();
					await page.waitForURL('**/friend/');
					await page.waitForTimeout(100);
					holdNone(await addressesIn(page), `places in the history of /${path} with the answers`);
				});
			}
		} finally {
			await message.close();
		}
		return {
			figure: `${pages.length} pages: gone before the first frame, nowhere in the history of the tab`,
			notes: ['no page can stop this: the browser’s own list keeps the address as it was opened']
		};
	},
	mutations: [
		{
			does: 'the answers are in the address while the page is painted',
			alter: withScript(
				`if (history.state && history.state.code) history.replaceState(history.state, '', '#' + history.state.code);`
			)
		},
		{
			does: 'Back brings them back',
			alter: withScript(
				`addEventListener('popstate', () => { const { code } = history.state || {}; if (code) history.replaceState(history.state, '', '#' + code); });`
			)
		}
	]
};
export default proof;

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

/** Addresses that hold the answers: the one on the screen, and those of the history. */
async function addressesIn(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { entries } = await session.send('Page.getNavigationHistory');
	return [page.url(), ...entries.map(({ url }) => url)].filter((url) => url.includes(someCode));
}
