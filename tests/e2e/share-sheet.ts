import type { Page } from '@playwright/test';

/** Replaces the system's share sheet; what it is given lands in `window.shared`. */
export async function withShareSheet(
	page: Page,
	outcome: 'takes' | 'cancels' | 'fails' | 'missing'
): Promise<void> {
	await page.addInitScript((outcome) => {
		if (outcome === 'missing') {
			Reflect.deleteProperty(Navigator.prototype, 'share');
			return;
		}
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => {
				(window as { shared?: ShareData }).shared = data;
				if (outcome === 'takes') return Promise.resolve();
				const name = outcome === 'cancels' ? 'AbortError' : 'NotAllowedError';
				return Promise.reject(new DOMException('', name));
			}
		});
	}, outcome);
}

/** What the share sheet was given. */
export async function shared(page: Page): Promise<{ text: string; url: string }> {
	return page.evaluate(() => {
		const { text = '', url = '' } = (window as { shared?: ShareData }).shared ?? {};
		return { text, url };
	});
}
