import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { enormous, hostileTexts } from './hostile';
import { assert } from './promise';
import { short } from '../support/sheets';

/* What may be found where answers are kept, and how it gets there. */

/** Texts that are no answers. */
export const unreadable: readonly string[] = [
	'AQIWt4V',
	'AsQQ6Q',
	'null',
	'0',
	'true',
	'[object Object]',
	'{"reply":"agree"}',
	'{"__proto__":{"reply":"agree"}}',
	'__proto__',
	' ',
	enormous,
	...hostileTexts.slice(0, 12)
];

const keys = ['answers', 'place', 'asked', 'length', 'friend', 'circle', 'visit'] as const;

/** Texts by the keys under which they are kept. */
export type Stored = Partial<Record<(typeof keys)[number], string>>;

/** Values as they may be kept, some whole, some with another text put into them. */
export const anyStored: fc.Arbitrary<Stored> = fc.record(
	Object.fromEntries(
		keys.map((key) => [
			key,
			fc.oneof(
				fc.string({ unit: 'binary', maxLength: 60 }),
				fc.constantFrom(
					'',
					'AQIWt4U',
					'ASFDZZi63NQyDA',
					'full',
					short[3]!.id,
					short[4]!.id + ',' + short[5]!.id
				),
				fc.json({ maxDepth: 2 })
			)
		])
	),
	{ requiredKeys: [] }
);

/** Puts them where a tab keeps its own, in place of all that is there. */
export function keep(page: Page, stored: Stored): Promise<void> {
	return page.evaluate((stored) => {
		sessionStorage.clear();
		for (const [key, value] of Object.entries(stored))
			sessionStorage.setItem(`ballot-of-rights:${key}`, value);
	}, stored);
}

/** Has a page take them up one after the other, as if another tab had written them. */
export async function takeUp(page: Page, all: readonly Stored[]): Promise<void> {
	const known = short.map(({ id }) => id);
	const lost = await page.evaluate(
		async ({ all, known }) => {
			let failed = '';
			addEventListener('error', ({ message }) => (failed = message));
			// A task of its own for each, as for an event of the browser.
			const { port1, port2 } = new MessageChannel();
			const task = () =>
				new Promise((resolve) => {
					port1.onmessage = resolve;
					port2.postMessage('');
				});
			const key = 'ballot-of-rights:answers';
			for (const stored of all) {
				sessionStorage.clear();
				for (const [name, value] of Object.entries(stored))
					sessionStorage.setItem(`ballot-of-rights:${name}`, value);
				dispatchEvent(new StorageEvent('storage', { key, newValue: stored.answers ?? '' }));
				await task();
				const input = document.querySelector<HTMLElement>('input[data-statement]');
				if (failed || !known.includes(input?.dataset.statement ?? ''))
					return `${failed} ${JSON.stringify(stored)}`;
			}
			return '';
		},
		{ all, known }
	);
	assert(lost === '', `from another tab this leads to no statement: ${lost.slice(0, 120)}`);
}
