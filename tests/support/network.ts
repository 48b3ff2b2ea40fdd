import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A port of this computer that nobody listens to. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** Waits until a server that was just started answers there. */
export async function answering(address: string): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if ((await fetch(address).catch(() => undefined))?.ok) return;
		await setTimeout(100);
	}
	throw new Error(`nobody answered at ${address} within half a minute`);
}
