import { withScript } from '../alter';
import { holdNone, type Proof, type World } from '../proof';
import { inNewTab } from '../tab';
import { open } from '../voter';

const proof: Proof = {
	criterion: 'R23',
	name: 'leaving',
	promise: 'A page never asks “Are you sure?” when you leave it.',
	prove: async (world) => {
		const pages = ['', 'quiz/', 'full/quiz/', 'guide/', 'friend/', 'circle/'];
		const found: string[] = [];
		for (const page of pages) found.push(...(await listenersOn(world, page)));
		holdNone(found, 'handlers that hold a voter back');
		return { figure: `0 handlers of unload or beforeunload on ${pages.length} pages` };
	},
	mutations: [
		{ does: 'a page asks before it is left', alter: withScript(`onbeforeunload = () => 'Sure?'`) },
		{
			does: 'a page does something when it is left',
			alter: withScript(`addEventListener('unload', () => {})`)
		}
	]
};
export default proof;

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
