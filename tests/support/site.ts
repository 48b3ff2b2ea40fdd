import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../hosting/serve.js';

/** A request as it arrived at the host. */
export interface Arrival {
	readonly method: string;
	/** Path and query. */
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
	/** The names of the headers in the order they were sent. */
	readonly headerNames: readonly string[];
	readonly bodyLength: number;
}

/** What the host says to a request. */
export interface Reply {
	readonly url: string;
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: Buffer;
}

/** A fault: the reply as a host would send it if it had that fault. */
export type Alteration = (reply: Reply) => Reply;

/** The build as a host serves it, with everything that arrives written down. */
export interface Site {
	/** Such as "http://localhost:4173/". */
	readonly address: string;
	readonly arrivals: readonly Arrival[];
	/** The host goes away, takes what is asked and says nothing, answers with a fault of its own, or is back. */
	become(state: 'up' | 'down' | 'silent' | 'broken'): void;
	/** From now on another version of the site is served. */
	deploy(next: Alteration): void;
	close(): Promise<void>;
}

/**
 * Serves the build. In front of `hosting/serve.js` stands a layer that writes requests down and, given a fault,
 * alters the replies: so a fault needs no build of its own.
 *
 * @param folder where the build lies
 */
export async function openSite(folder: string, alter?: Alteration): Promise<Site> {
	const host = await serve({ folder });
	const arrivals: Arrival[] = [];
	let state: Parameters<Site['become']>[0] = 'up';
	let deployed: Alteration | undefined;

	const front = createServer((request, response) => {
		if (state === 'down') {
			request.socket.destroy();
			return;
		}
		const { method = 'GET', url = '/', headers, rawHeaders } = request;
		const body: Buffer[] = [];
		request.on('data', (chunk: Buffer) => body.push(chunk));
		request.on('end', () => {
			const headerNames = rawHeaders.filter((_, index) => index % 2 === 0);
			const sent = Buffer.concat(body);
			arrivals.push({ method, url, headers, headerNames, bodyLength: sent.length });
			if (state === 'silent') return;
			if (state === 'broken') return void response.writeHead(503).end();
			// What is altered must come whole and not compressed.
			const asked = alter || deployed ? wholeAndPlain(headers) : headers;
			// A connection for each: one that was used before may be closed just when it is used again.
			const sending = { method, headers: asked, agent: false };
			const asking = ask(new URL(url, host.address), sending, (answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (chunk: Buffer) => parts.push(chunk));
				answer.on('end', () => {
					const { statusCode: status = 500, headers } = answer;
					const whole: Reply = { url, status, headers, body: Buffer.concat(parts) };
					const altered = alter?.(whole) ?? whole;
					const reply = deployed?.(altered) ?? altered;
					response.writeHead(reply.status, withLength(reply));
					response.end(reply.body);
				});
			});
			// The host goes away at the end, also from under a page that still asks.
			asking.on('error', () => response.destroy());
			asking.end(sent);
		});
	});
	await new Promise<void>((resolve) => front.listen(0, resolve));
	return {
		address: `http://localhost:${(front.address() as AddressInfo).port}/`,
		arrivals,
		become: (next) => {
			state = next;
			// Those who still wait for an answer learn that there will be none.
			front.closeAllConnections();
		},
		deploy: (next) => {
			deployed = next;
		},
		close: async () => {
			front.closeAllConnections();
			await new Promise((resolve) => front.close(resolve));
			await host.close();
		}
	};
}

function wholeAndPlain(headers: IncomingHttpHeaders): IncomingHttpHeaders {
	const kept = Object.entries(headers).filter(([name]) => !/^(if-|accept-encoding$)/.test(name));
	return { ...Object.fromEntries(kept), 'accept-encoding': 'identity' };
}

function withLength({ headers, status, body }: Reply) {
	const kept = Object.entries(headers).filter(([name, value]) => {
		return value !== undefined && name !== 'content-length' && name !== 'transfer-encoding';
	});
	const others = Object.fromEntries(kept);
	return status === 304 ? others : { ...others, 'content-length': String(body.length) };
}
