import { expect, it } from 'vitest';
import { growthFaults, measureGrowth } from './growth';

/* The growth itself is two builds: `npm run content -- grow` makes them, and holds them to these rules. */

it('a short quiz that grew, and a slot that no link can hold, are refused', async () => {
	const fine = { before: 70_000, after: 70_100, statements: 136, largestSlot: 135, codeLength: 98 };
	expect(growthFaults(fine)).toEqual([]);
	expect(growthFaults({ ...fine, after: 71_024 })[0]).toContain('grew by 1024 bytes');
	expect(growthFaults({ ...fine, largestSlot: 292 })[0]).toContain('slot 292');
	await expect(measureGrowth(300)).rejects.toThrow('outside 0 to 291');
});
