import type { Page } from 'playwright-core';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { withScript } from './alter';
import { assertNone, type World, kept, noticed, test, type Evidence } from './promise';
import { randomVoters, sheetOf } from '../support/sheets';
import { inNewTab } from './tab';
import { friendToComparison, quizToShare, withoutWindows } from '../support/ways';

test.describe('R1: After a page has loaded, nothing is asked of any server until the end of the quiz.', () => {
	test('is kept', kept(silent));
	test(
		'notices: a picture is asked for when an answer is tapped',
		noticed(
			silent,
			withScript(
				`addEventListener('change', () => { new Image().src = '/icon.svg?' + Math.random() });`
			)
		)
	);
	test(
		'notices: the guide asks for its data',
		noticed(
			silent,
			withScript(
				`setInterval(() => { if (location.pathname.endsWith('/guide/')) new Image().src = '/x' }, 20);`
			)
		)
	);
});

async function silent(world: World): Promise<Evidence> {
	const [me, friend] = randomVoters(2, world.seed);
	const code = encodeSheet(sheetOf(friend!));
	await walk(world, async (page, home) => {
		await quizToShare(page, home, me!);
		await page.pdf();
	});
	await walk(world, (page, home) => friendToComparison(page, home, me!, code));
	return {
		figure: '0 requests after load: quiz, guide, paper, sharing; a friend’s link, comparison'
	};
}

/** Walks in a browser of its own, without a service worker, and finds no request beside the first page's. */
function walk(world: World, way: (page: Page, home: string) => Promise<void>): Promise<void> {
	const { site } = world;
	return inNewTab(world, { serviceWorkers: 'block' }, async (page) => {
		await withoutWindows(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
		const before = site.arrivals.length;
		await way(page, site.address);
		const arrived = site.arrivals.slice(before).map(({ method, url }) => `${method} ${url}`);
		assertNone([...asked.slice(1), ...arrived.slice(1)], 'requests after load');
	});
}
