import { afterEach, describe, expect, it, vi } from 'vitest';
import { printPage } from './print';

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** What came of printing in a browser whose `print` does that. */
async function printedWith(print: unknown): Promise<boolean> {
	vi.useFakeTimers();
	vi.stubGlobal('print', print);
	const outcome = printPage();
	await vi.advanceTimersByTimeAsync(1000);
	return outcome;
}

describe('printing the page', () => {
	it('is taken as done once the browser says that it begins', async () => {
		expect(await printedWith(() => dispatchEvent(new Event('beforeprint')))).toBe(true);
		expect(await printedWith(() => setTimeout(() => dispatchEvent(new Event('beforeprint'))))).toBe(
			true
		);
	});

	it.each([
		['has no print', undefined],
		['does nothing', () => undefined],
		[
			'refuses',
			() => {
				throw new Error('not here');
			}
		]
	])('is said to have failed where the browser %s', async (_, print) => {
		expect(await printedWith(print)).toBe(false);
	});
});
