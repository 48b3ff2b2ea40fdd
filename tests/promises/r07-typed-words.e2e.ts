import type { Page } from 'playwright-core';
import { withScript } from './alter';
import { fields, livePages, openWithFriend, typeEverywhere } from './fields';
import {
	assert,
	assertNone,
	assertSeen,
	inParts,
	kept,
	noticed,
	shareOf,
	test,
	type Evidence,
	type World
} from './promise';
import { openAnswered } from '../support/screens';
import { inNewTab } from './tab';

const wanted = { spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off' };
const typed = 'Quintessa-7';

test.describe('R7: Words you type are not sent to a spelling service, not remembered by the browser, and never in an address.', () => {
	for (const [name, part] of inParts(4, typedWords)) test(name, kept(part));
	test(
		'notices: a field lets the browser check the spelling',
		noticed(
			typedWords,
			withScript(
				`setInterval(() => { for (const e of document.querySelectorAll('[spellcheck]')) e.spellcheck = true; }, 10);`
			)
		)
	);
	test(
		'notices: what is typed stands in the address',
		noticed(
			typedWords,
			withScript(
				`addEventListener('input', ({ target }) => { if (target.value.length > 9) history.replaceState(history.state, '', '?q=' + target.value); });`
			)
		)
	);
});

async function typedWords(world: World): Promise<Evidence> {
	const pages = shareOf(livePages(world, true), world);
	const seen = { fields: 0, pages: 0 };
	const arrivals = world.site.arrivals.length;
	await inNewTab(world, {}, async (page) => {
		const addresses = new Set<string>();
		page.on('framenavigated', (frame) => addresses.add(frame.url()));
		page.on('request', (request) => addresses.add(request.url()));
		await openAnswered(page, world.site.address, 'guide/');
		for (const path of pages) {
			await openWithFriend(page, world, path);
			await holdUnhelped(page, path);
			const count = await typeEverywhere(page, typed);
			addresses.add(page.url() + (await page.title()));
			assertNone(
				[...addresses].filter((one) => one.includes(typed)),
				'typed words in an address or a title'
			);
			seen.fields += count;
			seen.pages += count > 0 ? 1 : 0;
		}
		const entry = await page.evaluate(() => JSON.stringify(window.history.state));
		const leaks = [entry, ...world.site.arrivals.slice(arrivals).map(({ url }) => url)];
		assertNone(
			leaks.filter((one) => one.includes(typed)),
			'typed words in the history, or at the host'
		);
	});
	assertSeen(seen.fields > 0, 'no field was found');
	return {
		figure: `${seen.fields} typed fields on ${seen.pages} pages, 0 addresses with what was typed`
	};
}

/** Every field on the page says that it wants no help. */
async function holdUnhelped(page: Page, path: string): Promise<void> {
	for (const field of await page.locator(fields).all()) {
		for (const [name, value] of Object.entries(wanted)) {
			const its = await field.getAttribute(name);
			assert(its === value, `${path} has a field with ${name}="${its}"`);
		}
	}
}
