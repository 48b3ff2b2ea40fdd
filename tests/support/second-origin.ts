import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of somebody else's on this computer: it says which probes reached it, by whatever way. */
export interface SecondOrigin {
	/** Another origin than the site's, such as "http://127.0.0.1:40001/". */
	readonly address: string;
	/** The first part of the path of each request that arrived. */
	readonly arrived: ReadonlySet<string>;
	/** As if that probe had never arrived. */
	forget(name: string): void;
	/** How many times someone connected and asked for nothing. */
	connections(): number;
	/** How many packets came outside of HTTP. */
	packets(): number;
	/** Serves one more page. */
	setPage(path: string, html: string): void;
	close(): Promise<void>;
}

/** Works with such a server, and closes it at the end. */
export async function withSecondOrigin<Result>(
	work: (other: SecondOrigin) => Promise<Result>
): Promise<Result> {
	const other = await openSecondOrigin();
	try {
		return await work(other);
	} finally {
		await other.close();
	}
}

async function openSecondOrigin(): Promise<SecondOrigin> {
	const arrived = new Set<string>();
	const pages = new Map<string, string>();
	let connections = 0;
	let packets = 0;
	const server = createServer((request, response) => {
		const [name = ''] = (request.url ?? '').slice(1).split(/[/?]/);
		arrived.add(name);
		const page = pages.get(name);
		response.writeHead(page === undefined ? 204 : 200, {
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin',
			...(page === undefined ? {} : { 'Content-Type': 'text/html; charset=utf-8' })
		});
		response.end(page);
	});
	server.on('connection', () => connections++);
	server.on('upgrade', (request, socket) => {
		arrived.add((request.url ?? '').slice(1).split('/')[0] ?? '');
		socket.destroy();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;

	// What speaks of itself to no web server, such as WebRTC, comes here.
	const datagrams = createSocket('udp4').on('message', () => packets++);
	await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));

	return {
		address: `http://127.0.0.1:${port}/`,
		arrived,
		forget: (name) => void arrived.delete(name),
		connections: () => connections,
		packets: () => packets,
		setPage: (path, html) => void pages.set(path, html),
		close: async () => {
			server.closeAllConnections();
			datagrams.close();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
