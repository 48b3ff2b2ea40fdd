import type { Page } from '@playwright/test';

/* Languages that the site does not speak yet, made of its English. Only tests do this. */

/** A text longer by a third, as a translation may be: by words where it has several, by letters where it is one. */
export function longer(text: string): string {
	if (!/\p{L}/u.test(text)) return text;
	const words = text.split(/\s+/);
	if (words.length === 1) return text + text.slice(0, Math.ceil(text.length * 0.35));
	for (let next = 0; words.join(' ').length < text.length * 1.35; next += 3)
		words.push(words[next % words.length]!);
	return words.join(' ');
}

/** A text in Hebrew letters, which browsers lay out from the right by themselves. */
export function rightToLeft(text: string): string {
	const letters = 'אבגדהוזחטיכלמנסעפצקרשת';
	return text.replace(/\p{L}/gu, (one) => letters[one.codePointAt(0)! % letters.length]!);
}

/** A text of Thai words, between which there are no spaces. */
export function withoutSpaces(text: string): string {
	const words = ['คน', 'สิทธิ', 'กฎหมาย', 'โรงเรียน', 'ประชาชน', 'อาหาร', 'รัฐบาล', 'เมือง'];
	return text.replace(/\p{L}[\p{L}’-]*\s?/gu, (one) => words[one.length % words.length]!);
}

/** Makes every text a third longer. */
export function inLongerWords(page: Page): Promise<void> {
	return rewrite(page, longer);
}

/** Writes every text in Hebrew letters, and turns the page around. */
export async function inRightToLeft(page: Page): Promise<void> {
	await rewrite(page, rightToLeft);
	await page.evaluate(() => Object.assign(document.documentElement, { lang: 'he', dir: 'rtl' }));
}

/** @param write runs in the page, on the text without the space around it */
async function rewrite(page: Page, write: (text: string) => string): Promise<void> {
	await page.evaluate(`{
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode;
			const words = text.nodeValue.trim();
			if (words && !text.parentElement.closest('script, style'))
				text.nodeValue = text.nodeValue.replace(words, () => (${write})(words));
		}
	}`);
}
