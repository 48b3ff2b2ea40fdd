import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeVersion, lookedAtFile } from '../support/looked-at.js';
import { axeLooks, axeReport, inWords } from './axe';
import { lookAt } from './looks';
import { casesOf, lookOf } from './part';
import { readingPages, screens } from './screens';

// axe is a script of its own: the page's policy would refuse it.
test.use({ bypassCSP: true });

// All nine looks of each: `npm run axe`.
for (const one of casesOf({ ...screens, ...readingPages }, 'axe, in one look of nine')) {
	const { name, home, show } = one;
	test(`${name} (${home}): axe finds nothing`, async ({ page }) => {
		const look = lookOf(one, axeLooks);
		await lookAt(page, show, { ...look, home });
		expect((await axeReport(page)).faults, inWords(look)).toEqual([]);
	});
}

test('what the accessibility page says was looked at is nearly all there is', () => {
	const lookedAt = JSON.parse(readFileSync(lookedAtFile, 'utf8')) as {
		axe: string;
		screens: string[];
	};
	const known = Object.keys({ ...screens, ...readingPages });
	const unseen = known.filter((name) => !lookedAt.screens.includes(name));
	console.log(`not yet in the words of the accessibility page: ${unseen.join(', ') || 'nothing'}`);
	const stale = 'Run `npm run axe`, and commit what it writes.';
	expect(unseen.length, stale).toBeLessThanOrEqual(known.length / 10);
	expect(lookedAt.axe, stale).toBe(axeVersion);
});
