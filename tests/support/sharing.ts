import type { Page } from '@playwright/test';
import type { AnswerSheet } from '../../src/lib/domain/answer-sheet';
import { decodeSheet, encodeSheet } from '../../src/lib/domain/share-code';
import { shared } from './share-sheet';

/* The screen where answers are shared, and what leaves it. */

/** Every answer of a voter who starred two of them; they took the short quiz. */
export const starred = encodeSheet({
	1: { reply: 'agree', matters: true },
	3: { reply: 'strongly-disagree', matters: true },
	4: { reply: 'disagree', matters: false },
	8: { reply: 'skipped', matters: false }
});

/** What the screen offers first. */
export const main = (page: Page) => page.locator('main .bar .primary');

/** The picture that can go out. */
export const picture = (page: Page) => page.getByRole('img').first();

/** What can be picked, one row for each position. */
export const rows = (page: Page) => page.getByRole('checkbox');

/** What the code in a text holds; nothing where it holds none. */
export function sheetIn(text: string): AnswerSheet {
	const decoded = decodeSheet(text.slice(text.indexOf('#') + 1));
	return decoded.ok ? decoded.sheet : {};
}

/** The slots of what the code in a text holds. */
export const slotsIn = (text: string) => Object.keys(sheetIn(text)).map(Number);

/** The link that the share sheet was given, on a line of its own. */
export const linkOf = async (page: Page) => (await shared(page)).text.split('\n').at(-1)!;
