import type { Page } from '@playwright/test';

/** What cannot be read on the page as it stands: cut off, beyond the edge, or only by scrolling sideways. */
export function lossesOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const losses: string[] = [];
		if (root.scrollWidth > root.clientWidth)
			losses.push(`scrolls sideways: ${root.scrollWidth} px of ${root.clientWidth}`);

		const isClipped = (one: Element | null): boolean =>
			one !== null && (getComputedStyle(one).clipPath !== 'none' || isClipped(one.parentElement));
		const isForEyes = (one: HTMLElement) =>
			one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
			!one.closest('.hidden-visually, .skip, svg') &&
			!isClipped(one);
		for (const one of document.querySelectorAll<HTMLElement>('body *')) {
			const texts = [...one.childNodes].filter(
				(node) => node.nodeType === 3 && node.nodeValue?.trim()
			);
			if (texts.length === 0 || !isForEyes(one)) continue;
			const words = `“${one.innerText.slice(0, 40)}”`;
			const boxes = texts.flatMap((text) => {
				const range = document.createRange();
				range.selectNode(text);
				return [...range.getClientRects()];
			});
			if (boxes.some(({ left, right }) => left < -1 || right > root.clientWidth + 1))
				losses.push(`beyond the edge: ${words}`);
			const { overflowX, overflowY } = getComputedStyle(one);
			const isCut =
				(overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
				(overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1);
			if (isCut) losses.push(`cut: ${words}`);
		}
		const pen = document.createElement('canvas').getContext('2d')!;
		for (const item of document.querySelectorAll<HTMLElement>('ol > li')) {
			const { font, direction, listStyleType, listStylePosition } = getComputedStyle(item);
			const isBeside = listStyleType === 'decimal' && listStylePosition === 'outside';
			if (!isBeside || !isForEyes(item)) continue;
			pen.font = font;
			const number = pen.measureText(`${item.parentElement!.children.length}. `).width;
			const { left, right } = item.getBoundingClientRect();
			if ((direction === 'rtl' ? root.clientWidth - right : left) < number)
				losses.push(`its number is cut: “${item.innerText.slice(0, 40)}”`);
		}
		return losses;
	});
}

/** Words that the page breaks in the middle for want of room. */
export function brokenWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const broken: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode;
			if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
			// What a voter typed, or a whole address, may be longer than any line.
			if (text.parentElement.closest('bdi')) continue;
			for (const word of (text.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
				const range = document.createRange();
				range.setStart(text, word.index);
				range.setEnd(text, word.index + word[0].length);
				const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
				if (lines.size > 1) broken.push(word[0]);
			}
		}
		return broken;
	});
}
