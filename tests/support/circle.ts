import type { Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import type { Choice } from '../../src/lib/domain/answer-sheet';
import { encodeSheet } from '../../src/lib/domain/share-code';

/* A circle of friends who are kept, and their answers. */

/** All statements, of the full quiz too. */
export const statements: readonly { slot: number }[] = edition.statements;

/** A code that answers every statement alike. */
export const all = (reply: Choice) =>
	encodeSheet(Object.fromEntries(statements.map(({ slot }) => [slot, { reply, matters: false }])));

/** Keeps friends under these labels, all with the same answers. */
export async function keepAll(page: Page, labels: readonly string[], code: string) {
	await page.goto('/privacy/');
	await page.evaluate(
		(members) =>
			sessionStorage.setItem('ballot-of-rights:circle', JSON.stringify({ version: 1, members })),
		labels.map((label) => [label, code])
	);
}

/** The labels of as many friends. */
export const many = (friends: number) =>
	Array.from({ length: friends }, (_, friend) => `Friend ${friend}`);
