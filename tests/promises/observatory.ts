/*
 * What the MDN HTTP Observatory would say, by its published table (mdn/mdn-http-observatory, src/grader/charts.js, read
 * in November 2026). Only the rows that headers and a page decide are here: cookies and redirections to HTTPS are the
 * host's, and the five points for standing in browsers' own HSTS list are not given to a header.
 */

/** A page as the Observatory sees it. */
export interface Seen {
	readonly headers: Readonly<Record<string, string>>;
	/** The policy written into the page. */
	readonly pagePolicy: string;
	/** Sources of scripts that are not written into the page. */
	readonly scripts: readonly string[];
}

/** What each part is worth beside the first 100. Extra points count from 90 on. */
export function partsOf({ headers, pagePolicy, scripts }: Seen): Readonly<Record<string, number>> {
	const policy = parse(`${headers['content-security-policy'] ?? ''};${pagePolicy}`);
	const hsts = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? -1);
	const isPrivate = [
		'no-referrer',
		'same-origin',
		'strict-origin',
		'strict-origin-when-cross-origin'
	];
	return {
		policy: policyPoints(policy),
		hsts: hsts < 0 ? -20 : hsts < 15_768_000 ? -10 : 0,
		referrer: isPrivate.includes(headers['referrer-policy'] ?? '') ? 5 : 0,
		sniffing: headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
		framing: framingPoints(headers),
		resources: ['same-origin', 'same-site'].includes(headers['cross-origin-resource-policy'] ?? '')
			? 10
			: 0,
		scripts: scripts.length > 0 ? -5 : 0
	};
}

/** The score: 100 and the parts, extra points only where the rest is 90 or more. */
export function scoreOf(parts: Readonly<Record<string, number>>): number {
	const values = Object.values(parts);
	const sum = (ones: readonly number[]) => ones.reduce((a, b) => a + b, 0);
	const rest = 100 + sum(values.filter((value) => value < 0));
	return Math.max(0, rest >= 90 ? rest + sum(values.filter((value) => value > 0)) : rest);
}

function policyPoints(policy: ReadonlyMap<string, readonly string[]>): number {
	if (policy.size === 0) return -25;
	const of = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
	const broad = ['*', 'http:', 'https:', 'ftp:'];
	const loose = [...broad, 'data:', `'unsafe-inline'`];
	if (of('script-src').some((one) => loose.includes(one))) return -20;
	if (of('object-src').some((one) => broad.includes(one))) return -20;
	if ([...of('script-src'), ...of('style-src')].includes(`'unsafe-eval'`)) return -10;
	if (of('style-src').some((one) => loose.includes(one))) return 0;
	return policy.get('default-src')?.join() === `'none'` ? 10 : 5;
}

function framingPoints(headers: Seen['headers']): number {
	// Only a header can say who may frame a page.
	const ancestors = parse(headers['content-security-policy'] ?? '').get('frame-ancestors');
	if (ancestors && !ancestors.includes('*')) return 5;
	return /^(deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '') ? 0 : -20;
}

function parse(policy: string): Map<string, string[]> {
	const directives = policy.split(';').map((one) => one.trim().split(/\s+/));
	return new Map(directives.flatMap(([name, ...sources]) => (name ? [[name, sources]] : [])));
}
