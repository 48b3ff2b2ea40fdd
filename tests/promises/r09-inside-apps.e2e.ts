import words from '../../src/content/en/interface.json' with { type: 'json' };
import { withScript } from './alter';
import { assert, kept, noticed, test, type Evidence, type World } from './promise';
import { inNewTab } from './tab';
import { open } from '../support/voter';

const phone =
	'Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/137.0 Mobile Safari/537.36';
const apple =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';

/** What apps call themselves when they open a page in a window of their own. */
const apps: Readonly<Record<string, string>> = {
	Instagram: `${apple} Instagram 385.0.0 (iPhone16,1; iOS 18_5; en_US)`,
	'Facebook on Android': `${phone} [FB_IAB/FB4A;FBAV/520.0.0;]`,
	'Facebook on iPhone': `${apple} [FBAN/FBIOS;FBAV/520.0.0;FBBV/1]`,
	TikTok: `${phone} trill_400 BytedanceWebview/d8a21c6 musical_ly_400`,
	Snapchat: `${apple} Snapchat/13.45.0.36 (like Safari/8621, panda)`,
	LinkedIn: `${apple} [LinkedInApp]/9.31.0`
};
const browsers: Readonly<Record<string, string>> = {
	'Chrome on Android': phone.replace(' Build/AP4A', '').replace('Version/4.0 ', ''),
	'Safari on iPhone': `${apple.replace('Mobile', 'Version/18.5 Mobile')} Safari/604.1`
};

test.describe('R9: Opened inside an app, the page says before the first statement that the app may see what is tapped.', () => {
	test('is kept', kept(insideApps));
	test(
		'notices: the notice is taken away',
		noticed(
			insideApps,
			withScript(
				`setInterval(() => document.querySelectorAll('.notice').forEach((e) => e.remove()), 5);`
			)
		)
	);
});

async function insideApps(world: World): Promise<Evidence> {
	for (const path of ['', 'quiz/']) {
		for (const [name, userAgent] of Object.entries({ ...apps, ...browsers })) {
			const seen = await inNewTab(world, { userAgent }, async (page) => {
				await open(page, world.site.address + path);
				const copy = page.locator('.notice').getByRole('button', { name: words['share.copy'] });
				if ((await copy.count()) === 0) return 'nothing';
				const notice = (await copy.first().boundingBox())!;
				const first = await page.locator('h1').boundingBox();
				return notice.y < (first?.y ?? 0) ? 'before' : 'after';
			});
			const wanted = name in apps ? 'before' : 'nothing';
			assert(seen === wanted, `in ${name}, /${path} shows the notice: ${seen} (wanted: ${wanted})`);
		}
	}
	return {
		figure: `${Object.keys(apps).length} apps: the notice with “Copy” stands first; ${Object.keys(browsers).length} browsers: none`
	};
}
