import { withHeaders, withoutPolicy, withPolicy } from '../alter';
import { partsOf, scoreOf } from '../observatory';
import { hold, type Proof } from '../proof';

const pages = ['', 'quiz/', 'privacy/', 'es/'];

const proof: Proof = {
	criterion: 'R11',
	name: 'observatory',
	promise: 'The headers the site ships score 130 or more by the table of the MDN HTTP Observatory.',
	prove: async ({ site }) => {
		const scores: number[] = [];
		for (const page of pages) {
			const response = await fetch(site.address + page);
			const html = await response.text();
			const parts = partsOf({
				headers: Object.fromEntries(response.headers),
				pagePolicy: /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '',
				scripts: [...html.matchAll(/<script\b[^>]*\bsrc=["']?([^"'>\s]+)/gi)].map(
					([, src = '']) => src
				)
			});
			const score = scoreOf(parts);
			hold(score >= 130, `/${page} scores ${score}: ${JSON.stringify(parts)}`);
			scores.push(score);
		}
		return {
			figure: `${Math.min(...scores)} of 130, on ${pages.length} pages (HTTPS is the host’s part)`
		};
	},
	mutations: [
		{ does: 'no policy at all', alter: withoutPolicy },
		{ does: 'inline script is allowed', alter: withPolicy({ 'script-src': `'unsafe-inline'` }) },
		{ does: 'HSTS of a day', alter: withHeaders({ 'strict-transport-security': 'max-age=86400' }) },
		{ does: 'any referrer', alter: withHeaders({ 'referrer-policy': 'unsafe-url' }) }
	]
};
export default proof;
