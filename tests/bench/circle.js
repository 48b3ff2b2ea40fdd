/** How long a full circle takes to draw on a slow phone: 50 friends, 36 statements, the processor 4 times slower. */
import { chromium } from 'playwright-core';
import { serve } from '../../src/host/serve.js';
import { findBrowser, launchFlags } from '../support/find-browser.js';

/** A sheet that answers all 36 statements, and the name of its friend. */
const code = 'AUkjO0IqNEkjO0IqNEkjO0IqNN9BtQ';
const members = Array.from({ length: 50 }, (_, friend) => [`Friend ${friend}`, code]);

const host = await serve();
const browser = await chromium.launch({
	executablePath: findBrowser().path,
	args: [...launchFlags]
});
try {
	const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
	const session = await page.context().newCDPSession(page);
	const times = [];
	for (let run = 0; run < 5; run++) {
		await page.goto(`${host.address}full/share/`);
		await page.locator('html[data-awake]').waitFor();
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		times.push(await page.evaluate(drawCircle, JSON.stringify({ version: 1, members })));
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	}
	times.sort((a, b) => a - b);
	console.log(`circle of 50 × 36, from tap to paint: ${times.map(Math.round).join(', ')} ms`);
} finally {
	await browser.close();
	await host.close();
}

/**
 * In the page: opens the circle as a link would, and waits until it is painted.
 *
 * @param {string} circle
 * @returns {Promise<number>} milliseconds
 */
function drawCircle(circle) {
	sessionStorage.setItem('ballot-of-rights:circle', circle);
	const link = document.createElement('a');
	link.href = '../circle/';
	document.body.append(link);
	return new Promise((resolve) => {
		const start = performance.now();
		const look = () => {
			if (document.querySelectorAll('tbody').length < 36) return requestAnimationFrame(look);
			setTimeout(() => resolve(performance.now() - start));
		};
		link.click();
		requestAnimationFrame(look);
	});
}
