import { withHeaders, withPolicy } from './alter';
import { assert, assertSeen, kept, noticed, test, type Evidence, type World } from './promise';
import { withSecondOrigin } from '../support/second-origin';
import { inNewTab } from './tab';

test.describe('R13: Inside another site’s frame no page of ours is shown, so nobody can lay a trap over it.', () => {
	test('is kept', kept(frames));
	test(
		'notices: anybody may frame a page',
		noticed(frames, (reply) =>
			withHeaders({ 'x-frame-options': undefined })(
				withPolicy({ 'frame-ancestors': undefined })(reply)
			)
		)
	);
});

async function frames(world: World): Promise<Evidence> {
	const paths = ['', 'quiz/', 'guide/', 'privacy/', 'es/'];
	await withSecondOrigin(async (other) => {
		for (const path of paths) {
			const address = world.site.address + path;
			other.setPage(
				'trap',
				`<!doctype html><iframe src="${address}"></iframe><object data="${address}"></object>`
			);
			await inNewTab(world, {}, async (page) => {
				await page.goto(`${other.address}trap`);
				const frames = page.frames().slice(1);
				assertSeen(frames.length > 0, 'there is no frame');
				// The page has loaded, and its frames with it: one that is refused shows the browser's own page, or none.
				const shown = frames.filter((frame) => frame.url().startsWith(world.site.address));
				assert(shown.length === 0, `/${path} is shown in a frame of another site`);
			});
		}
	});
	return { figure: `0 of ${paths.length} pages are shown in another site’s frame` };
}
