import { encodeSheet } from '../../src/lib/domain/share-code';
import { withScript } from './alter';
import { assert, assertComes, kept, noticed, test, type Evidence, type World } from './promise';
import { randomVoters, sheetOf } from '../support/sheets';
import { inNewTab } from './tab';
import { open } from '../support/voter';
import { guideToShare, quickly, withoutWindows } from '../support/ways';

test.describe('R3: With the network cut before the first statement, the quiz, the guide, paper, the code to scan and the comparison all work.', () => {
	test('is kept', kept(offline));
	test(
		'notices: the guide is a page of its own that must be loaded',
		noticed(
			offline,
			withScript(
				`setInterval(() => { if (location.pathname.endsWith('/guide/') && !sessionStorage.went) { sessionStorage.went = 1; location.reload(); } }, 50);`
			)
		)
	);
});

async function offline(world: World): Promise<Evidence> {
	const [me, friend] = randomVoters(2, world.seed);
	const code = encodeSheet(sheetOf(friend!));
	return inNewTab(world, {}, async (page) => {
		await withoutWindows(page);
		await open(page, `${world.site.address}friend/#${code}`);
		await page.context().setOffline(true);
		world.site.become('down');

		const steps = (async () => {
			await page.locator('main a[href$="/quiz/"]').click();
			await page.waitForURL('**/quiz/');
			await quickly(page, me!);
			await page.locator('main .notice a[href$="/friend/"]').click();
			await page.locator('main h3').first().waitFor();
			await page.goBack();
			await page.waitForURL('**/guide/');
			await guideToShare(page);
		})();
		const asked = page
			.waitForEvent('requestfailed', { predicate: (one) => one.isNavigationRequest(), timeout: 0 })
			.then((one) => assert(false, `without a network a page is asked for: ${one.url()}`));
		await assertComes(
			Promise.race([steps, asked]),
			'without a network the voter does not get to the end'
		);
		const paper = await page.pdf();
		assert(paper.length > 10_000, 'without a network nothing is printed');
		return { figure: 'friend’s link → quiz → comparison → guide → paper → sharing, cut off' };
	});
}
