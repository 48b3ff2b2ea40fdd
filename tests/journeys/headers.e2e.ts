import { request as rawRequest } from 'node:http';
import { expect, test } from '@playwright/test';
import { headers, headersOf, workerPolicy } from '../../hosting/policy.js';
import { readSite } from '../support/built-site';
import { hosts, isInstalled, type Host } from '../support/hosts';

const file = '/sitemap.xml';

/** What a host is asked, as it stands on the wire, and with which status it should answer. */
interface Asked {
	readonly path: string;
	/** One status, or those that hosts may choose from. */
	readonly status: number | readonly number[];
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

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
	'the sums': { path: '/sums.txt', status: 200 },
	'the service worker': { path: '/service-worker.js', status: 200 },
	'a page that does not exist': { path: '/no/such/page/', status: 404 },
	'a page that does not exist in Spanish': { path: '/es/no/such/page', status: 404 },
	'a file that does not exist': { path: '/no-such-file.png', status: 404 }
};

/** Asks without a browser’s or Node’s good manners: redirects, encodings and statuses stay as they are. */
function ask(host: Host, { path, method = 'GET', headers = {} }: Omit<Asked, 'status'>) {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
		(resolve, reject) => {
			const sent = rawRequest(host.address + path, { method, headers }, (response) => {
				let body = '';
				response.setEncoding('utf8').on('data', (part: string) => (body += part));
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
				);
			});
			sent.on('error', reject).end();
		}
	);
}

/** The shipped headers that a response lacks or has otherwise. */
function faultsOf(path: string, got: Readonly<Record<string, unknown>>): string[] {
	return Object.entries(headersOf(path))
		.filter(([name, value]) => got[name.toLowerCase()] !== value)
		.map(([name]) => `${name} is ${String(got[name.toLowerCase()])}`);
}

for (const name of ['ours', 'nginx', 'caddy'] as const) {
	test.describe(`the shipped headers on ${name}`, () => {
		let host: Host;
		test.skip(
			!isInstalled(name) && !process.env.CI,
			`${name} is not on this machine: apt-get install ${name}`
		);
		test.beforeAll(async () => {
			host = await hosts[name]();
		});
		test.afterAll(async () => {
			await host.close();
		});

		test('are on every kind of response', async () => {
			for (const [kind, asked] of Object.entries(kinds)) {
				const { status, headers: got } = await ask(host, asked);
				expect([asked.status].flat(), kind).toContain(status);
				// What is shown for a file that does not exist is a page.
				const faults = [asked.path, ...(status === 404 ? ['/404.html'] : [])].map((path) =>
					faultsOf(path, got)
				);
				expect(faults, kind).toContainEqual([]);
				expect(got['set-cookie']).toBeUndefined();
			}
		});

		test('are on an answer that nothing has changed, and on one that leads on', async () => {
			const { headers: first } = await ask(host, { path: '/quiz/' });
			const unchanged = await ask(host, {
				path: '/quiz/',
				headers: { 'if-none-match': String(first['etag']) }
			});
			expect(unchanged.status).toBe(304);
			expect(faultsOf('/quiz/', unchanged.headers)).toEqual([]);
			const { status, headers: got } = await ask(host, { path: '/quiz' });
			expect([200, 301, 308]).toContain(status);
			expect(faultsOf('/quiz', got)).toEqual([]);
		});

		test('are on answers to what nobody should ask', async () => {
			for (const path of ['/..%2f..%2fetc/passwd', '/%00', '/%ff', '/.git/config']) {
				const { status, headers: got } = await ask(host, { path });
				expect(status).toBeGreaterThanOrEqual(400);
				expect({ path, faults: faultsOf(path, got) }).toEqual({ path, faults: [] });
			}
			const { headers: got } = await ask(host, { path: '/quiz/', method: 'POST' });
			expect(faultsOf('/quiz/', got)).toEqual([]);
		});

		test('come with a page in the address’s language where there is none', async () => {
			const english = await ask(host, { path: '/no/such/page/' });
			expect(english.body).toContain('<html lang="en"');
			expect(english.body).toContain('There is no page here');
			const spanish = await ask(host, { path: '/es/no/such/page/' });
			expect(spanish.body).toContain('<html lang="es"');
			expect(spanish.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
		});
	});
}

test('`_headers` says the same, and takes the pages’ policy back for the worker', () => {
	const { read } = readSite();
	const [all = '', worker = ''] = read('/_headers').split('\n\n');
	expect(all).toBe(
		['/*', ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
	);
	expect(worker).toContain('/service-worker.js\n  ! Content-Security-Policy\n');
	expect(worker).toContain(`  Content-Security-Policy: ${workerPolicy}`);
});
