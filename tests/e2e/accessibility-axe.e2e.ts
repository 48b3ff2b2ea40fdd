import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeVersion, lookedAtFile } from '../support/looked-at.js';
import { axeLooks, axeReport, inWords } from './axe';
import { lookAt } from './looks';
import { readingPages, screens } from './screens';

// axe is a script of its own: the page's policy would refuse it.
test.use({ bypassCSP: true });

/** Two looks of nine for each screen and language, so that neighbours together see all of them. */
function someLooks(turn: number) {
	return [axeLooks[turn % axeLooks.length]!, axeLooks[(turn + 4) % axeLooks.length]!];
}

const all = (['/', '/es/'] as const).flatMap((home) =>
	Object.entries(screens).map(([name, show]) => ({ home, name, show }))
);

for (const [turn, { home, name, show }] of all.entries()) {
	test(`${name} (${home}): axe finds nothing`, async ({ page }) => {
		for (const look of someLooks(turn)) {
			await lookAt(page, show, { ...look, home });
			expect((await axeReport(page)).faults, inWords(look)).toEqual([]);
		}
	});
}

test('what the accessibility page says was looked at is all there is', () => {
	const lookedAt = JSON.parse(readFileSync(lookedAtFile, 'utf8')) as Record<string, unknown>;
	const stale = 'Run `npm run axe`, and commit what it writes.';
	expect(lookedAt.screens, stale).toEqual(Object.keys({ ...screens, ...readingPages }).sort());
	expect(lookedAt.axe, stale).toBe(axeVersion);
});

test.afterAll(() => {
	const [looked, whole] = [2 * all.length, axeLooks.length * all.length];
	console.log(
		`axe looked at ${looked} of ${whole} screens and looks; \`npm run axe\` looks at all`
	);
});
