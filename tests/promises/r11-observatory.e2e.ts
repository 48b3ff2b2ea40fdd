import { withHeaders, withoutPolicy, withPolicy } from './alter';
import { partsOf, scoreOf } from './observatory';
import { assert, describe, kept, noticed, type Evidence, type World } from './promise';

const pages = ['', 'quiz/', 'privacy/', 'es/'];

describe('R11: The headers the site ships score 130 or more by the table of the MDN HTTP Observatory.', () => {
	kept(observatory);
	noticed('no policy at all', observatory, withoutPolicy);
	noticed('inline script is allowed', observatory, withPolicy({ 'script-src': `'unsafe-inline'` }));
	noticed(
		'HSTS of a day',
		observatory,
		withHeaders({ 'strict-transport-security': 'max-age=86400' })
	);
	noticed('any referrer', observatory, withHeaders({ 'referrer-policy': 'unsafe-url' }));
});

async function observatory({ site }: World): Promise<Evidence> {
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
		assert(score >= 130, `/${page} scores ${score}: ${JSON.stringify(parts)}`);
		scores.push(score);
	}
	return {
		figure: `${Math.min(...scores)} of 130, on ${pages.length} pages (HTTPS is the host’s part)`
	};
}
