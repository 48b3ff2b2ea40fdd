import type { Page } from 'playwright-core';
import type { PaperChoices } from '../../src/lib/domain/paper-choices';
import { keptOf } from '../../tests/support/paper-cases';
import { readPrinted, type PrintedFile } from '../../tests/support/printed';
import type { Wanted } from './matrix';

/** What came out of the printer. */
export interface Sheet {
	readonly wanted: Wanted;
	/** The browser that printed it. */
	readonly press: 'chromium' | 'firefox';
	readonly pdf: Uint8Array;
	readonly file: PrintedFile;
	/** How many sides the preview promised. */
	readonly promised: number;
	/** The code of the voter's answers, which must not be on paper. */
	readonly answers: string;
}

/** How the voter shaped the paper. */
export const choicesOf = ({
	type,
	paper,
	off,
	inBoth,
	hasCode
}: Wanted): Partial<PaperChoices> => ({
	type,
	paper,
	off,
	inBoth,
	code: hasCode ? 'quiz' : ''
});

/** What is picked on the print screen, one after the other. */
export function picksFor({ kind, isBlank }: Wanted): string[] {
	switch (kind) {
		case 'notes':
			return [];
		case 'office':
		case 'measure':
		case 'plan':
			return [
				'[name=kind][value=worksheets]',
				`[name=worksheet][value=${kind}]`,
				`[name=blank][value=${isBlank ? 'blank' : 'filled'}]`
			];
		default:
			return ['[name=kind][value=quiz]', `[name=copy][value=${kind}]`];
	}
}

/** Prints from the print screen in a tab that holds what such a voter has given and written. */
export async function printSheet(page: Page, wanted: Wanted): Promise<Sheet> {
	const { locale, voter } = wanted;
	const home = locale === 'en' ? '/' : `/${locale}/`;
	const kept = keptOf(locale, voter, choicesOf(wanted));
	await page.goto(`${home}robots.txt`.replace(`/${locale}`, ''));
	await page.evaluate((all) => {
		sessionStorage.clear();
		for (const [key, text] of Object.entries(all))
			if (text) sessionStorage.setItem(`ballot-of-rights:${key}`, text);
	}, kept);
	await page.goto(`${home}print/`);
	await page.locator('html[data-hydrated]').waitFor();
	for (const pick of picksFor(wanted)) await page.locator(`input${pick}`).check();
	const promised = await page.locator('.sheet').count();
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
	return {
		wanted,
		press: 'chromium',
		pdf,
		file: await readPrinted(pdf),
		promised,
		answers: kept.answers!
	};
}
