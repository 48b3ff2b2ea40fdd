import type { Page } from '@playwright/test';

/**
 * Does to a page what a browser's translator does: every text is taken out of its place and put into `<font><font>`, now
 * and as new ones come. The words stay the same, so that they can be compared. What an app then writes into a text that
 * it still holds is never seen.
 */
export async function translate(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen = new WeakSet<Node>();
		const wrap = (text: Node) => {
			const parent = text.parentElement;
			if (!parent || seen.has(text) || !text.nodeValue?.trim()) return;
			if (parent.closest('script, style, title, textarea, font, [translate=no]')) return;
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			// A text of its own: the one that the app holds is no longer in the page.
			const copy = document.createTextNode(text.nodeValue);
			seen.add(copy);
			inner.append(copy);
			outer.append(inner);
			parent.replaceChild(outer, text);
		};
		const wrapAll = (root: Node) => {
			if (root.nodeType === Node.TEXT_NODE) return wrap(root);
			const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const found: Node[] = [];
			while (texts.nextNode()) found.push(texts.currentNode);
			found.forEach(wrap);
		};
		addEventListener('DOMContentLoaded', () => {
			// Once the page is hydrated, as a translator comes to a page that is there.
			const begin = () => {
				wrapAll(document.body);
				new MutationObserver((changes) => {
					for (const { addedNodes } of changes) addedNodes.forEach(wrapAll);
				}).observe(document.body, { childList: true, subtree: true });
			};
			const isHydrated = () => document.documentElement.dataset.hydrated !== undefined;
			if (isHydrated()) return begin();
			new MutationObserver((_, observer) => {
				if (!isHydrated()) return;
				observer.disconnect();
				begin();
			}).observe(document.documentElement, { attributes: true });
		});
	});
}
