import type { BrowserContextOptions, Page } from 'playwright-core';
import type { World } from './promise';

/** A phone's screen. */
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true };

/** Works with a tab in a fresh profile, which is gone afterwards. */
export async function inNewTab<Seen>(
	{ browser }: Pick<World, 'browser'>,
	options: BrowserContextOptions,
	use: (page: Page) => Promise<Seen>
): Promise<Seen> {
	const context = await browser.newContext({ ...phone, ...options });
	context.setDefaultTimeout(30_000);
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
}
