import { expect, test } from '@playwright/test';
import { faultsOf } from '../../tools/paper/faults';
import { drawn, kinds, matrix, nameOf } from '../../tools/paper/matrix';
import { printSheet } from '../../tools/paper/print-sheet';
import { readPrinted } from '../support/printed';

/*
 * A part of all sheets of paper, another one with another `SEED`. `npm run paper` prints every one.
 */

const seed = Number(process.env.SEED ?? 1);
const sheets = kinds.flatMap((kind, index) =>
	drawn(
		matrix.filter((one) => one.kind === kind),
		kind === 'notes' ? 20 : 4,
		seed + index
	)
);

for (const wanted of sheets) {
	test(`without a fault on paper: ${nameOf(wanted)}`, async ({ page }) => {
		expect(faultsOf(await printSheet(page, wanted))).toEqual([]);
	});
}

/** A picture of one pixel, drawn as tall as is asked. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';
for (const [what, body, pictures] of [
	['one picture taller than any letter', `<img src="${pixel}" style="block-size: 26pt">`, 1],
	['one picture as tall as a letter', `<img src="${pixel}" style="block-size: 12pt">`, 0],
	['a row of five pictures', `<img src="${pixel}" style="block-size: 40pt">`.repeat(5), 5]
] as const) {
	test(`of ${what} on paper, ${pictures} are seen as pictures`, async ({ page }) => {
		await page.setContent(`<p>Words</p>${body}`);
		const { pages } = await readPrinted(await page.pdf({ printBackground: true }));
		expect(pages[0]!.pictures).toBe(pictures);
	});
}
