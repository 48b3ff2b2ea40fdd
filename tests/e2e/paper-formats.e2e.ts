import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import english from '../../src/content/en/interface.json' with { type: 'json' };
import spanish from '../../src/content/es/interface.json' with { type: 'json' };
import { formats, paperSizes, type Format, type PaperSize } from '../../src/lib/domain/paper';
import { writeChoices } from '../../src/lib/domain/paper-choices';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { paperCases, type PaperLocale } from '../support/paper-cases';
import { inkCover, margins, picture, readPrinted, wording } from '../support/printed';
import { open } from './voter';

/*
 * Every format on every paper, in every language, for the voters who are hardest to print for. `npm run paper` prints
 * all of them and keeps the files; the usual run prints one of each format and paper, and says what it left out.
 */

interface Print {
	readonly format: Format;
	readonly size: PaperSize;
	readonly locale: PaperLocale;
	readonly name: string;
}

const everything = process.env['PAPER'] === 'all';
const words = { en: english, es: spanish };
const printed = formats.filter((format) => format !== 'copy');
const all: Print[] = printed.flatMap((format) =>
	paperSizes.flatMap((size) =>
		(['en', 'es'] as const).flatMap((locale) =>
			Object.keys(paperCases(locale)).map((name) => ({ format, size, locale, name }))
		)
	)
);

/** One print of each format and paper, the same ones in every run. */
const seed = 7;
const sample = printed.flatMap((format, row) =>
	paperSizes.map((size, column) => {
		const its = all.filter((one) => one.format === format && one.size === size);
		return its[(seed + row * 3 + column * 5) % its.length]!;
	})
);
const chosen = everything ? all : sample;

/** D5 */
const mostInk = 0.06;
const mostPages: Partial<Record<Format, number>> = { all: 12, large: 3, measure: 2, quiz: 8 };
const leastType: Partial<Record<Format, number>> = { large: 18, pocket: 10 };

async function printOn(page: Page, { format, size, locale, name }: Print) {
	const { sheet, choices } = paperCases(locale)[name]!;
	const home = locale === 'en' ? '/' : `/${locale}/`;
	await open(page, home);
	await page.evaluate(
		([answers, paper]) => {
			sessionStorage.setItem('ballot-of-rights:answers', answers!);
			sessionStorage.setItem('ballot-of-rights:paper', paper!);
		},
		[encodeSheet(sheet), writeChoices(choices)]
	);
	await open(page, `${home}full/print/`);
	await page.locator(`input[name="format"][value="${format}"]`).check();
	await page.locator(`input[name="size"][value="${size}"]`).check();
	const told = await page
		.getByRole('status')
		.filter({ hasText: /^\d+ p/ })
		.textContent();
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
	return { told: Number.parseInt(told ?? '', 10), pdf, file: await readPrinted(pdf) };
}

function keep(print: Print, pdf: Buffer, file: Awaited<ReturnType<typeof readPrinted>>) {
	const { format, size, locale, name } = print;
	const stem = `paper/${[format, size, locale, name.replaceAll(' ', '-')].join('.')}`;
	mkdirSync('paper', { recursive: true });
	writeFileSync(`${stem}.pdf`, pdf);
	file.pages.forEach((one, index) => writeFileSync(`${stem}.${index + 1}.png`, picture(one)));
	const type = Math.min(...file.pages.flatMap(({ texts }) => texts.map(({ size }) => size)));
	const ink = Math.max(...file.pages.map(inkCover)) * 100;
	const row = [format, size, locale, name, file.pages.length, type.toFixed(1), ink.toFixed(1)];
	appendFileSync('paper/table.md', `| ${row.join(' | ')} |\n`);
}

if (!everything && process.env['TEST_WORKER_INDEX'] === undefined) {
	const left = all.length - chosen.length;
	console.log(`${chosen.length} prints, ${left} left out: npm run paper prints all`);
}

for (const print of chosen) {
	const { format, size, locale, name } = print;
	test(`${format} on ${size} in ${locale}, ${name}`, async ({ page }) => {
		const { told, pdf, file } = await printOn(page, print);
		if (everything) keep(print, pdf, file);

		// D1, D2, D16: as many pages as the preview said, and no more than there should be
		expect(file.pages).toHaveLength(told);
		expect.soft(told).toBeLessThanOrEqual(mostPages[format] ?? 1);

		const paper = { letter: [612, 792], a4: [595, 842] }[size];
		for (const one of file.pages) {
			expect.soft(Math.abs(one.width - paper[0]!)).toBeLessThan(2);
			expect.soft(Math.abs(one.height - paper[1]!)).toBeLessThan(2);
			// D2, D3
			const least = Math.min(...one.texts.map(({ size: type }) => type));
			expect.soft(least).toBeGreaterThanOrEqual((leastType[format] ?? 12) - 0.01);
			// D4, D5, D6
			for (const margin of Object.values(margins(one))) expect(margin).toBeGreaterThanOrEqual(35);
			expect.soft(inkCover(one)).toBeLessThanOrEqual(mostInk);
			expect.soft(one.colourfulness).toBe(0);
		}

		// D10, A24
		expect(file).toMatchObject({ isTagged: true, language: locale });
		expect(file.title).toContain(words[locale]['paper.title']);
		expect(wording(file.pages[0]!)).toContain(words[locale]['sheet.title']);

		// D9, D13: the blank sheets hold no answer, and no text carries the answers on
		const { sheet } = paperCases(locale)[name]!;
		expect(file.pages.map(wording).join(' ')).not.toContain(encodeSheet(sheet));

		// Nothing is cut off at the edge of a panel or the sheet.
		const cut = await page
			.locator('.panel, .sheet')
			.evaluateAll(
				(boxes) => boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).length
			);
		expect.soft(cut).toBe(0);
	});
}
