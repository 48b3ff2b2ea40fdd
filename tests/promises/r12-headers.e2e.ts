import { responseFaults } from '../support/host-responses';
import { hosts, isInstalled } from '../support/hosts';
import { readSite } from '../support/built-site';
import { withHeaders } from './alter';
import { assert, assertNone, kept, noticed, test, type Evidence, type World } from './promise';

/** What every response must say, word for word or as a pattern. */
const wanted: Readonly<Record<string, RegExp>> = {
	'content-security-policy':
		/(?=.*connect-src 'none')(?=.*object-src 'none')(?=.*base-uri 'none')(?=.*form-action 'none')(?=.*frame-ancestors 'none')/,
	'referrer-policy': /^no-referrer$/,
	'x-content-type-options': /^nosniff$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'cross-origin-embedder-policy': /^require-corp$/,
	'strict-transport-security': /^max-age=(63072000|[7-9]\d{7}|\d{9,}); includeSubDomains/,
	'permissions-policy': /(?=.*camera=\(\))(?=.*microphone=\(\))(?=.*geolocation=\(\))/
};

/** The worker asks this site for pages, and for nothing else; other files that are no page ask for nothing at all. */
const wantedOf = (path: string) => {
	if (path === '/service-worker.js')
		return { ...wanted, 'content-security-policy': /^default-src 'none'; connect-src 'self';/ };
	if (!/\.(?:svg|png|json|txt|xml)$/.test(path)) return wanted;
	const policy =
		/^default-src 'none';(?=.*base-uri 'none')(?=.*form-action 'none')(?=.*frame-ancestors 'none')/;
	return { ...wanted, 'content-security-policy': policy };
};

test.describe('R12: Every response, also the one for a page that does not exist, carries the whole set of protecting headers.', () => {
	test('is kept', kept(headers));
	test(
		'is kept, by nginx',
		kept(() => onHost('nginx'))
	);
	test(
		'is kept, by Caddy',
		kept(() => onHost('caddy'))
	);
	test(
		'notices: the page that is not found has no policy',
		noticed(headers, (reply) =>
			reply.status === 404 ? withHeaders({ 'content-security-policy': undefined })(reply) : reply
		)
	);
	for (const name of Object.keys(wanted))
		test(`notices: ${name} is left out`, noticed(headers, withHeaders({ [name]: undefined })));
});

async function headers({ site, folder }: World): Promise<Evidence> {
	const files = [...readSite(folder).files].filter((file) => !/\.(br|gz)$/.test(file));
	const missing = ['/no-such-page/', '/no-such-file.png', '/es/no-such-page/', '/%00', '/..%2f'];
	const asked = [...files.map((file) => file.replace(/index\.html$/, '')), ...missing];
	for (const path of asked) {
		const response = await fetch(new URL(path, site.address), { redirect: 'manual' });
		await response.arrayBuffer();
		const isThere = !missing.includes(path);
		assert(response.ok === isThere, `${path} answers with ${response.status}`);
		for (const [name, rule] of Object.entries(wantedOf(isThere ? path : '/'))) {
			const value = response.headers.get(name) ?? 'nothing';
			assert(rule.test(value), `${path} says ${name}: ${value}`);
		}
	}
	return {
		figure: `${Object.keys(wanted).length} headers on each of ${asked.length} responses, ${missing.length} of them not found`
	};
}

/** A server that people host with, as the files written by the build set it up. */
async function onHost(name: 'nginx' | 'caddy'): Promise<Evidence> {
	if (!isInstalled(name)) throw new Error(`${name} is not here: apt-get install ${name}`);
	const host = await hosts[name]();
	try {
		assertNone(await responseFaults(host), `faults on ${name}`);
	} finally {
		await host.close();
	}
	return { figure: `every kind of response of ${name} carries the shipped headers` };
}
