import type { Page } from 'playwright-core';
import { encodeSheet } from '../../../src/lib/domain/share-code';
import { withScript } from '../alter';
import { holdNone, type Proof, type World } from '../proof';
import { randomVoters, sheetOf } from '../sheets';
import { inNewTab } from '../tab';
import { friendToComparison, quizToShare, withoutWindows } from '../voter';

const proof: Proof = {
	criterion: 'R1',
	name: 'silent',
	promise: 'After a page has loaded, nothing is asked of any server until the end of the quiz.',
	prove: async (world) => {
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
	},
	mutations: [
		{
			does: 'a picture is asked for when an answer is tapped',
			alter: withScript(
				`addEventListener('change', () => { new Image().src = '/icon.svg?' + Math.random() });`
			)
		},
		{
			does: 'the guide asks for its data',
			alter: withScript(
				`setInterval(() => { if (location.pathname.endsWith('/guide/')) new Image().src = '/x' }, 20);`
			)
		}
	]
};
export default proof;

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
		holdNone([...asked.slice(1), ...arrived.slice(1)], 'requests after load');
	});
}
