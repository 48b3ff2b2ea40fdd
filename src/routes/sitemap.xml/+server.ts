import { prosePages } from '$lib/domain/reading';
import { firstLocale, locales } from '$lib/i18n/locales';
import { loadReading } from '$lib/server/content/load-reading';
import { siteBase, siteOrigin } from '../../../hosting/origin.js';

export const prerender = true;

/** Every page that is the same for everyone: the landing page and the reading zone, in each language. */
export function GET() {
	const { statements, instruments, date } = loadReading(firstLocale);
	const paths = [
		'',
		...prosePages.map((page) => `${page}/`),
		'paper-quiz/',
		'statements/',
		...statements.map(({ id }) => `statements/${id}/`),
		'standards/',
		...instruments.map(({ id }) => `standards/${id}/`)
	];
	const homes = locales.map(
		(one) => `${siteOrigin}${siteBase}/${one === firstLocale ? '' : `${one}/`}`
	);
	const pages = homes.flatMap((home) =>
		paths.map((path) => `\t<url><loc>${home}${path}</loc><lastmod>${date}</lastmod></url>`)
	);
	const body = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...pages,
		'</urlset>',
		''
	].join('\n');
	return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
}
