import type { Page } from 'playwright-core';
import { worksheetKinds } from '../../src/routes/[[locale=locale]]/[...variant=variant]/(tools)/worksheet-kinds';
import { readSite } from '../support/built-site';
import type { World } from './promise';
import { open } from '../support/voter';

/** Everything a voter can type into. */
export const fields =
	'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"], [type="hidden"])';

/** A friend's answers to two statements that `openAnswered` answers too, so that the comparison is shown. */
const friend = '#AQwAAAAAYKMnzQ';

/**
 * The paths of the pages of the quiz and its tools, in every language or in English only; each kind of worksheet, with
 * fields of its own, is a page here.
 */
export function livePages({ folder }: World, isEvery: boolean): string[] {
	return readSite(folder)
		.pages.filter(({ zone, locale }) => zone === 'private' && (isEvery || locale === 'en'))
		.flatMap(({ path }) =>
			path.endsWith('/prepare/') ? worksheetKinds.map((kind) => `${path}#${kind}`) : [path]
		);
}

/** Opens a page as a voter has it who answered, and was sent a friend's link. */
export async function openWithFriend(page: Page, { site }: World, path: string): Promise<void> {
	// Between two places of one page a browser loads nothing.
	if (path.includes('#')) await page.goto('about:blank');
	await open(page, site.address + path.slice(1) + (path.endsWith('/friend/') ? friend : ''));
}

/** Types into every field that can be seen, in the page itself: for texts by the dozen. */
export function pasteEverywhere(page: Page, text: string): Promise<void> {
	return page.evaluate(
		({ text, fields }) => {
			for (const field of document.querySelectorAll<HTMLInputElement>(fields)) {
				if (field.disabled || field.readOnly || !field.checkVisibility()) continue;
				field.value = text;
				for (const type of ['input', 'change'])
					field.dispatchEvent(new Event(type, { bubbles: true }));
			}
		},
		{ text, fields }
	);
}

/**
 * Types into every field that can be reached, and gives each what it asks for.
 *
 * @returns how many there are
 */
export async function typeEverywhere(page: Page, text: string): Promise<number> {
	const count = await page.locator(fields).count();
	for (let index = 0; index < count; index++) {
		const field = page.locator(fields).nth(index);
		// A field may be gone, once the one before it was sent.
		if ((await field.count()) === 0) continue;
		if (!(await field.isEditable()) || !(await field.isVisible())) continue;
		await field.fill(text);
		await field.press('Enter');
	}
	return count;
}
