import { expect, test } from '@playwright/test';
import { growthFaults, growthLines, measureGrowth } from '../content/growth';

test('a hundred more statements build, fit a link, and leave the short quiz as small as it was', async () => {
	test.setTimeout(600_000);
	const growth = await measureGrowth(100);
	console.log(growthLines(growth).join('\n'));
	expect(growthFaults(growth)).toEqual([]);
	expect(growth.statements).toBeGreaterThanOrEqual(136);
});

test('refused: a short quiz that grew, and a slot that no link can hold', async () => {
	const fine = { before: 70_000, after: 70_100, statements: 136, largestSlot: 135, codeLength: 98 };
	expect(growthFaults(fine)).toEqual([]);
	expect(growthFaults({ ...fine, after: 71_024 })[0]).toContain('grew by 1024 bytes');
	expect(growthFaults({ ...fine, largestSlot: 292 })[0]).toContain('slot 292');
	await expect(measureGrowth(300)).rejects.toThrow('outside 0 to 291');
});
