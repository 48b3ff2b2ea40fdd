import { readSite } from '../../support/built-site';
import { withHeaders } from '../alter';
import { hold, holdNone, type Proof } from '../proof';

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

/** The worker is no page: it asks this site for pages, and for nothing else. */
const wantedOf = (path: string) =>
	path === '/service-worker.js'
		? { ...wanted, 'content-security-policy': /^default-src 'none'; connect-src 'self';/ }
		: wanted;

const proof: Proof = {
	criterion: 'R12',
	name: 'headers',
	promise:
		'Every response, also the one for a page that does not exist, carries the whole set of protecting headers.',
	prove: async ({ site, folder }) => {
		const files = [...readSite(folder).files].filter((file) => !/\.(br|gz)$/.test(file));
		const missing = ['/no-such-page/', '/no-such-file.png', '/es/no-such-page/', '/%00', '/..%2f'];
		const asked = [...files.map((file) => file.replace(/index\.html$/, '')), ...missing];
		const faults: string[] = [];
		for (const path of asked) {
			const response = await fetch(new URL(path, site.address), { redirect: 'manual' });
			await response.arrayBuffer();
			const isThere = !missing.includes(path);
			hold(response.ok === isThere, `${path} answers with ${response.status}`);
			for (const [name, rule] of Object.entries(wantedOf(path))) {
				const value = response.headers.get(name) ?? 'nothing';
				if (!rule.test(value)) faults.push(`${path} says ${name}: ${value}`);
			}
		}
		holdNone(faults, 'headers missing or wrong');
		return {
			figure: `${Object.keys(wanted).length} headers on each of ${asked.length} responses, ${missing.length} of them not found`
		};
	},
	mutations: [
		{
			does: 'the page that is not found has no policy',
			alter: (reply) =>
				reply.status === 404 ? withHeaders({ 'content-security-policy': undefined })(reply) : reply
		},
		...Object.keys(wanted).map((name) => ({
			does: `${name} is left out`,
			alter: withHeaders({ [name]: undefined })
		}))
	]
};
export default proof;
