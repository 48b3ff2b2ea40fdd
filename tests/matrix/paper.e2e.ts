import { expect, test } from '@playwright/test';
import { faultsOf } from '../../tools/paper/faults';
import { drawn, kinds, matrix, nameOf } from '../../tools/paper/matrix';
import { printSheet } from '../../tools/paper/print-sheet';

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
