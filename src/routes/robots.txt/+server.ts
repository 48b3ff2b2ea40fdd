import { siteBase, siteOrigin } from '../../../hosting/origin.js';

export const prerender = true;

export function GET() {
	return new Response(
		`User-agent: *\nAllow: ${siteBase}/\n\nSitemap: ${siteOrigin}${siteBase}/sitemap.xml\n`
	);
}
