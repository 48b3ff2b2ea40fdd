/** The imitated phone and its networks. Rates in bit/s, times in ms, the screen in CSS pixels. */

/** @typedef {{ latency: number, down: number, up: number, cpuSlowdown: number }} Phone */

/** A cheap phone on an ordinary mobile network, and an old one with one bar of signal. */
export const phones = /** @type {const} */ ({
	slow: { latency: 150, down: 1_600_000, up: 750_000, cpuSlowdown: 4 },
	oneBar: { latency: 400, down: 400_000, up: 200_000, cpuSlowdown: 6 }
});

export const screen = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 };

/** How long a page must be silent before it is read, and how long it has to wake up. */
export const quietAfterLoad = 2_000;
export const longestWaitForAwake = 15_000;

/** @param {Phone} phone */
export function inWords({ latency, down, up, cpuSlowdown }) {
	const rates = `${down / 1e6} Mbit/s down, ${up / 1e6} Mbit/s up`;
	return `latency ${latency} ms, ${rates}, processor ${cpuSlowdown} times slower`;
}
