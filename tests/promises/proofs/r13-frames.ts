import { withHeaders, withPolicy } from '../alter';
import { hold, type Proof } from '../proof';
import { openSecondOrigin } from '../second-origin';
import { inNewTab } from '../tab';

const proof: Proof = {
	criterion: 'R13',
	name: 'frames',
	promise:
		'Inside another site’s frame no page of ours is shown, so nobody can lay a trap over it.',
	prove: async (world) => {
		const other = await openSecondOrigin();
		const paths = ['', 'quiz/', 'guide/', 'privacy/', 'es/'];
		try {
			for (const path of paths) {
				const address = world.site.address + path;
				other.setPage(
					'trap',
					`<!doctype html><iframe src="${address}"></iframe><object data="${address}"></object>`
				);
				await inNewTab(world, {}, async (page) => {
					await page.goto(`${other.address}trap`);
					await page.waitForTimeout(300);
					for (const frame of page.frames().slice(1)) {
						const shows = await frame.locator('#main').count();
						hold(shows === 0, `/${path} is shown in a frame of another site`);
					}
				});
			}
		} finally {
			await other.close();
		}
		return { figure: `0 of ${paths.length} pages are shown in another site’s frame` };
	},
	mutations: [
		{
			does: 'anybody may frame a page',
			alter: (reply) =>
				withHeaders({ 'x-frame-options': undefined })(
					withPolicy({ 'frame-ancestors': undefined })(reply)
				)
		}
	]
};
export default proof;
