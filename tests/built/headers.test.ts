import { afterAll, beforeAll, expect, test } from 'vitest';
import { headers, workerPolicy } from '../../hosting/policy.js';
import { readSite } from '../support/built-site';
import { responseFaults } from '../support/host-responses';
import { hosts, type Host } from '../support/hosts';

/* The headers on our own server; R12 asks nginx and Caddy the same. */

let host: Host;
beforeAll(async () => {
	host = await hosts.ours();
});
afterAll(() => host.close());

test('the shipped headers are on every kind of response', async () => {
	expect(await responseFaults(host)).toEqual([]);
});

test('a page that does not exist is answered in the address’s language', async () => {
	const say = async (path: string) => (await fetch(host.address + path)).text();
	expect(await say('/no/such/page/')).toContain('<html lang="en"');
	expect(await say('/es/no/such/page/')).toContain('<html lang="es"');
});

test('`_headers` says the same, and takes the pages’ policy back for the worker', () => {
	const { read } = readSite();
	const [all = '', worker = ''] = read('/_headers').split('\n\n');
	expect(all).toBe(
		['/*', ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
	);
	expect(worker).toContain('/service-worker.js\n  ! Content-Security-Policy\n');
	expect(worker).toContain(`  Content-Security-Policy: ${workerPolicy}`);
});
