import { withScript } from './alter';
import { assertNone, type World, kept, noticed, test, type Evidence } from './promise';
import { inNewTab } from './tab';
import { open } from '../support/voter';

test.describe('R23: A page never asks “Are you sure?” when you leave it.', () => {
	test('is kept', kept(leaving));
	test(
		'notices: a page asks before it is left',
		noticed(leaving, withScript(`onbeforeunload = () => 'Sure?'`))
	);
	test(
		'notices: a page does something when it is left',
		noticed(leaving, withScript(`addEventListener('unload', () => {})`))
	);
});

async function leaving(world: World): Promise<Evidence> {
	const pages = ['', 'quiz/', 'full/quiz/', 'guide/', 'friend/', 'circle/'];
	const found: string[] = [];
	for (const page of pages) found.push(...(await listenersOn(world, page)));
	assertNone(found, 'handlers that assert a voter back');
	return { figure: `0 handlers of unload or beforeunload on ${pages.length} pages` };
}

function listenersOn(world: World, path: string): Promise<string[]> {
	return inNewTab(world, {}, async (page) => {
		await open(page, world.site.address + path);
		const session = await page.context().newCDPSession(page);
		const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
		const { listeners } = await session.send('DOMDebugger.getEventListeners', {
			objectId: result.objectId!
		});
		return listeners.flatMap(({ type }) => (/unload$/.test(type) ? [`/${path} ${type}`] : []));
	});
}
