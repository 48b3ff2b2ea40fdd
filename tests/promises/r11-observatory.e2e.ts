import { withHeaders, withoutPolicy, withPolicy } from './alter';
import { partsOf, scoreOf } from './observatory';
import { assert, kept, noticed, test, type Evidence, type World } from './promise';

const pages = ['', 'quiz/', 'privacy/', 'es/'];

test.describe('R11: The headers the site ships score 130 or more by the table of the MDN HTTP Observatory.', () => {
	test('is kept', kept(observatory));
	test('notices: no policy at all', noticed(observatory, withoutPolicy));
	test(
		'notices: inline script is allowed',
		noticed(observatory, withPolicy({ 'script-src': `'unsafe-inline'` }))
	);
	test(
		'notices: HSTS of a day',
		noticed(observatory, withHeaders({ 'strict-transport-security': 'max-age=86400' }))
	);
	test(
		'notices: any referrer',
		noticed(observatory, withHeaders({ 'referrer-policy': 'unsafe-url' }))
	);
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
