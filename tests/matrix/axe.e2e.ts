import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeLooks, axeReport, inWords } from '../support/accessibility-audit';
import { auditFile, axeVersion, noteSeen } from '../support/accessibility-audit-report.js';
import { casesOf } from '../support/cases';
import { readingPages, screens } from '../support/screens';
import { lookAnew } from '../support/viewports';
import { painted } from '../support/voter';

/* Every screen and every kind of page to read, in each language, in all looks (A1). */

// axe is a script of its own: the page's policy would refuse it.
test.use({ bypassCSP: true });

for (const { name, home, show } of casesOf({ ...screens, ...readingPages })) {
	test(`${name} (${home}): axe finds nothing`, async ({ page }) => {
		const rules = new Set<string>();
		await show(page, home);
		for (const look of axeLooks) {
			await lookAnew(page, look);
			// The page follows a turned phone in the next frame.
			await painted(page);
			const report = await axeReport(page);
			expect.soft(report.faults, inWords(look)).toEqual([]);
			for (const rule of report.rules) rules.add(rule);
		}
		// What has a fault is not among what was found without one.
		if (test.info().errors.length > 0) return;
		noteSeen({ home, screen: name, looks: axeLooks.length, rules: [...rules] });
	});
}

test('what the accessibility page says was looked at is all there is', () => {
	const audit = JSON.parse(readFileSync(auditFile, 'utf8')) as { axe: string; screens: string[] };
	const stale = 'Run `npm run test:full -- axe`, and commit what it writes.';
	expect(audit.screens.toSorted(), stale).toEqual(
		Object.keys({ ...screens, ...readingPages }).toSorted()
	);
	expect(audit.axe, stale).toBe(axeVersion);
});
