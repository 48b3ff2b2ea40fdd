/** @typedef {import('playwright-core').CDPSession} CDPSession */
/** @typedef {{ kind: string, body: Buffer }} Received kind "Page" is the page's own document, others as in CDP */
/** @typedef {{ times: number[], bytes: number, kind: string }} Sent a request with its redirects; times in s */

/**
 * @param {CDPSession} cdp
 * @param {import('./conditions.js').Phone} phone
 */
export async function slowDown(cdp, { latency, down, up, cpuSlowdown }) {
	const rates = { downloadThroughput: down / 8, uploadThroughput: up / 8 };
	await cdp.send('Performance.enable');
	await cdp.send('Network.enable', { maxTotalBufferSize: 200e6, maxResourceBufferSize: 100e6 });
	await cdp.send('Network.emulateNetworkConditions', { offline: false, latency, ...rates });
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

/**
 * Notes every request from here on.
 *
 * @param {CDPSession} cdp
 * @returns a function that reads what was noted
 */
export async function noteRequests(cdp) {
	/** @type {Map<string, Sent>} */
	const sent = new Map();
	let loaded = Infinity;
	await cdp.send('Page.enable');
	const { frameTree } = await cdp.send('Page.getFrameTree');
	cdp.on('Page.loadEventFired', ({ timestamp }) => (loaded = Math.min(loaded, timestamp)));
	cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type, ...more }) => {
		if (!/^https?:/.test(request.url)) return; // data: and blob: send nothing
		const isPage = type === 'Document' && more.frameId === frameTree.frame.id;
		const { times, bytes } = sent.get(requestId) ?? { times: [], bytes: 0 };
		sent.set(requestId, {
			times: [...times, timestamp],
			bytes: bytes + (more.redirectResponse?.encodedDataLength ?? 0),
			kind: isPage ? 'Page' : (type ?? 'Other')
		});
	});
	cdp.on('Network.requestServedFromCache', ({ requestId }) => sent.delete(requestId));
	cdp.on('Network.responseReceived', ({ requestId, response }) => {
		if (response.fromServiceWorker) sent.delete(requestId);
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = sent.get(requestId);
		if (request) request.bytes += encodedDataLength;
	});
	return () => readRequests(cdp, sent, loaded);
}

/**
 * @param {CDPSession} cdp
 * @param {Map<string, Sent>} sent
 * @param {number} loaded
 */
async function readRequests(cdp, sent, loaded) {
	const figures = { requestsBeforeLoad: 0, requestsAfterLoad: 0, wireBytes: 0 };
	/** @type {Received[]} */
	const files = [];
	for (const [requestId, { times, bytes, kind }] of sent) {
		const before = times.filter((time) => time <= loaded).length;
		figures.requestsBeforeLoad += before;
		figures.requestsAfterLoad += times.length - before;
		figures.wireBytes += bytes;
		// What never arrived, or has no body, weighs nothing.
		const answer = await cdp.send('Network.getResponseBody', { requestId }).catch(() => null);
		const coding = answer?.base64Encoded ? 'base64' : 'utf8';
		if (answer) files.push({ kind, body: Buffer.from(answer.body, coding) });
	}
	return { figures, files };
}
