import type { Page } from '@playwright/test';

/** Lines of running text, other than on a sheet of paper, that are longer than 70 characters, or that do not begin where the text begins. */
export function hardLines(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const hard: string[] = [];
		for (const text of document.querySelectorAll<HTMLElement>('main :is(p, li, dd)')) {
			if (!text.checkVisibility({ visibilityProperty: true })) continue;
			if (text.querySelector('p, li, dd, button, svg') || text.closest('.hidden-visually, .desk'))
				continue;
			const { textAlign } = getComputedStyle(text);
			if (!['start', 'left'].includes(textAlign))
				hard.push(`${textAlign}: “${text.innerText.slice(0, 40)}”`);

			const lines = new Map<number, string>();
			const pieces = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
			while (pieces.nextNode()) {
				for (const word of (pieces.currentNode.nodeValue ?? '').matchAll(/\S+/g)) {
					const range = document.createRange();
					range.setStart(pieces.currentNode, word.index);
					range.setEnd(pieces.currentNode, word.index + word[0].length);
					const bottom = Math.round(range.getBoundingClientRect().bottom / 8);
					lines.set(bottom, `${lines.get(bottom) ?? ''} ${word[0]}`);
				}
			}
			for (const line of lines.values()) {
				if (line.trim().length > 70)
					hard.push(`${line.trim().length} characters: “${line.trim()}”`);
			}
		}
		return hard;
	});
}
