import { request as rawRequest } from 'node:http';
import { headersOf } from '../../hosting/policy.js';
import type { Host } from './hosts';

/** What a host is asked, as it stands on the wire, and with which status it should answer. */
interface Asked {
	readonly path: string;
	/** One status, or those that hosts may choose from. */
	readonly status: number | readonly number[];
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

const file = '/sitemap.xml';
const refused = [400, 403, 404, 405];
const kinds: Readonly<Record<string, Asked>> = {
	'the start page': { path: '/', status: 200 },
	'a page of the quiz': { path: '/es/full/quiz/', status: 200 },
	'a page, compressed': { path: '/', status: 200, headers: { 'accept-encoding': 'gzip' } },
	'a page, only its head': { path: '/quiz/', status: 200, method: 'HEAD' },
	'a part of a file': { path: file, status: [200, 206], headers: { range: 'bytes=0-9' } },
	'a part that is not there': {
		path: file,
		status: [200, 416],
		headers: { range: 'bytes=9999999-' }
	},
	'a picture': { path: '/pictures/icon-192.png', status: 200 },
	'the manifest': { path: '/es/manifest.json', status: 200 },
	'the service worker': { path: '/service-worker.js', status: 200 },
	'a page that does not exist': { path: '/no/such/page/', status: 404 },
	'a page that does not exist in Spanish': { path: '/es/no/such/page', status: 404 },
	'a file that does not exist': { path: '/no-such-file.png', status: 404 },
	'an address without its last slash': { path: '/quiz', status: [200, 301, 308] },
	'a way out of the folder': { path: '/..%2f..%2fetc/passwd', status: refused },
	'no character': { path: '/%00', status: refused },
	'half a character': { path: '/%ff', status: refused },
	'a file that is nobody’s business': { path: '/.git/config', status: refused },
	'something sent': { path: '/quiz/', status: [200, ...refused], method: 'POST' }
};

/** Asks without a browser’s or Node’s good manners: redirects, encodings and statuses stay as they are. */
function ask(host: Host, { path, method = 'GET', headers = {} }: Omit<Asked, 'status'>) {
	return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
		const sent = rawRequest(host.address + path, { method, headers }, (response) => {
			response
				.resume()
				.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
		});
		sent.on('error', reject).end();
	});
}

/** The shipped headers that any kind of response lacks or has otherwise, and answers of a wrong status. */
export async function responseFaults(host: Host): Promise<string[]> {
	const faults: string[] = [];
	const look = async (kind: string, asked: Asked) => {
		const { status, headers: got } = await ask(host, asked);
		if (![asked.status].flat().includes(status)) faults.push(`${kind} answers with ${status}`);
		if (got['set-cookie']) faults.push(`${kind} sets a cookie`);
		// For what is not there a page is sent, whatever was asked for.
		const wanted = headersOf(status === 404 ? '/404.html' : asked.path);
		for (const [name, value] of Object.entries(wanted))
			if (got[name.toLowerCase()] !== value)
				faults.push(`${kind} says ${name}: ${String(got[name.toLowerCase()])}`);
		return got;
	};
	for (const [kind, asked] of Object.entries(kinds)) await look(kind, asked);
	const { etag } = await look('a page', { path: '/quiz/', status: 200 });
	await look('an answer that nothing has changed', {
		path: '/quiz/',
		status: 304,
		headers: { 'if-none-match': String(etag) }
	});
	return faults;
}
