import { expect, test } from '@playwright/test';
import { axeLooks, axeReport, inWords } from './axe';
import { lookAnew } from './looks';
import { noteSeen } from '../support/looked-at.js';
import { readingPages, screens } from './screens';

/* Every screen and every kind of page to read, in each language, in all looks. */

test.use({ bypassCSP: true });
test.setTimeout(300_000);

for (const home of ['/', '/es/'] as const) {
	for (const [name, show] of Object.entries({ ...screens, ...readingPages })) {
		test(`${name} (${home}): axe finds nothing`, async ({ page }) => {
			const rules = new Set<string>();
			await show(page, home);
			for (const look of axeLooks) {
				await lookAnew(page, look);
				const report = await axeReport(page);
				expect(report.faults, inWords(look)).toEqual([]);
				for (const rule of report.rules) rules.add(rule);
			}
			noteSeen({ home, screen: name, looks: axeLooks.length, rules: [...rules] });
		});
	}
}
