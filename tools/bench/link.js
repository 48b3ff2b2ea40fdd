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
		phone.on('data', (bytes) => {
			const wait = Math.max(0, connected - performance.now()) + line.roundTrip / 2;
			setTimeout(() => server.writable && server.write(bytes), wait);
		});
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
	let waiting = Buffer.alloc(0);
	let underWay = 0;
	let window = firstWindow;
	return function send(bytes) {
		waiting = Buffer.concat([waiting, bytes]);
		while (waiting.length > 0 && underWay < window) {
			const part = waiting.subarray(0, packet);
			waiting = waiting.subarray(part.length);
			underWay += part.length;
			const now = performance.now();
			shared.freeAt = Math.max(now, shared.freeAt) + part.length / line.rate;
			const arrival = shared.freeAt - now + line.roundTrip / 2;
			setTimeout(() => phone.writable && phone.write(part), arrival);
			setTimeout(
				() => {
					underWay -= part.length;
					window += part.length;
					send(Buffer.alloc(0));
				},
				arrival + line.roundTrip / 2
			);
		}
	};
}
