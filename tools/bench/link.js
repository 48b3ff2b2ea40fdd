import { createServer, connect } from 'node:net';

/*
 * A slow line between a browser and a server, as TCP uses it: a round trip to connect, then ten packets, and twice as
 * many with each round trip until the line is full. What a browser's own throttling leaves out is this slow start.
 */

/** An ordinary mobile network. Milliseconds for a round trip; bytes in a millisecond, down to the phone. */
export const line = { roundTrip: 150, rate: 1_600_000 / 8 / 1000 };

const packet = 1460;
const firstWindow = 10 * packet;

/**
 * Puts the line in front of a server.
 *
 * @param {number} port of the server, on this machine
 * @returns {Promise<{ port: number, close(): void }>} where the far end of the line is
 */
export async function openLine(port) {
	/** All connections of a phone share what the line carries. */
	const shared = { freeAt: 0 };
	/** @type {Set<import('node:net').Socket>} */
	const open = new Set();
	const far = createServer((phone) => {
		const server = connect(port, '127.0.0.1');
		for (const end of [phone, server]) {
			open.add(end);
			end.setNoDelay(true);
			end.on('error', () => end.destroy());
			end.on('close', () => [phone, server].forEach((one) => one.destroy()));
		}
		const connected = performance.now() + line.roundTrip;
		const arriveAtServer = arrivals(server);
		phone.on('data', (bytes) =>
			arriveAtServer(Math.max(performance.now(), connected) + line.roundTrip / 2, bytes)
		);
		const send = sender(phone, shared);
		server.on('data', send);
	});
	await new Promise((resolve) => far.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port: taken } = /** @type {import('node:net').AddressInfo} */ (far.address());
	return {
		port: taken,
		close() {
			for (const end of open) end.destroy();
			far.close();
		}
	};
}

/**
 * @param {import('node:net').Socket} phone
 * @param {{ freeAt: number }} shared
 * @returns {(bytes: Buffer) => void}
 */
function sender(phone, shared) {
	const arriveAtPhone = arrivals(phone);
	let waiting = Buffer.alloc(0);
	let underWay = 0;
	let window = firstWindow;
	return function send(bytes) {
		waiting = Buffer.concat([waiting, bytes]);
		while (waiting.length > 0 && underWay < window) {
			const part = waiting.subarray(0, packet);
			waiting = waiting.subarray(part.length);
			underWay += part.length;
			shared.freeAt = Math.max(performance.now(), shared.freeAt) + part.length / line.rate;
			const arrival = shared.freeAt + line.roundTrip / 2;
			arriveAtPhone(arrival, part);
			const acknowledged = arrival + line.roundTrip / 2 - performance.now();
			setTimeout(() => {
				underWay -= part.length;
				window += part.length;
				send(Buffer.alloc(0));
			}, acknowledged);
		}
	};
}

/**
 * What is sent arrives later, and in the order it was sent: two timers of one millisecond may fire in any order.
 *
 * @param {import('node:net').Socket} end
 * @returns {(at: number, bytes: Buffer) => void}
 */
function arrivals(end) {
	/** @type {{ at: number, bytes: Buffer }[]} */
	const underWay = [];
	function arrive() {
		while (underWay[0] && underWay[0].at <= performance.now() + 1) {
			const { bytes } = /** @type {typeof underWay[0]} */ (underWay.shift());
			if (end.writable) end.write(bytes);
		}
		if (underWay[0]) setTimeout(arrive, underWay[0].at - performance.now());
	}
	return (at, bytes) => {
		underWay.push({ at, bytes });
		if (underWay.length === 1) setTimeout(arrive, at - performance.now());
	};
}
