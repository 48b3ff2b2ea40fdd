import type { Page } from '@playwright/test';

/** Replaces the system's share sheet; what it is given lands in `window.shared`. */
export async function withShareSheet(
	page: Page,
	outcome: 'takes' | 'cancels' | 'fails' | 'missing'
): Promise<void> {
	await page.addInitScript((outcome) => {
		if (outcome === 'missing') {
			Reflect.deleteProperty(Navigator.prototype, 'share');
			Reflect.deleteProperty(Navigator.prototype, 'canShare');
			return;
		}
		Object.defineProperty(navigator, 'canShare', { value: () => true });
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

/** The one file that the share sheet was given. */
export async function sharedFile(
	page: Page
): Promise<{ name: string; type: string; data: Buffer }> {
	const { name, type, url } = await page.evaluate(async () => {
		const [file] = (window as { shared?: ShareData }).shared?.files ?? [];
		if (!file) throw new Error('no file was shared');
		const reader = new FileReader();
		reader.readAsDataURL(file);
		await new Promise((resolve) => reader.addEventListener('loadend', resolve));
		return { name: file.name, type: file.type, url: String(reader.result) };
	});
	return { name, type, data: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
}
