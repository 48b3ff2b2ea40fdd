import type { Page } from 'playwright-core';
import words from '../../src/content/en/interface.json' with { type: 'json' };
import { withScript } from './alter';
import { everythingKept, keepOnPhone } from './keeping';
import {
	assert,
	assertNone,
	type World,
	kept,
	noticed,
	test,
	type Evidence,
	assertSoon
} from './promise';
import { openAnswered } from '../support/screens';
import { inNewTab } from './tab';
import { open } from '../support/voter';

const iPhone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const day = 24 * 60 * 60 * 1000;

test.describe('R21: “Keep on this phone” says until when; what is older than 30 days is deleted at the start; on iPhone it says that the browser may delete it after 7 days.', () => {
	test('is kept', kept(thirtyDays));
	test(
		'notices: the day is set anew at each start',
		noticed(
			thirtyDays,
			withScript(
				`if (localStorage['ballot-of-rights:since']) localStorage['ballot-of-rights:since'] = new Date().toISOString().slice(0, 10);`
			)
		)
	);
	test(
		'notices: old answers stay in a second copy',
		noticed(
			thirtyDays,
			withScript(
				`if (localStorage['ballot-of-rights:since']) localStorage.copy = localStorage['ballot-of-rights:answers'];`
			)
		)
	);
});

async function thirtyDays(world: World): Promise<Evidence> {
	const until = await inNewTab(world, {}, async (page) => {
		await openAnswered(page, world.site.address, 'guide/');
		await keepOnPhone(page);
		const text = (await page.locator('main').innerText()).match(
			/Kept on this phone until ([^.]*)\./
		)?.[1];
		assert(text !== undefined, 'it does not say until when');
		const days = (Date.parse(text) - Date.now()) / day;
		assert(days > 28 && days <= 30, `it says until ${text}, which is ${days.toFixed(1)} days away`);
		await after(page, world, 29);
		await assertSoon(async () =>
			assert(
				(await everythingKept(page)).some((one) => one.includes('answers')),
				'after 29 days it is gone'
			)
		);
		await after(page, world, 31);
		await assertSoon(async () =>
			assertNone(await everythingKept(page), 'things are still there after 31 days')
		);
		return text;
	});
	await inNewTab(world, { userAgent: iPhone }, async (page) => {
		await openAnswered(page, world.site.address, 'guide/');
		await keepOnPhone(page);
		const main = await page.locator('main').innerText();
		assert(
			main.includes(words['keep.forgets']),
			'on iPhone it does not say that the browser may delete it'
		);
	});
	return {
		figure: `until ${until}; kept after 29 days, deleted after 31; iPhone is told of the 7 days`
	};
}

/** Comes back some days after choosing to keep: the browser's clock goes forward. */
async function after(page: Page, { site }: World, days: number): Promise<void> {
	await page.goto('about:blank');
	await page.clock.setFixedTime(Date.now() + days * day);
	await open(page, site.address);
}
