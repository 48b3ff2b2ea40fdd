import { expect, test, type Page } from '@playwright/test';
import { encodeMeasures } from '../../src/lib/domain/measure';
import { encodePlan } from '../../src/lib/domain/plan';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { encodeWorksheet } from '../../src/lib/domain/worksheet';
import { paperCases } from '../support/paper-cases';
import { inkCover, margins, readPrinted, wording } from '../support/printed';
import { fullMeasure, fullOffice, fullPlan } from '../support/written-cases';
import { open } from '../support/voter';

/*
 * The worksheet, the measures and the plan on paper: one page for each, whatever was written.
 */

const inch = 72;

/** What each page prints, and how many pages that are. */
const written = {
	worksheet: { text: encodeWorksheet([fullOffice, fullOffice]), pages: 2 },
	measures: { text: encodeMeasures([fullMeasure, fullMeasure]), pages: 2 },
	plan: { text: encodePlan(fullPlan), pages: 1 }
} as const;

type Kind = keyof typeof written;

async function printed(
	page: Page,
	home: '/' | '/es/',
	kind: Kind,
	kept: Record<string, string>,
	format: 'Letter' | 'A4'
) {
	await open(page, home);
	await page.evaluate((all) => {
		for (const [key, text] of Object.entries(all))
			sessionStorage.setItem(`ballot-of-rights:${key}`, text);
	}, kept);
	await open(page, `${home}${kind}/`);
	return readPrinted(await page.pdf({ format, tagged: true }));
}

const sheets = (Object.keys(written) as Kind[]).flatMap((kind) =>
	(['/', '/es/'] as const).flatMap((home) =>
		(['Letter', 'A4'] as const).map((format) => ({ kind, home, format }))
	)
);

for (const { kind, home, format } of sheets) {
	test(`${kind} of ${home}, full and blank, is one good page of ${format} for each`, async ({
		page
	}) => {
		const locale = home === '/' ? 'en' : 'es';
		const { sheet } = paperCases(locale)['six longest']!;
		const { text, pages } = written[kind];
		const answers = encodeSheet(sheet);
		for (const [kept, count] of [
			[{ answers, [kind]: text }, pages],
			[{ answers }, 1],
			[{}, 1]
		] as const) {
			const file = await printed(page, home, kind, kept, format);
			expect(file.pages).toHaveLength(count);
			expect(file).toMatchObject({ isTagged: true, language: locale });
			for (const sheet of file.pages) {
				expect(wording(sheet)).toContain(
					locale === 'en' ? 'My voting notes. Not a ballot.' : 'Mis notas para votar.'
				);
				expect(Math.min(...sheet.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(11.99);
				for (const margin of Object.values(margins(sheet))) {
					expect(margin).toBeGreaterThanOrEqual(0.5 * inch - 1);
				}
				expect(inkCover(sheet)).toBeLessThanOrEqual(0.06);
				expect(sheet.colourfulness).toBe(0);
			}
			await page.evaluate(() => sessionStorage.clear());
		}
	});
}
