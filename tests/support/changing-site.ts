import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFrom } from '../../hosting/serve.js';

/**
 * The built site on a server that can change, slow down and go away while a voter is there.
 */
export async function changingSite() {
	const answer = answerFrom('build');
	const requests: string[] = [];
	const changed = new Map<string, string>();
	let state: 'up' | 'down' | 'silent' | 'broken' = 'up';
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (state === 'down') return void request.socket.destroy();
		requests.push(`${request.method} ${path}`);
		if (state === 'silent') return;
		if (state === 'broken') return void response.writeHead(503).end();
		const body = changed.get(path);
		if (body === undefined) return void answer(request, response);
		const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
		response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}`,
		/** Every request that arrived while somebody was there to hear it. */
		requests,
		become(next: typeof state) {
			state = next;
		},
		/** Puts another file in the place of a built one. */
		deploy(path: string, change: (built: string) => string) {
			const file = path.endsWith('/') ? `${path}index.html` : path;
			changed.set(path, change(readFileSync(`build${file}`, 'utf8')));
		},
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
