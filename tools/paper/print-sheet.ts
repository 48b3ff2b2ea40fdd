import type { Page } from 'playwright-core';
import {
	keptOf,
	paperCases,
	type CaseName,
	type PaperLocale
} from '../../tests/support/paper-cases';
import { readPrinted, type PrintedFile } from '../../tests/support/printed';
import type { Wanted } from './matrix';

/** What came out of the printer. */
export interface Sheet {
	readonly wanted: Wanted;
	/** The browser that printed it. */
	readonly press: 'chromium' | 'firefox';
	readonly pdf: Uint8Array;
	readonly file: PrintedFile;
	/** How many pages the preview promised. */
	readonly promised: number;
	/** The code of the voter's answers, which must not be on paper. */
	readonly answers: string;
}

/** Opens the print page in a tab that holds what such a voter has given and written. */
export async function openPrint(page: Page, locale: PaperLocale, voter: CaseName): Promise<void> {
	const home = locale === 'en' ? '/' : `/${locale}/`;
	await page.goto(home);
	await page.evaluate(
		(all) => {
			sessionStorage.clear();
			for (const [key, text] of Object.entries(all))
				sessionStorage.setItem(`ballot-of-rights:${key}`, text);
		},
		keptOf(paperCases(locale)[voter])
	);
	await page.goto('about:blank');
	await page.goto(`${home}print/`);
	await page.locator('html[data-awake]').waitFor();
}

/** Prints from the print page, which is open, as the browser's own dialog does. */
export async function printSheet(page: Page, wanted: Wanted): Promise<Sheet> {
	await page.locator(`input[name=format][value=${wanted.format}]`).check();
	await page.locator(`input[name=size][value=${wanted.size}]`).check();
	const tongue = page.locator(`input[name=tongue][value=${wanted.tongue}]`);
	if (await tongue.count()) await tongue.check();
	const promised = await page.locator('.pile > .paper').count();
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
	const answers = keptOf(paperCases(wanted.locale)[wanted.voter]).answers!;
	return { wanted, press: 'chromium', pdf, file: await readPrinted(pdf), promised, answers };
}
